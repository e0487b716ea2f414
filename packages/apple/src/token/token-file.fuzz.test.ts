import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { encrypt } from './testing/openssl.ts';
import { openTokenFile, openTokenFileWithKey } from './token-file.ts';
import { TokenFileError } from './token-file-error.ts';
import { createTokenKeyPair, type NewTokenKeyPair } from './token-key-pair.ts';

const SECRETS = ['c0nsumersecret', 'acce55token', 'acce55secret'];
const CLEAR = `Content-Type: text/plain;charset=UTF-8\n\n${JSON.stringify({
  consumer_key: 'CK_1',
  consumer_secret: `CS_${SECRETS[0]}`,
  access_token: `AT_${SECRETS[1]}`,
  access_secret: `AS_${SECRETS[2]}`,
  access_token_expiry: '2027-03-03T08:00:00Z',
})}`;
const MARK = 'm4rkOfTheFile';

let pair: NewTokenKeyPair;
let files: Buffer[];
beforeAll(async () => {
  pair = await createTokenKeyPair({ now: new Date(), name: 'fuzz' });
  const made = [
    ['smime'],
    ['smime', '-outform', 'DER', '-stream'],
    ['cms', '-outform', 'PEM'],
    ['cms', '-outform', 'DER', '-keyopt', 'rsa_padding_mode:oaep'],
  ];
  files = [
    ...made.map((args) => encrypt(CLEAR, pair.certificatePem, args)),
    readFileSync(new URL('./fixtures/apple-sample.p7m', import.meta.url)),
    Buffer.from(`{"consumer_secret":"${MARK}"`),
    Buffer.from(
      `Content-Type: application/pkcs7-mime; name=${MARK}\nContent-Transfer-Encoding: base64\n\n${MARK}`,
    ),
  ];
});

type Change =
  | { kind: 'set'; at: number; byte: number }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'insert'; at: number; bytes: Uint8Array }
  | { kind: 'double'; at: number; length: number };
const place = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    at: place,
    byte: fc.constantFrom(0, 0x24, 0x30, 0x31, 0x7f, 0x80, 0x84, 0xa0, 0xff),
  }),
  fc.record({ kind: fc.constant('set' as const), at: place, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(400) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, bytes: fc.uint8Array({ maxLength: 40 }) }),
  fc.record({ kind: fc.constant('double' as const), at: place, length: fc.nat(2000) }),
);

function apply(file: Buffer, changes: readonly Change[]): Buffer {
  return changes.reduce((bytes, one) => {
    const at = Math.floor(one.at * bytes.length);
    if (one.kind === 'set') {
      const copy = Buffer.from(bytes);
      if (at < copy.length) copy[at] = one.byte;
      return copy;
    }
    if (one.kind === 'cut') return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + one.length)]);
    const inserted = one.kind === 'insert' ? one.bytes : bytes.subarray(at, at + one.length);
    return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
  }, file);
}

/** Opens, or refuses with a coded error that holds nothing of the file. */
async function check(file: Buffer): Promise<void> {
  const key = { ...pair, id: 'k', privateKeyPem: () => pair.privateKeyPem };
  for (const open of [
    () => openTokenFile(file, [key]),
    async () => openTokenFileWithKey(file, pair.privateKeyPem),
  ]) {
    try {
      await open();
    } catch (error) {
      expect(error).toBeInstanceOf(TokenFileError);
      const told = `${String(error)} ${(error as Error).stack ?? ''} ${JSON.stringify(error)}`;
      for (const secret of [...SECRETS, MARK]) expect(told).not.toContain(secret);
      expect((error as Error).cause).toBeUndefined();
      expect(told.length).toBeLessThan(6000);
    }
  }
}

describe('changed and invented files', () => {
  it('are opened or refused by a code, never more', { timeout: 120_000 }, async () => {
    let tried = 0;
    const changed = fc.record({ file: fc.nat(6), changes: fc.array(change, { minLength: 1, maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(changed, async ({ file, changes }) => {
        tried++;
        await check(apply(files[file] ?? Buffer.alloc(0), changes));
      }),
      { numRuns: 4000 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.string({ maxLength: 600, unit: 'binary' })),
        async (noise) => {
          tried++;
          await check(Buffer.from(noise));
        },
      ),
      { numRuns: 1000 },
    );
    console.log(`inputs tried: ${tried}`);
  });

  it('cannot exhaust the parser by depth, number or size', async () => {
    const head = Buffer.from('308006092a864886f70d010703a080', 'hex');
    for (const filler of ['3080', '2480', 'a080', '0500', '240204', '30840fffffff']) {
      const unit = Buffer.from(filler, 'hex');
      await check(Buffer.concat([head, Buffer.alloc(250_000, unit)]));
      await check(Buffer.concat([Buffer.from('3080'), Buffer.alloc(200_000, unit)]));
    }
    await check(Buffer.from(`A: b\n${'x\n'.repeat(120_000)}`));
    await check(Buffer.from('a:'.repeat(120_000)));
    await check(Buffer.from(`{${'\n'.repeat(200_000)}`));
    await check(Buffer.from(`-----BEGIN CMS-----${'-----BEGIN '.repeat(20_000)}`));
  });
});
