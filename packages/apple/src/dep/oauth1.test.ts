import { describe, expect, it } from 'vitest';
import { oauth1Header, signatureBaseString } from './oauth1.ts';

const secrets = {
  consumerKey: 'CK_test0001',
  consumerSecret: 'CS_test0001',
  accessToken: 'AT_test0001',
  accessSecret: 'AS_test0001',
};
const moment = { timestamp: 1_700_000_000, nonce: '0123456789abcdef' };

function member(header: string, name: string): string {
  return decodeURIComponent(new RegExp(`${name}="([^"]*)"`).exec(header)?.[1] ?? '');
}

describe('oauth1Header', () => {
  it('signs the vector of the reference', () => {
    const header = oauth1Header('GET', new URL('https://mdmenrollment.apple.com/session'), secrets, moment);
    expect(member(header, 'oauth_signature')).toBe('dQxe4cnbqQRFslh+U571MmBW+LE=');
    expect(header).toContain('oauth_signature="dQxe4cnbqQRFslh%2BU571MmBW%2BLE%3D"');
  });

  it('names the realm in the header', () => {
    expect(oauth1Header('GET', new URL('https://mdmenrollment.apple.com/session'), secrets, moment)).toMatch(
      /^OAuth realm="ADM", oauth_consumer_key="CK_test0001", /,
    );
  });

  it('gives another signature on another port, and the same on the default one', () => {
    const at = (url: string) => member(oauth1Header('GET', new URL(url), secrets, moment), 'oauth_signature');
    expect(at('https://mdmenrollment.apple.com:443/session')).toBe('dQxe4cnbqQRFslh+U571MmBW+LE=');
    expect(at('https://mdmenrollment.apple.com:8443/session')).not.toBe('dQxe4cnbqQRFslh+U571MmBW+LE=');
  });
});

describe('signatureBaseString', () => {
  const parameters = { oauth_nonce: 'n', oauth_consumer_key: 'c' };

  it('keeps a port that is not the default and leaves the realm out', () => {
    expect(signatureBaseString('get', new URL('http://127.0.0.1:4490/session'), parameters)).toBe(
      'GET&http%3A%2F%2F127.0.0.1%3A4490%2Fsession&oauth_consumer_key%3Dc%26oauth_nonce%3Dn',
    );
  });

  it('sorts by encoded name and value and encodes what encodeURIComponent leaves alone', () => {
    const base = signatureBaseString('GET', new URL("https://a.example/p?b=2&b=1&a!'()*=x y"), {});
    expect(base).toBe('GET&https%3A%2F%2Fa.example%2Fp&a%2521%2527%2528%2529%252A%3Dx%2520y%26b%3D1%26b%3D2');
  });

  it('covers every parameter of the vector', () => {
    const url = new URL('https://mdmenrollment.apple.com/session');
    const base = signatureBaseString('GET', url, {
      oauth_version: '1.0',
      oauth_token: 'AT_test0001',
      oauth_timestamp: '1700000000',
      oauth_signature_method: 'HMAC-SHA1',
      oauth_nonce: '0123456789abcdef',
      oauth_consumer_key: 'CK_test0001',
    });
    expect(base).toBe(
      'GET&https%3A%2F%2Fmdmenrollment.apple.com%2Fsession&oauth_consumer_key%3DCK_test0001%26oauth_nonce%3D0123456789abcdef%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D1700000000%26oauth_token%3DAT_test0001%26oauth_version%3D1.0',
    );
  });
});
