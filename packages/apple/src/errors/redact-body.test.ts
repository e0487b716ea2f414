import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_BODY_BYTES, redactBody } from './redact-body.ts';

describe('redactBody', () => {
  it.each([
    ['{"auth_session_token":"1700000000O1-12/3+4=="}', '{"auth_session_token":"[removed]"}'],
    ['{"auth_session_token": "cut he', '{"auth_session_token": "[removed] he'],
    ['{\\"auth_session_token\\":\\"inner\\"}', '{\\"auth_session_token\\":\\"[removed]\\"}'],
    ['X-ADM-Auth-Session: abc/def==\nnext', 'X-ADM-Auth-Session: [removed]\nnext'],
    ['CK_aa11 CS_bb22 AT_O1Oc3O1700 AS_dd44', '[removed] [removed] [removed] [removed]'],
    ['oauth_signature="dQxe4%2BLE%3D", realm', 'oauth_signature="[removed]", realm'],
    ['STATUS_OK at T_C_NOT_SIGNED', 'STATUS_OK at T_C_NOT_SIGNED'],
  ])('%s', (body, expected) => {
    expect(redactBody(body, [])).toBe(expected);
  });

  it('removes what the caller knows, as it stands, in a URL, in a base string, in JSON', () => {
    const secret = 'a+b/c="d"';
    const once = encodeURIComponent(secret);
    const body = `${secret} ${once} ${encodeURIComponent(once)} ${JSON.stringify(secret)}`;
    expect(redactBody(body, [secret])).toBe('[removed] [removed] [removed] "[removed]"');
  });

  it('takes the longer of two secrets first', () => {
    expect(redactBody('abcdef', ['abc', 'abcdef'])).toBe('[removed]');
  });

  it('keeps at most 4 KiB and cuts between characters', () => {
    const kept = redactBody('ü'.repeat(5000), []);
    expect(Buffer.byteLength(kept)).toBe(KEPT_BODY_BYTES);
    expect(kept).toBe('ü'.repeat(2048));
    expect(Buffer.byteLength(redactBody('€'.repeat(5000), []))).toBe(4095);
  });

  it('keeps a body that is no text as something that can be stored', () => {
    expect(redactBody('\u001f\u008b\0\0x', [])).toBe('\u001f\u008b\uFFFD\uFFFDx');
  });

  it('leaves no beginning of a secret at the edge of what it looks at', () => {
    const secret = 'xyz'.repeat(40);
    const body = `${secret.repeat(700)}`;
    expect(redactBody(body, [secret])).not.toContain('xyz');
  });

  it('leaves no secret wherever it stands', () => {
    let tried = 0;
    const secret = fc.string({ minLength: 6, maxLength: 60 }).filter((text) => !'[removed]'.includes(text));
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), fc.nat(5000), (value, before, after, filling) => {
        tried += 1;
        const kept = redactBody(`${before}${' '.repeat(filling)}${value}${after}`, [value]);
        // Removing may join what stands around it into the same text again only if that was there before.
        return (
          before.includes(value) ||
          after.includes(value) ||
          !kept.includes(value) ||
          `${before}[removed]${after}`.includes(value)
        );
      }),
      { numRuns: 500 },
    );
    console.log(`inputs tried: ${tried}`);
  });
});
