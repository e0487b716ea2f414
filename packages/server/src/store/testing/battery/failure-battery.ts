import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { everything } from '../everything.ts';
import { AdeptError } from '../../../domain/adept-error.ts';
import { AnswerLost, type CommitFailure, onceAnswering } from '../failing-commits.ts';
import { StatementFailed } from '../failing-database.ts';
import {
  appleAnswer,
  AT,
  credentialsOf,
  deviceState,
  diagnosed,
  judged,
  later,
  pageOf,
  startWalk,
  type Walk,
} from '../test-rows.ts';
import type { TestStore } from '../test-store.ts';

type Act = (store: Store) => Promise<unknown>;

/** What is written in more than one statement. Each: a store made ready, then the act that is interrupted. */
const ACTS: Readonly<Record<string, (store: Store, walk: Walk) => Promise<Act>>> = {
  'deleting a token': async (ready, walk) => {
    await ready.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('DELETED1')]));
    return (store) => store.tokens.delete(SYSTEM, walk.tokenId);
  },
  'restoring a token': async (ready, walk) => {
    await ready.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('RESTORED1')]));
    await ready.tokens.delete(SYSTEM, walk.tokenId);
    return (store) => store.deletedTokens.restore(SYSTEM, walk.tokenId, null);
  },
  'erasing a token': async (ready, walk) => {
    await ready.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('ERASED1')]));
    const far = new Date('2999-01-01T00:00:00Z');
    await ready.deletedTokens.erase(SYSTEM, far);
    await ready.tokens.delete(SYSTEM, walk.tokenId);
    return (store) => store.deletedTokens.erase(SYSTEM, far);
  },
  'staging a key pair': async (_ready, { tokenId }) => {
    const pair = { tokenId, certificatePem: 'c', privateKeyPem: 'p', issuerDerHex: '30', serialHex: '01' };
    return (store) => store.keyPairs.stage(SYSTEM, pair);
  },
  'replacing credentials': async (ready, walk) => {
    const { tokenId } = walk;
    const pair = { tokenId, certificatePem: 'c', privateKeyPem: 'p', issuerDerHex: '30', serialHex: '02' };
    const { id: keyPairId } = await ready.keyPairs.stage(SYSTEM, pair);
    await ready.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('RENEWED1')]));
    const credentials = credentialsOf('CK_RENEWED');
    return (store) => store.credentials.replace(SYSTEM, { tokenId, keyPairId, credentials });
  },
  'comparing a full list': async (ready, walk) => {
    const listing = { begins: true, announcedBefore: null };
    const page = pageOf(walk, [deviceState('LISTED1'), deviceState('LISTED2')]);
    await ready.devices.applyPage(SYSTEM, walk.lease, { ...page, listing });
    await ready.devices.applyPage(SYSTEM, walk.lease, {
      ...pageOf(walk, [deviceState('LISTED1')]),
      listing,
    });
    return (store) => store.devices.compareList(SYSTEM, walk.lease);
  },
  'removing what is missing': async (ready, walk) => {
    const listing = { begins: true, announcedBefore: null };
    await ready.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('GONE1')]));
    await ready.devices.applyPage(SYSTEM, walk.lease, {
      ...pageOf(walk, [deviceState('STAYS1')]),
      listing,
    });
    await ready.devices.compareList(SYSTEM, walk.lease);
    return (store) => store.devices.removeMissing(SYSTEM, walk.lease, ['GONE1']);
  },
  'starting a run': async (ready, { tokenId, lease, runId }) => {
    const end = { state: 'succeeded', errorCode: null, nextSyncAt: null } as const;
    await ready.syncRuns.finish(SYSTEM, lease, runId, end);
    const next = await ready.syncRuns.create(SYSTEM, { tokenId, mode: 'changes' });
    return (store) => store.syncRuns.start(SYSTEM, lease, next.id);
  },
  'ending a run': async (_ready, { lease, runId }) => {
    const end = { state: 'succeeded', errorCode: null, nextSyncAt: later(5) } as const;
    return (store) => store.syncRuns.finish(SYSTEM, lease, runId, end);
  },
  'writing evidence': async (_ready, { tokenId }) => {
    const facts = [appleAnswer(AT, 'success'), appleAnswer(later(1), 'refused')];
    return (store) => store.evidence.append(SYSTEM, tokenId, facts);
  },
  'bringing problems in line': async (ready, { tokenId }) => {
    const before = diagnosed(judged('token-expiring'), judged('terms-not-signed'));
    await ready.problems.reconcile(SYSTEM, tokenId, before, AT);
    const after = diagnosed(judged('token-expired'), judged('terms-not-signed', { severity: 'warning' }));
    return (store) => store.problems.reconcile(SYSTEM, tokenId, after, later(1));
  },
  'making the owner': async (ready) => {
    await ready.access.createSetUpCode(SYSTEM, { hash: 'code', createdAt: AT });
    const owner = { codeHash: 'code', email: 'ann@example.org', passwordHash: 'h', at: AT };
    return (store) => store.access.createOwner(SYSTEM, owner);
  },
  'beginning a request again': async (ready) => {
    const request = {
      caller: 'c',
      key: 'k',
      requestHash: 'r',
      at: AT,
      expiredBefore: AT,
      abandonedBefore: AT,
    };
    await ready.idempotency.begin(SYSTEM, request);
    const abandoned = { ...request, at: later(2), abandonedBefore: later(1) };
    return (store) => store.idempotency.begin(SYSTEM, abandoned);
  },
};

