import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCertificate, encrypt, sign } from './testing/openssl.ts';
import {
  inspectSealedTokenFile,
  openTokenFile,
  openTokenFileWithKey,
  type TokenFileKey,
} from './token-file.ts';
import { TokenFileError } from './token-file-error.ts';
import { createTokenKeyPair, type NewTokenKeyPair } from './token-key-pair.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const JSON_TEXT = JSON.stringify({
  consumer_key: 'CK_0001',
  consumer_secret: 'CS_hidden2',
  access_token: 'AT_hidden3',
  access_secret: 'AS_hidden4',
  access_token_expiry: '2027-03-03T08:00:00Z',
});
const HEADERS = 'Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n';
const CLEAR = HEADERS + JSON_TEXT;

let ours: NewTokenKeyPair;
let other: NewTokenKeyPair;
const keyOf = (pair: NewTokenKeyPair, id = 'key-1'): TokenFileKey => ({
  ...pair,
  id,
  privateKeyPem: () => pair.privateKeyPem,
});
const refusal = async (work: () => unknown): Promise<TokenFileError> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof TokenFileError) return error;
    throw error;
  }
  throw new Error('it was not refused');
};
const codeOf = async (work: () => unknown) => (await refusal(work)).code;

beforeAll(async () => {
  [ours, other] = await Promise.all([
    createTokenKeyPair({ now: new Date(), name: 'ours' }),
    createTokenKeyPair({ now: new Date(), name: 'other' }),
  ]);
});

const WRAPPINGS = [
  { format: 'smime', args: ['-outform', 'SMIME'] },
  { format: 'pem', args: ['-outform', 'PEM'] },
  { format: 'der', args: ['-outform', 'DER'] },
] as const;
const LENGTHS = [[], ['-stream']] as const;
const CIPHERS = [
  { cipher: 'aes-128-cbc', flag: '-aes128' },
  { cipher: 'aes-192-cbc', flag: '-aes192' },
  { cipher: 'aes-256-cbc', flag: '-aes256' },
  { cipher: 'des-ede3-cbc', flag: '-des3' },
] as const;
const TRANSPORTS = [
  { keyTransport: 'rsa-pkcs1-v1.5', command: 'smime', options: [] },
  { keyTransport: 'rsa-pkcs1-v1.5', command: 'cms', options: [] },
  { keyTransport: 'rsa-oaep', command: 'cms', options: ['-keyopt', 'rsa_padding_mode:oaep'] },
  {
    keyTransport: 'rsa-oaep',
    command: 'cms',
    options: ['-keyopt', 'rsa_padding_mode:oaep', '-keyopt', 'rsa_oaep_md:sha256'],
  },
] as const;
const FORMS = WRAPPINGS.flatMap((wrapping) =>
  LENGTHS.flatMap((lengths) =>
    CIPHERS.flatMap((cipher) =>
      TRANSPORTS.map((transport) => ({ ...wrapping, ...cipher, ...transport, lengths })),
    ),
  ),
);

describe('token files made by openssl', () => {
  it.each(FORMS)('$command $format $lengths $cipher $options', async (form) => {
    const file = encrypt(CLEAR, ours.certificatePem, [
      form.command,
      ...form.args,
      ...form.lengths,
      form.flag,
      ...form.options,
    ]);
    const opened = await openTokenFile(file, [keyOf(other, 'key-2'), keyOf(ours)]);
    expect(opened.keyId).toBe('key-1');
    expect(opened.credentials.reveal()).toEqual({
      consumerKey: 'CK_0001',
      consumerSecret: 'CS_hidden2',
      accessToken: 'AT_hidden3',
      accessSecret: 'AS_hidden4',
    });
    expect(opened.inspection).toEqual({
      format: form.format,
      cipher: form.cipher,
      keyTransport: form.keyTransport,
      recipient: { issuer: 'CN=ours', serial: ours.serialHex },
      consumerKey: 'CK_0001',
      accessTokenExpiry: new Date('2027-03-03T08:00:00Z'),
      warnings: [],
    });
    expect(openTokenFileWithKey(file, ours.privateKeyPem).inspection).toEqual(opened.inspection);

    const foreign = await refusal(() => openTokenFile(file, [keyOf(other)]));
    expect(foreign).toMatchObject({
      code: 'token-file-other-key',
      parameters: { issuer: 'CN=ours', serial: ours.serialHex },
    });
    const alone = await refusal(() => openTokenFileWithKey(file, other.privateKeyPem));
    expect(alone).toMatchObject({
      code: 'token-file-cannot-be-opened',
      parameters: { issuer: 'CN=ours', serial: ours.serialHex },
    });
  });

  it('of a signed message inside: opened when the JSON stands in clear', async () => {
    const pair = createCertificate('signer');
    const clear = sign(JSON_TEXT, pair, []);
    const opened = await openTokenFile(encrypt(clear, ours.certificatePem, ['smime']), [keyOf(ours)]);
    expect(opened.credentials.consumerKey).toBe('CK_0001');
    const opaque = encrypt(sign(JSON_TEXT, pair, ['-nodetach']), ours.certificatePem, ['smime']);
    expect(await codeOf(() => openTokenFile(opaque, [keyOf(ours)]))).toBe('token-file-damaged');
  });

  it('opens a file whose addressee is named by a key identifier with a key alone', () => {
    const pair = createCertificate('identified');
    const file = encrypt(CLEAR, pair.certificatePem, ['cms', '-outform', 'DER', '-keyid']);
    expect(inspectSealedTokenFile(file).recipients).toEqual([
      {
        issuer: '',
        serial: expect.stringMatching(/^[0-9A-F]{40}$/) as string,
        keyTransport: 'rsa-pkcs1-v1.5',
      },
    ]);
    expect(openTokenFileWithKey(file, pair.privateKeyPem).credentials.consumerKey).toBe('CK_0001');
  });
});

