import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLE_CODES, type AppleCode } from '../wire/error-codes.ts';
import { ENDPOINTS } from '../wire/endpoints.ts';
import type { AppleErrorFacts } from './apple-error.ts';
import { classifyResponse, type BadAnswer } from './classify-response.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

function classify(status: number, body: string, more: Partial<BadAnswer> = {}): AppleErrorFacts {
  return classifyResponse({
    endpoint: 'GET /account',
    status,
    headers: {},
    body,
    now: NOW,
    secrets: [],
    ...more,
  });
}

/** The forms seen in the wild (reference §6), around one word. */
const FORMS: readonly (readonly [string, (word: string) => string])[] = [
  ['bare', (word) => word],
  ['quoted', (word) => `"${word}"`],
  ['quoted with a newline', (word) => `"${word}"\n`],
  ['with spaces around', (word) => `  ${word}\r\n`],
  ['in JSON', (word) => JSON.stringify({ error: { code: word, message: 'no' } })],
  ['in HTML', (word) => `<!DOCTYPE html><html><body><h1>Error</h1><p>${word}</p></body></html>`],
  ['in a sentence', (word) => `Request failed: ${word}.`],
  ['with a byte order mark', (word) => `\uFEFF${word}`],
];

describe('every code in every form', () => {
  const rows = (Object.keys(APPLE_CODES) as AppleCode[]).flatMap((code) =>
    APPLE_CODES[code].statuses.flatMap((status) =>
      FORMS.map(([form, write]) => ({ code, status, form, body: write(code) })),
    ),
  );
  it.each(rows)('$code, $status, $form', ({ code, status, body }) => {
    expect(classify(status, body)).toMatchObject({
      appleCode: code,
      status,
      kind: status === 429 ? 'rate-limited' : 'refused',
    });
  });

  it.each(Object.keys(APPLE_CODES) as AppleCode[])('%s in the other case', (code) => {
    const body = code === code.toUpperCase() ? code.toLowerCase() : code.toUpperCase();
    expect(classify(APPLE_CODES[code].statuses[0], body).appleCode).toBe(code);
  });
});

describe('the word', () => {
  it.each([
    ['glued to its reason', 401, 'token_expiredUnauthorized', 'token_expired'],
    ['glued behind its reason', 401, 'Unauthorizedtoken_rejected', 'token_rejected'],
    ['glued, 403', 403, '"token_rejectedForbidden"\n', 'token_rejected'],
    ['an upper-case code glued to its reason', 403, 'T_C_NOT_SIGNEDForbidden', 'T_C_NOT_SIGNED'],
    ['a generic word after a code', 401, 'signature_invalid UNAUTHORIZED', 'signature_invalid'],
    ['a generic word before a code of another status', 403, 'FORBIDDEN token_expired', 'token_expired'],
    ['two codes: the one documented with this status', 403, 'token_expired ACCESS_DENIED', 'ACCESS_DENIED'],
    ['two codes, the other way round', 401, 'ACCESS_DENIED token_expired', 'token_expired'],
    [
      'two codes with the same status: order of the table',
      401,
      'signature_invalid token_expired',
      'token_expired',
    ],
    ['with an undocumented status', 400, 'token_rejected', 'token_rejected'],
    ['as a whole word only', 400, 'INVALID_CURSOR_FORMAT', null],
    ['not behind another name', 400, 'NOT_EXPIRED_CURSOR', null],
    ['the longer one', 404, 'PROFILE_NOT_FOUND', 'PROFILE_NOT_FOUND'],
    ['not inside another name', 401, 'access_token_expired', null],
    ['not followed by more of a name', 401, '{"token_expired_at":1}', null],
    ['of no known code', 403, 'SOMETHING_NEW', null],
    ['in an empty body', 401, '', null],
    ['in mixed case', 403, 'Forbidden', 'FORBIDDEN'],
  ])('%s', (_name, status, body, expected) => {
    expect(classify(status, body).appleCode).toBe(expected);
  });

  it("isn't taken from a proxy's page that only repeats the status", () => {
    const page = '<html><head><title>403 Forbidden</title></head><body>Unauthorized, not found</body></html>';
    expect(classify(403, page)).toMatchObject({
      kind: 'refused',
      appleCode: null,
      reason: 'html',
      retry: { mode: 'confirm' },
    });
  });

  it('counts in an outage or a rate limit only where it is documented', () => {
    expect(classify(500, 'T_C_NOT_SIGNED')).toMatchObject({ kind: 'unavailable', appleCode: null });
    expect(classify(429, 'ACCESS_DENIED')).toMatchObject({ kind: 'rate-limited', appleCode: null });
    expect(classify(429, '"TOO_MANY_REQUESTS"')).toMatchObject({
      kind: 'rate-limited',
      appleCode: 'TOO_MANY_REQUESTS',
    });
  });
});

