import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import { createTokenKeyPair } from '@adept/apple/token/token-key-pair';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import type { ShadowAnswer } from '../intake/ask-apple.ts';
import { TokenFileRefused } from '../intake/upload-token-file.ts';
import { openEmbeddedTestStore } from '../store/testing/cloned-store.ts';
import { StatementFailed } from '../store/testing/failing-database.ts';
import { openPostgresTestStore } from '../store/testing/postgres-store.ts';
import { deviceState, pageOf } from '../store/testing/test-rows.ts';
import type { TestStore } from '../store/testing/test-store.ts';
import { makeTokenFile } from './testing/make-token-file.ts';
import { clock, NOW, refusal, refuses, says, UploadBench } from './testing/upload-bench.ts';

const RUNS = 60;

const refusals: (AppleErrorFacts | 'late')[] = [
  'late',
  refusal(401, { appleCode: 'token_rejected' }),
  refusal(401, { appleCode: 'signature_invalid' }),
  refusal(403, { appleCode: 'T_C_NOT_SIGNED' }),
  refusal(403, { appleCode: 'ACCESS_DENIED' }),
  refusal(429, { kind: 'rate-limited' }),
  refusal(503, { kind: 'unavailable' }),
  refusal(null, { kind: 'unreachable', reason: 'connect' }),
];

const answers: fc.Arbitrary<ShadowAnswer> = fc.oneof(
  fc.constantFrom(...refusals).map(refuses),
  fc
    .record({
      uuid: fc.constantFrom('A', 'A', 'B', null),
      organization: fc.constantFrom('1', '1', '2', null),
      page: fc.constantFrom({ devices: 2, more: false }, null),
    })
    .map(({ uuid, organization, page }) => ({
      ...says(uuid, organization),
      page,
      pageRefusal: page === null ? refusal(503, { kind: 'unavailable' }) : null,
    })),
);

describe.each([
  ['PGlite', openEmbeddedTestStore],
  ['PostgreSQL', openPostgresTestStore],
] as const)('a refused upload on %s', (_name, open) => {
  let test: TestStore;
  let bench: UploadBench;
  let files: Buffer[];

  beforeAll(async () => {
    test = await open({ clock });
    bench = await UploadBench.open(test.store, 'Refusing');
    const made = (consumerKey: string, expiresAt: string): Buffer =>
      bench.file({ consumerKey, expiresAt: new Date(expiresAt) });
    const foreign = await createTokenKeyPair({ now: NOW });
    files = [
      made('CK_A', '2027-01-01T00:00:00Z'),
      made('CK_A', '2027-03-01T00:00:00Z'),
      made('CK_A', '2026-07-01T00:00:00Z'),
      made('CK_B', '2027-02-01T00:00:00Z'),
      bench.file({}, foreign),
      makeTokenFile(bench.pair.certificatePem, {}, ['access_secret']),
      Buffer.from('<html>sign in</html>'),
      Buffer.alloc(0),
    ];
  });
  afterAll(() => test.remove());

  /** Devices and a place in the list, where they may be written: what a refused upload must not touch. */
  async function seed(): Promise<void> {
    const { store } = test;
    const { tokenId } = bench;
    if (!(await store.tokens.get(SYSTEM, tokenId))?.identitySettled) return;
    if ((await store.cursors.get(SYSTEM, tokenId)) !== null) return;
    const run = await store.syncRuns.create(SYSTEM, { tokenId, mode: 'full' });
    const lease = (await store.leases.take(SYSTEM, tokenId, 'seed', 60))!;
    await store.syncRuns.start(SYSTEM, lease, run.id);
    const walk = { tokenId, lease, runId: run.id };
    await store.devices.applyPage(SYSTEM, lease, pageOf(walk, [deviceState('C0REFUSED1')]));
    await store.leases.release(SYSTEM, lease);
  }

  it('changes nothing, whatever the file, Apple’s answers and the statement that fails (invariant 5)', async () => {
    const told = { refused: 0, failed: 0, dry: 0, taken: 0 };
    const upload = fc.record({
      file: fc.nat({ max: 7 }),
      flips: fc.array(fc.record({ at: fc.nat(), to: fc.nat({ max: 255 }) }), { maxLength: 2 }),
      mutated: fc.boolean(),
      failing: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
      how: fc.record({ dryRun: fc.boolean(), acceptExpired: fc.boolean(), replaceIdentity: fc.boolean() }),
      answers: fc.array(answers, { minLength: 2, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(upload, async (tried) => {
        await seed();
        const bytes = Buffer.from(files[tried.file] ?? Buffer.alloc(0));
        if (tried.mutated && bytes.length > 0)
          for (const { at, to } of tried.flips) bytes[at % bytes.length] = to;
        const before = await bench.snapshot();
        const { store } = tried.failing === 0 ? test : test.failingAt(tried.failing);
        const left = [...tried.answers];
        bench.apple = async () => left.shift()!;
        const outcome: unknown = await bench
          .upload(bytes, tried.how, { store })
          .catch((error: unknown) => error);
        if (outcome instanceof Error) {
          expect(outcome instanceof TokenFileRefused || outcome instanceof StatementFailed).toBe(true);
          told[outcome instanceof TokenFileRefused ? 'refused' : 'failed'] += 1;
          expect(await bench.snapshot()).toBe(before);
        } else if (tried.how.dryRun) {
          told.dry += 1;
          expect(await bench.snapshot()).toBe(before);
        } else {
          told.taken += 1;
          expect(await bench.snapshot()).not.toBe(before);
        }
      }),
      { numRuns: RUNS },
    );
    console.log(`uploads tried: ${RUNS} (${JSON.stringify(told)})`);
    expect(told.refused).toBeGreaterThan(0);
  }, 240_000);
});