describe('private keys', () => {
  it('are taken as PKCS #8 and PKCS #1', () => {
    const file = encrypt(CLEAR, ours.certificatePem, ['smime']);
    const pkcs1 = createPrivateKey(ours.privateKeyPem).export({ type: 'pkcs1', format: 'pem' }).toString();
    expect(pkcs1).toContain('BEGIN RSA PRIVATE KEY');
    expect(openTokenFileWithKey(file, pkcs1).credentials.consumerKey).toBe('CK_0001');
  });

  it.each(['', 'no key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'])(
    '%j is refused',
    async (pem) => {
      const file = encrypt(CLEAR, ours.certificatePem, ['smime']);
      expect(await codeOf(() => openTokenFileWithKey(file, pem))).toBe('private-key-not-usable');
    },
  );

  it('of another kind than RSA are refused', async () => {
    const file = encrypt(CLEAR, ours.certificatePem, ['smime']);
    const { generateKeyPairSync } = await import('node:crypto');
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await codeOf(() => openTokenFileWithKey(file, pem))).toBe('private-key-not-usable');
  });

  it('are asked for only after issuer and serial were compared', async () => {
    const file = encrypt(CLEAR, ours.certificatePem, ['smime']);
    let asked = 0;
    const key = { ...keyOf(other), privateKeyPem: () => `${asked++}` };
    expect(await codeOf(() => openTokenFile(file, [key]))).toBe('token-file-other-key');
    expect(asked).toBe(0);
  });

  it('with our serial and another issuer are not taken for ours', async () => {
    const file = encrypt(CLEAR, ours.certificatePem, ['smime']);
    const lookalike = { ...keyOf(other), serialHex: ours.serialHex };
    expect(await codeOf(() => openTokenFile(file, [lookalike]))).toBe('token-file-other-key');
  });

  it('that only look right by issuer and serial end in damaged', async () => {
    const file = encrypt(CLEAR, ours.certificatePem, ['smime']);
    const lookalike = { ...keyOf(ours), privateKeyPem: () => other.privateKeyPem };
    expect(await codeOf(() => openTokenFile(file, [lookalike]))).toBe('token-file-damaged');
  });
});

describe("Apple's documented sample", () => {
  const sample = fixture('apple-sample.p7m');

  it('is read in spite of the header folded inside a word, indefinite lengths and constructed octet strings', () => {
    expect(inspectSealedTokenFile(sample)).toEqual({
      format: 'smime',
      cipher: 'aes-128-cbc',
      recipients: [
        {
          issuer:
            'C=US, O=Zippo Inc, CN=Profile Manager S/MIME Identity, emailAddress=local@zippoinc2.apple.com',
          serial: '834B5ECCBD0F791C',
          keyTransport: 'rsa-pkcs1-v1.5',
        },
      ],
    });
  });

  it('names its addressee when the key is not the one (its private key was never published)', async () => {
    const parameters = {
      serial: '834B5ECCBD0F791C',
      issuer: expect.stringContaining('O=Zippo Inc') as string,
    };
    expect(await refusal(() => openTokenFile(sample, [keyOf(ours)]))).toMatchObject({
      code: 'token-file-other-key',
      parameters,
    });
    expect(await refusal(() => openTokenFileWithKey(sample, ours.privateKeyPem))).toMatchObject({
      code: 'token-file-cannot-be-opened',
      parameters,
    });
  });

  it('has a clear part whose strings are broken over lines', () => {
    const file = encrypt(fixture('apple-sample-clear.txt'), ours.certificatePem, [
      'smime',
      '-binary',
      '-stream',
      '-aes128',
    ]);
    const { credentials } = openTokenFileWithKey(file, ours.privateKeyPem);
    expect(credentials.consumerKey).toBe(
      'CK_9dcd8190dde27dfddd9272c657e011f7bec9761676b1b11e46a2f61d3cb1e482ef22093c7d54b23252f3bdb4d19b4d49',
    );
    expect(credentials.accessTokenExpiry).toEqual(new Date('2015-01-14T21:27:41Z'));
  });
});

