import { beforeAll, describe, expect, it } from 'vitest';
import { readMimeEntity } from './mime-entity.ts';
import { recogniseFile, TOKEN_FILE_MAX_BYTES } from './recognise-file.ts';
import { createCertificate, encrypt, sign } from './testing/openssl.ts';
import { TokenFileError, type TokenFileCode } from './token-file-error.ts';

let pair: { certificatePem: string; privateKeyPem: string };
beforeAll(() => {
  pair = createCertificate('recogniser');
});

function codeOf(file: string | Buffer): TokenFileCode | 'recognised' {
  try {
    recogniseFile(Buffer.from(file));
    return 'recognised';
  } catch (error) {
    if (error instanceof TokenFileError) return error.code;
    throw error;
  }
}
const derOf = (pem: string) => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
const CONTENT_TOKEN = '{"token":"h1dden","expDate":"2027-01-01T00:00:00+0000","orgName":"Acme"}';

describe('what a file looks like', () => {
  it.each<[string, () => string | Buffer, TokenFileCode]>([
    ['nothing', () => '', 'token-file-empty'],
    ['white space', () => ' \r\n\t\n', 'token-file-empty'],
    ['a byte order mark', () => '\uFEFF', 'token-file-empty'],
    ['10 MB', () => Buffer.alloc(10_000_000, 0x30), 'token-file-too-large'],
    ['one byte too many', () => Buffer.alloc(TOKEN_FILE_MAX_BYTES + 1), 'token-file-too-large'],
    [
      'a sign-in page',
      () => '<!DOCTYPE html>\n<html><body>Sign in</body></html>',
      'token-file-looks-like-html',
    ],
    ['a page without a type', () => '\n <HTML><head>', 'token-file-looks-like-html'],
    ['XHTML', () => '<?xml version="1.0"?>\n<html>', 'token-file-looks-like-html'],
    ['a page as a mail', () => 'Content-Type: text/html\n\n<p>hello', 'token-file-looks-like-html'],
    ['JSON', () => '{"consumer_key":"CK_1"}', 'token-file-looks-like-json'],
    ['a list', () => '[1,2]', 'token-file-looks-like-json'],
    ['JSON cut off', () => '{"consumer_key":"CK', 'token-file-looks-like-json'],
    [
      'the clear message',
      () => '-----BEGIN MESSAGE-----\n{}\n-----END MESSAGE-----',
      'token-file-looks-like-json',
    ],
    [
      'a content token',
      () => Buffer.from(CONTENT_TOKEN).toString('base64'),
      'token-file-looks-like-content-token',
    ],
    [
      'a content token over lines',
      () =>
        Buffer.from(CONTENT_TOKEN)
          .toString('base64')
          .replace(/(.{40})/g, '$1\r\n'),
      'token-file-looks-like-content-token',
    ],
    ['a content token in clear', () => CONTENT_TOKEN, 'token-file-looks-like-content-token'],
    ['a certificate in PEM', () => pair.certificatePem, 'token-file-looks-like-certificate'],
    ['a certificate in DER', () => derOf(pair.certificatePem), 'token-file-looks-like-certificate'],
    [
      'a certificate in base64',
      () => derOf(pair.certificatePem).toString('base64'),
      'token-file-looks-like-certificate',
    ],
    ['a private key', () => pair.privateKeyPem, 'token-file-looks-like-certificate'],
    [
      'attributes before a certificate',
      () => `Bag Attributes\n    friendlyName: APSP\n${pair.certificatePem}`,
      'token-file-looks-like-certificate',
    ],
    ['PKCS #12', () => Buffer.from('308206cb020103308206810609', 'hex'), 'token-file-looks-like-certificate'],
    [
      'a signed message',
      () => sign('hello', pair, ['-outform', 'DER', '-nodetach']),
      'token-file-not-recognised',
    ],
    [
      'a signed message in PEM',
      () => sign('hello', pair, ['-outform', 'PEM', '-nodetach']),
      'token-file-not-recognised',
    ],
    ['a signed mail', () => sign('hello', pair, ['-nodetach']), 'token-file-not-recognised'],
    [
      'another PEM',
      () => '-----BEGIN PGP MESSAGE-----\nAAAA\n-----END PGP MESSAGE-----',
      'token-file-not-recognised',
    ],
    ['PEM without an end', () => '-----BEGIN CMS-----\nMIAG', 'token-file-damaged'],
    ['text', () => 'hello, world', 'token-file-not-recognised'],
    ['one word', () => 'hello', 'token-file-not-recognised'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'token-file-not-recognised'],
    ['a mail', () => 'Subject: token\n\nhello', 'token-file-not-recognised'],
    ['a ZIP', () => Buffer.from('504b030414000000', 'hex'), 'token-file-not-recognised'],
  ])('%s', (_name, make, code) => {
    expect(codeOf(make())).toBe(code);
  });

  it('tells size and limit of a file that is too large', () => {
    expect(() => recogniseFile(Buffer.alloc(TOKEN_FILE_MAX_BYTES + 5))).toThrow(
      expect.objectContaining({ parameters: { bytes: 262_149, limit: 262_144 } }),
    );
  });

  it('finds the message in base64 alone and behind a byte order mark', () => {
    const der = encrypt('x', pair.certificatePem, ['smime', '-outform', 'DER']);
    expect(recogniseFile(Buffer.from(der.toString('base64'))).format).toBe('base64');
    const mail = encrypt('x', pair.certificatePem, ['smime']);
    expect(recogniseFile(Buffer.concat([Buffer.from('\uFEFF'), mail])).format).toBe('smime');
    expect(recogniseFile(new Uint8Array(der)).message.equals(der)).toBe(true);
  });
});

describe('header fields', () => {
  it('are joined when folded, inside a word too', () => {
    const entity = readMimeEntity(Buffer.from('A: one\n two\r\nB: enveloped-\ndata\nC:x\n\nbody\n\nmore'));
    expect(Object.fromEntries(entity?.headers ?? [])).toEqual({ a: 'one two', b: 'enveloped-data', c: 'x' });
    expect(entity?.body.toString()).toBe('body\n\nmore');
  });

  it('are none in other text', () => {
    expect(readMimeEntity(Buffer.from('hello\nA: b\n\n'))).toBeNull();
    expect(readMimeEntity(Buffer.alloc(0))).toBeNull();
  });
});
