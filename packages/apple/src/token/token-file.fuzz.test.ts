import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fuzzTokenFiles, type FuzzOutcome, type FuzzTask } from './testing/fuzz-token-files.ts';
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
const INPUTS = 100_000;
const WORKERS = 2;

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

/** Beside the test's own thread, which waits. */
async function inWorker(task: FuzzTask): Promise<FuzzOutcome> {
  const worker = new Worker(new URL('testing/fuzz-worker.ts', import.meta.url), { workerData: task });
  const [outcome] = (await once(worker, 'message')) as [FuzzOutcome];
  await worker.terminate();
  return outcome;
}

describe('changed and invented files', () => {
  it('are opened or refused by a code, never more', { timeout: 300_000 }, async () => {
    const { seed = Date.now() } = fc.readConfigureGlobal();
    const started = performance.now();
    const share = { runs: INPUTS / WORKERS, files, pair, secrets: [...SECRETS, MARK] };
    const outcomes = await Promise.all(
      Array.from({ length: WORKERS }, (_, worker) => inWorker({ ...share, seed: seed + worker })),
    );
    for (const { failure } of outcomes) expect(failure).toBeNull();
    const tried = outcomes.reduce((sum, outcome) => sum + outcome.tried, 0);
    expect(tried).toBe(INPUTS);
    const opened = outcomes.reduce((sum, outcome) => sum + outcome.opened, 0);
    // Changes that miss what counts leave some openable: the rest of the way was gone as well.
    expect(opened).toBeGreaterThan(0);
    const codes = new Set(outcomes.flatMap(({ refused }) => Object.keys(refused)));
    expect([...codes]).toEqual(expect.arrayContaining(['token-file-damaged', 'token-file-other-key']));
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `inputs tried: ${tried}, opened: ${opened}, codes: ${codes.size}, ${seconds} s, seed ${seed}`,
    );
  });

  it('a failure would be told, with the file that makes it', async () => {
    const told = await fuzzTokenFiles({ seed: 1, runs: 1000, files, pair, secrets: ['token-file-damaged'] });
    expect(told.failure).toMatch(/^an error tells content \(input \d+ of seed 1: /);
    expect(told.tried).toBeLessThan(1000);
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