/** Whichever statement fails, on either engine: nothing half, and the same again works. */
export function failureBattery(name: string, open: () => Promise<TestStore>): void {
  describe(`a failing store on ${name}`, { timeout: 120_000 }, () => {
    let test: TestStore;
    let tried = 0;
    beforeAll(async () => {
      test = await open();
    });
    afterAll(async () => {
      await test.remove();
      console.log(`a statement fails, on ${name}: statements tried: ${tried}`);
    });

    it.each(Object.entries(ACTS))('%s: whole or not at all', async (_name, prepare) => {
      const act = await prepare(test.store, await startWalk(test.store));
      const before = await everything(test.database);
      for (let n = 1; ; n += 1) {
        const failing = test.failingAt(n);
        const outcome = await act(failing.store).catch((error: unknown) => error);
        if (!failing.hasFailed()) break;
        tried += 1;
        expect(outcome).toBeInstanceOf(StatementFailed);
        expect(await everything(test.database), `statement ${n}`).toEqual(before);
      }
    });

    it('a disk that is full while a page is written: named, nothing half stored, and the page again works', async () => {
      const { store, database } = test;
      const walk = await startWalk(store);
      await store.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('BEFORE1')]));
      // What the engine itself raises when it can't extend a file (disk_full), in the middle of the page's rows.
      await sql`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.serial = 'PAGE0500' THEN RAISE 'could not extend file' USING ERRCODE = 'disk_full'; END IF;
        RETURN NEW; END $$`.execute(database);
      await sql`CREATE TRIGGER full_disk BEFORE INSERT ON devices FOR EACH ROW EXECUTE FUNCTION full_disk()`.execute(
        database,
      );
      const serials = Array.from({ length: 1000 }, (_, n) => `PAGE${String(n).padStart(4, '0')}`);
      const page = pageOf(
        walk,
        serials.map((serial) => deviceState(serial)),
        { cursor: 'next' },
      );
      const before = await everything(database);
      await expect(store.devices.applyPage(SYSTEM, walk.lease, page)).rejects.toMatchObject({
        code: 'store-full',
        status: 507,
      });
      expect(await everything(database)).toEqual(before);
      await sql`DROP TRIGGER full_disk ON devices`.execute(database);
      expect(await store.devices.applyPage(SYSTEM, walk.lease, page)).toEqual({ stored: 1000 });
      expect(await store.cursors.get(SYSTEM, walk.tokenId)).toMatchObject({ cursor: 'next' });
    });
  });
}

/** Whatever becomes of a COMMIT, on either engine: nothing half. */
export function commitBattery(name: string, open: () => Promise<TestStore>): void {
  describe(`a store on ${name} whose COMMIT goes wrong`, { timeout: 120_000 }, () => {
    let test: TestStore;
    let commits = 0;
    beforeAll(async () => {
      test = await open();
    });
    afterAll(async () => {
      await test.remove();
      console.log(`a COMMIT goes wrong, on ${name}: commits tried: ${commits}`);
    });

    const failures: CommitFailure[] = name === 'PostgreSQL' ? ['refused', 'connection-lost'] : ['refused'];
    it.each(Object.entries(ACTS))(
      '%s: not at all where it fails; wholly where only its answer is lost, and once more does no harm',
      async (_name, prepare) => {
        const act = await prepare(test.store, await startWalk(test.store));
        const before = await everything(test.database);
        for (const how of failures) {
          const failing = await test.failingCommits((commit) => (commit === 1 ? how : null));
          const outcome = await act(failing.store).catch((error: unknown) => error);
          expect(failing.hasFailed(), 'an act that has no transaction').toBe(true);
          commits += 1;
          expect(outcome, how).toBeInstanceOf(Error);
          await onceAnswering(test.store);
          expect(await everything(test.database), how).toEqual(before);
        }
        const failing = await test.failingCommits((commit) => (commit === 1 ? 'answer-lost' : null));
        await expect(act(failing.store)).rejects.toBeInstanceOf(AnswerLost);
        commits += 1;
        await onceAnswering(test.store);
        expect(await everything(test.database)).not.toEqual(before);
        const again: unknown = await act(test.store).then(
          () => null,
          (error: unknown) => error,
        );
        // Done already, which is told by name, or done anew.
        if (again !== null) expect(again).toBeInstanceOf(AdeptError);
      },
    );
  });
}