describe('an answer that is not as promised', () => {
  it.each([
    ['a redirect', 302, '', { location: 'https://portal.example/login' }, 'redirect'],
    ['a redirect with a page', 301, '<html></html>', {}, 'redirect'],
    ['a page', 200, '<!DOCTYPE html><html><body>Sign in</body></html>', {}, 'html'],
    ['a page after white space', 200, '\n\n <html>', {}, 'html'],
    [
      'a fragment named html',
      200,
      '<center>hello</center>',
      { 'content-type': 'text/html; charset=utf-8' },
      'html',
    ],
    ['nothing', 200, '', {}, 'empty'],
    ['white space', 200, ' \n', {}, 'empty'],
    ['no content', 204, '', {}, 'empty'],
    ['JSON that ends early in a list', 200, '{"devices":[{"serial_number":"C02"},', {}, 'truncated'],
    ['JSON that ends early in a string', 200, '{"cursor":"MDow\\"', {}, 'truncated'],
    ['whole JSON of another shape', 200, '{"devices":"none"}', {}, 'not-as-promised'],
    ['a code with status 200', 200, '"T_C_NOT_SIGNED"', {}, 'not-as-promised'],
    ['text', 200, 'OK', {}, 'not-as-promised'],
    ['JSON with a mistake', 200, '{"a":1,}', {}, 'not-as-promised'],
  ] as const)('%s', (...[, status, body, headers, reason]) => {
    expect(classify(status, body, { headers })).toMatchObject({
      kind: 'unreadable',
      reason,
      appleCode: null,
      retry: { mode: 'back-off' },
    });
  });

  it('takes the word of the transport for a body that was cut', () => {
    expect(classify(200, '{}', { cut: 'truncated' })).toMatchObject({
      kind: 'unreadable',
      reason: 'truncated',
    });
    expect(classify(200, '[', { cut: 'too-large' })).toMatchObject({
      kind: 'unreadable',
      reason: 'too-large',
    });
    expect(classify(403, 'ACCESS_DENIED', { cut: 'truncated' })).toMatchObject({
      kind: 'refused',
      appleCode: 'ACCESS_DENIED',
    });
  });

  it('keeps nothing of a good session answer that could not be read', () => {
    expect(classify(200, 'abcdef-session', { endpoint: 'GET /session' }).body).toBe('[removed]');
    expect(classify(200, '<html>portal</html>', { endpoint: 'GET /session' }).body).toBe(
      '<html>portal</html>',
    );
  });
});

describe('status and headers', () => {
  it.each([
    [500, 'unavailable'],
    [503, 'unavailable'],
    [599, 'unavailable'],
    [429, 'rate-limited'],
    [404, 'refused'],
    [405, 'refused'],
  ])('%i is %s', (status, kind) => {
    expect(classify(status, '').kind).toBe(kind);
  });

  it('takes Retry-After into the advice', () => {
    const headers = { 'retry-after': '120' };
    expect(classify(429, '', { headers }).retry).toEqual({ mode: 'back-off', afterSeconds: 120 });
    expect(classify(503, '', { headers: { 'retry-after': ['30', '40'] } }).retry).toEqual({
      mode: 'back-off',
      afterSeconds: 30,
    });
    expect(classify(503, '').retry).toEqual({ mode: 'back-off', afterSeconds: null });
  });

  it.each([
    ['of the past', 'Sun, 01 Mar 2020 12:00:00 GMT', 0],
    ['of a year', '31536000', 86_400],
    ['of a year, as a date', 'Mon, 01 Mar 2027 12:00:00 GMT', 86_400],
    ['that means nothing', 'later', null],
  ])('bears a Retry-After %s', (_name, value, afterSeconds) => {
    expect(classify(429, 'TOO_MANY_REQUESTS', { headers: { 'retry-after': value } }).retry).toEqual({
      mode: 'back-off',
      afterSeconds,
    });
  });

  it('bears a body of 5 MB: its first words count, 4 KiB of it are kept', () => {
    const long = `"T_C_NOT_SIGNED" ${'x'.repeat(5 * 1024 * 1024)} ACCESS_DENIED`;
    const facts = classify(403, long);
    expect(facts).toMatchObject({ kind: 'refused', appleCode: 'T_C_NOT_SIGNED' });
    expect(Buffer.byteLength(facts.body ?? '')).toBe(4096);
    expect(classify(200, long)).toMatchObject({ kind: 'unreadable', reason: 'not-as-promised' });
  });

  it('keeps the body without secrets', () => {
    const body = 'refused: AT_abcdef0123 and mY+sEcret';
    expect(classify(401, body, { secrets: ['mY+sEcret'] }).body).toBe('refused: [removed] and [removed]');
    expect(classify(401, '').body).toBeNull();
  });
});

it('never throws, and always gives the same kinds of facts, for arbitrary answers', () => {
  const word = fc.constantFrom(
    ...Object.keys(APPLE_CODES),
    '"',
    '<html>',
    '{"a":[',
    '\\',
    '\uD800',
    'AT_',
    '\0',
  );
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(fc.oneof(word, fc.string())).map((parts) => parts.join('')),
  );
  const header = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined), fc.date().map(String));
  const headers = fc.dictionary(
    fc.constantFrom('retry-after', 'date', 'content-type', 'x-adm-auth-session'),
    header,
  );
  let tried = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 999 }),
      body,
      fc.record({
        headers,
        secrets: fc.array(fc.string(), { maxLength: 4 }),
        endpoint: fc.constantFrom(...ENDPOINTS),
      }),
      (status, text, more) => {
        tried += 1;
        const facts = classify(status, text, more);
        expect(['refused', 'rate-limited', 'unavailable', 'unreadable']).toContain(facts.kind);
        expect(Buffer.byteLength(facts.body ?? '')).toBeLessThanOrEqual(4096);
        const { afterSeconds } = facts.retry;
        expect(
          afterSeconds === null ||
            (Number.isInteger(afterSeconds) && afterSeconds >= 0 && afterSeconds <= 86_400),
        ).toBe(true);
        expect(facts.kind === 'unreadable' ? facts.reason : 'any').not.toBeNull();
        return JSON.stringify(facts) !== undefined;
      },
    ),
    { numRuns: 2000 },
  );
  console.log(`inputs tried: ${tried}`);
});
