import fc from 'fast-check';
import { errors } from 'undici';
import { describe, expect, it } from 'vitest';
import { classifyTransport, transportErrorCode } from './classify-transport.ts';

function coded(code: string): Error {
  return Object.assign(new Error(`failed: ${code}`), { code });
}

function reasonOf(error: unknown, viaProxy = false): string | null {
  const facts = classifyTransport({ endpoint: 'GET /account', error, viaProxy });
  expect(facts).toMatchObject({
    status: null,
    appleCode: null,
    body: null,
    retry: { mode: 'back-off', afterSeconds: null },
  });
  return `${facts.kind} ${facts.reason}`;
}

describe('classifyTransport', () => {
  it.each([
    [coded('ENOTFOUND'), 'unreachable dns'],
    [coded('EAI_AGAIN'), 'unreachable dns'],
    [coded('ECONNREFUSED'), 'unreachable connect'],
    [coded('ENETUNREACH'), 'unreachable connect'],
    [new errors.ConnectTimeoutError('slow'), 'unreachable connect-timeout'],
    [coded('ETIMEDOUT'), 'unreachable connect-timeout'],
    [new errors.HeadersTimeoutError('slow'), 'unreachable headers-timeout'],
    [new errors.BodyTimeoutError('slow'), 'unreachable body-timeout'],
    [new errors.SocketError('other side closed'), 'unreachable reset'],
    [coded('ECONNRESET'), 'unreachable reset'],
    [coded('EPROTO'), 'unreachable tls'],
    [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'unreachable tls'],
    [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'unreachable tls'],
    [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'unreachable tls'],
    [coded('ERR_PROXY_TUNNEL'), 'unreachable proxy'],
    [new Error('no way', { cause: coded('ERR_PROXY_TUNNEL') }), 'unreachable proxy'],
    [coded('constructor'), 'unreachable null'],
    [coded('HPE_INVALID_CONSTANT'), 'unreadable not-as-promised'],
    [Object.assign(new Error('no code'), { name: 'HTTPParserError' }), 'unreadable not-as-promised'],
    [new errors.HeadersOverflowError('too many'), 'unreadable not-as-promised'],
    [new errors.ResponseExceededMaxSizeError('too much'), 'unreadable too-large'],
    [new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]), 'unreachable connect'],
    [new Error('fetch failed', { cause: coded('ENOTFOUND') }), 'unreachable dns'],
    [new Error('of no known kind'), 'unreachable null'],
    [undefined, 'unreachable null'],
  ])('%s: %s', (error, expected) => {
    expect(reasonOf(error)).toBe(expected);
  });

  it('knows that a connection through a proxy is one to the proxy', () => {
    expect(reasonOf(coded('ECONNREFUSED'), true)).toBe('unreachable proxy');
    expect(reasonOf(coded('ENOTFOUND'), true)).toBe('unreachable proxy');
    expect(reasonOf(coded('DEPTH_ZERO_SELF_SIGNED_CERT'), true)).toBe('unreachable tls');
    expect(reasonOf(new errors.HeadersTimeoutError('slow'), true)).toBe('unreachable headers-timeout');
  });

  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'untrusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'untrusted'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'other-name'],
    ['CERT_HAS_EXPIRED', 'expired'],
    ['CERT_NOT_YET_VALID', 'not-yet-valid'],
    ['EPROTO', 'handshake'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'handshake'],
  ])('%s: what was wrong is %s, with the issuer where one was seen', (code, tlsFault) => {
    const failed = { endpoint: 'GET /account', error: coded(code), viaProxy: false } as const;
    expect(classifyTransport(failed)).toMatchObject({ reason: 'tls', tlsFault, tlsIssuer: null });
    expect(classifyTransport({ ...failed, tlsIssuer: 'Inspection CA' }).tlsIssuer).toBe('Inspection CA');
    expect(classifyTransport({ ...failed, error: coded('ECONNRESET') })).not.toHaveProperty('tlsFault');
  });

  it('never throws', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (error, viaProxy) => {
        tried += 1;
        return classifyTransport({ endpoint: 'GET /session', error, viaProxy }).status === null;
      }),
      { numRuns: 1000 },
    );
    console.log(`inputs tried: ${tried}`);
  });
});

describe('transportErrorCode', () => {
  it('finds a code in causes, and ends in a circle of them', () => {
    const circle = new Error('round');
    circle.cause = circle;
    expect(transportErrorCode(circle)).toBeNull();
    expect(transportErrorCode(new Error('a', { cause: new Error('b', { cause: coded('EPIPE') }) }))).toBe(
      'EPIPE',
    );
  });
});