describe('the decrypted part', () => {
  const open = (clear: string | Buffer) =>
    openTokenFileWithKey(encrypt(clear, ours.certificatePem, ['smime', '-binary']), ours.privateKeyPem);

  it.each([
    ['bare JSON', JSON_TEXT],
    ['JSON over several lines', JSON.stringify(JSON.parse(JSON_TEXT), null, 2)],
    ['between the lines of a message', `-----BEGIN MESSAGE-----\n${JSON_TEXT}\n-----END MESSAGE-----\n`],
    ['the same below headers', `${HEADERS}-----BEGIN MESSAGE-----\r\n${JSON_TEXT}\r\n-----END MESSAGE-----`],
    ['broken inside strings', HEADERS + JSON_TEXT.replace('hidden3', 'hid\r\nden3')],
    ['base64 inside', `Content-Transfer-Encoding: base64\n\n${Buffer.from(JSON_TEXT).toString('base64')}`],
    [
      'signed in clear',
      `Content-Type: multipart/signed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${JSON_TEXT}\n--b\nContent-Type: application/pkcs7-signature\n\nMIIB\n--b--\n`,
    ],
  ])('%s', (_name, clear) => {
    expect(open(clear).credentials.reveal().accessToken).toBe('AT_hidden3');
  });

  it.each([
    ['without JSON', `${HEADERS}hello`],
    ['with JSON cut off', CLEAR.slice(0, -30)],
    ['a list', '["CK_1"]'],
  ])('%s is damaged', async (_name, clear) => {
    expect(await codeOf(() => open(clear))).toBe('token-file-damaged');
  });

  it('names what the JSON lacks', async () => {
    const { access_secret, ...rest } = JSON.parse(JSON_TEXT) as Record<string, string>;
    expect(access_secret).toBeDefined();
    const lacking = { ...rest, consumer_secret: 7, access_token_expiry: 'soon' };
    expect(await refusal(() => open(JSON.stringify(lacking)))).toMatchObject({
      code: 'token-file-incomplete',
      parameters: { missing: 'consumer_secret, access_secret, access_token_expiry' },
    });
  });

  it('only warns of values without their prefix', () => {
    const clear = JSON_TEXT.replace('CK_0001', 'consumer1').replace('AS_hidden4', 'hidden4');
    expect(open(clear).inspection.warnings).toEqual([
      { id: 'unusual-value', member: 'consumer_key' },
      { id: 'unusual-value', member: 'access_secret' },
    ]);
  });

  it('that is noise is not opened', async () => {
    expect(await codeOf(() => open(Buffer.alloc(64, 7)))).toBe('token-file-cannot-be-opened');
  });
});

describe('changed files', () => {
  const der = () => encrypt(CLEAR, ours.certificatePem, ['cms', '-outform', 'DER']);

  it('cut off: damaged, in every wrapping', async () => {
    for (const { args } of WRAPPINGS) {
      const file = encrypt(CLEAR, ours.certificatePem, ['cms', ...args]);
      const cut = file.subarray(0, Math.floor(file.length * 0.7));
      expect(await codeOf(() => openTokenFile(cut, [keyOf(ours)]))).toBe('token-file-damaged');
      expect(await codeOf(() => openTokenFileWithKey(cut, ours.privateKeyPem))).toBe('token-file-damaged');
    }
  });

  it('an S/MIME part without a body: damaged', async () => {
    const head = fixture('apple-sample.p7m').toString().split('\n\n')[0] ?? '';
    expect(await codeOf(() => inspectSealedTokenFile(Buffer.from(head)))).toBe('token-file-damaged');
    expect(await codeOf(() => inspectSealedTokenFile(Buffer.from(`${head}\n\n!!!`)))).toBe(
      'token-file-damaged',
    );
  });

  it('changed content tells the same as a changed key', async () => {
    const file = der();
    const codes = new Set<string>();
    for (let i = 1; i < 250; i += 7) {
      const changed = Buffer.from(file);
      changed[file.length - i] = (changed[file.length - i] ?? 0) ^ 0x55;
      codes.add(await codeOf(() => openTokenFile(changed, [keyOf(ours)])).catch(() => 'opened'));
    }
    // A change in the middle of a string can still leave a token that reads well: CBC has no integrity.
    codes.delete('opened');
    codes.delete('token-file-incomplete');
    expect([...codes]).toEqual(['token-file-damaged']);
  });

  it('something pasted behind: opened with a warning', async () => {
    const file = Buffer.concat([der(), Buffer.from('\n\n-- \nsent from my phone')]);
    const { inspection } = await openTokenFile(file, [keyOf(ours)]);
    expect(inspection.warnings).toEqual([{ id: 'trailing-bytes', bytes: 17 }]);
    const mail = Buffer.concat([
      encrypt(CLEAR, ours.certificatePem, ['smime']),
      Buffer.from('\n\n-- \nfooter'),
    ]);
    expect((await openTokenFile(mail, [keyOf(ours)])).credentials.consumerKey).toBe('CK_0001');
  });
});
