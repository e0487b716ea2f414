import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LeaseLost } from '../../../domain/lease-lost.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
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

interface Known extends Walk {
  name: string;
  consumerKey: string;
  serial: string;
}

/** A token of which everything is known that can be: key, credentials, a device, a problem, evidence, a run. */
async function knownToken(store: Store): Promise<Known> {
  const serial = `DEL${randomUUID().slice(0, 8).toUpperCase()}`;
  const first = await startWalk(store);
  const { tokenId } = first;
  const pair = { tokenId, certificatePem: 'c', privateKeyPem: 'p', issuerDerHex: '30', serialHex: serial };
  const { id: keyPairId } = await store.keyPairs.stage(SYSTEM, pair);
  const consumerKey = `CK_${serial}`;
  await store.credentials.replace(SYSTEM, { tokenId, keyPairId, credentials: credentialsOf(consumerKey) });
  const lease = await store.leases.take(SYSTEM, tokenId, 'worker 1', 60);
  if (lease === null) throw new Error('new credentials end the lease');
  const walk = { ...first, lease };
  await store.devices.applyPage(SYSTEM, lease, pageOf(walk, [deviceState(serial)]));
  await store.evidence.append(SYSTEM, tokenId, [appleAnswer(AT, 'success')]);
  await store.problems.reconcile(SYSTEM, tokenId, diagnosed(judged('token-expiring')), AT);
  const { name } = (await store.tokens.get(SYSTEM, tokenId)) ?? { name: '' };
  return { ...walk, name, consumerKey, serial };
}

/** Everything that can be asked about it, as anybody may. */
async function seen(store: Store, { tokenId, consumerKey, serial }: Known): Promise<Record<string, unknown>> {
  const problems = await store.problems.list(SYSTEM, { tokenId, limit: 10 });
  const keyPairs = await store.jobsDatabase.executeSql('SELECT id FROM token_key_pairs WHERE token_id = $1', [
    tokenId,
  ]);
  const kid = (keyPairs.rows[0] as { id: string }).id;
  const problem = await store.jobsDatabase.executeSql('SELECT id FROM problems WHERE token_id = $1', [
    tokenId,
  ]);
  return {
    token: await store.tokens.get(SYSTEM, tokenId),
    listed: (await store.tokens.list(SYSTEM, { limit: 1000 })).items.some(({ id }) => id === tokenId),
    all: (await store.tokens.all(SYSTEM)).some(({ id }) => id === tokenId),
    due: (await store.tokens.due(SYSTEM, new Date('2999-01-01'), 1000)).includes(tokenId),
    credentials: (await store.credentials.current(SYSTEM, tokenId))?.id ?? null,
    holder: (await store.credentials.holderOf(SYSTEM, consumerKey))?.tokenId ?? null,
    keyPair: (await store.keyPairs.get(SYSTEM, tokenId, kid))?.id ?? null,
    recipient: (await store.keyPairs.recipients(SYSTEM)).some(({ id }) => id === kid),
    devices: (await store.devices.list(SYSTEM, { tokenId, limit: 10 })).items.length,
    found: (await store.devices.list(SYSTEM, { q: serial, limit: 10 })).items.length,
    bySerial: (await store.devices.bySerial(SYSTEM, serial)).length,
    problems: problems.items.length,
    anyProblem: (await store.problems.list(SYSTEM, { limit: 1000 })).items.some(
      (one) => one.tokenId === tokenId,
    ),
    problem: (await store.problems.get(SYSTEM, (problem.rows[0] as { id: string }).id))?.id ?? null,
  };
}

const NOTHING = {
  token: null,
  listed: false,
  all: false,
  due: false,
  credentials: null,
  holder: null,
  keyPair: null,
  recipient: false,
  devices: 0,
  found: 0,
  bySerial: 0,
  problems: 0,
  anyProblem: false,
  problem: null,
};

export function deletionBattery(test: () => TestStore): void {
  const deleted = async (tokenId: string) =>
    (await test().store.deletedTokens.list(SYSTEM, { limit: 1000 })).items.find(({ id }) => id === tokenId);

  describe('a deleted token', () => {
    it('is seen nowhere but among the deleted, and is back whole when it is restored', async () => {
      const { store } = test();
      const known = await knownToken(store);
      const { tokenId } = known;
      const before = await seen(store, known);
      for (const [name, value] of Object.entries(before))
        expect([name, value]).not.toEqual([name, NOTHING[name as keyof typeof NOTHING]]);
      expect(await deleted(tokenId)).toBeUndefined();
      expect(await store.tokens.delete(SYSTEM, tokenId)).toBe(true);
      expect(await seen(store, known)).toEqual(NOTHING);
      expect(await store.tokens.delete(SYSTEM, tokenId)).toBe(false);
      expect(await deleted(tokenId)).toMatchObject({ id: tokenId, name: known.name, counts: { devices: 1 } });
      const restored = await store.deletedTokens.restore(SYSTEM, tokenId, null);
      const after = await seen(store, known);
      const moved = { nextSyncAt: restored?.nextSyncAt, fullSyncAt: restored?.fullSyncAt };
      expect(restored?.fullSyncAt).toBeInstanceOf(Date);
      expect(restored?.nextSyncAt).toEqual(restored?.fullSyncAt);
      expect(after).toEqual({ ...before, token: { ...(before['token'] as object), ...moved } });
      expect(restored).toEqual(after['token']);
      // The list is read from its start: nobody knows what was told meanwhile.
      expect(await store.cursors.get(SYSTEM, tokenId)).toBeNull();
      expect(await deleted(tokenId)).toBeUndefined();
    });

    it('leaves its work items, which end; restored, what was open is in one again', async () => {
      const { store, database } = test();
      const { tokenId } = await knownToken(store);
      const members = async () => {
        const { rows } = await sql`
          SELECT cause_id FROM work_item_problems JOIN problems ON problems.id = problem_id
          JOIN work_items ON work_items.id = work_item_id AND ended_at IS NULL
          WHERE token_id = ${tokenId}`.execute(database);
        return rows;
      };
      const open = [{ cause_id: 'token-expiring' }];
      expect(await members()).toEqual(open);
      await store.tokens.delete(SYSTEM, tokenId);
      expect(await members()).toEqual([]);
      await store.deletedTokens.restore(SYSTEM, tokenId, null);
      expect(await members()).toEqual(open);
      await store.tokens.delete(SYSTEM, tokenId);
    });

    it('is out of every profile’s sight, and wants it again when it is restored', async () => {
      const { store } = test();
      const { id: tokenId } = await store.tokens.create(SYSTEM, { name: `wanting ${randomUUID()}` });
      const content = { url: 'https://mdm.example/enroll' };
      const wish = { name: `Profile ${randomUUID()}`, content, tokens: [tokenId] };
      const { id } = await store.profiles.create(SYSTEM, wish);
      const wanted = async () =>
        (await store.profiles.get(SYSTEM, id))?.definitions.map((one) => one.tokenId);
      expect(await wanted()).toEqual([tokenId]);
      await store.tokens.delete(SYSTEM, tokenId);
      expect(await wanted()).toEqual([]);
      const unknown = { code: 'profile-token-unknown' };
      await expect(
        store.profiles.create(SYSTEM, { ...wish, name: `Other ${randomUUID()}` }),
      ).rejects.toMatchObject(unknown);
      await store.profiles.replace(SYSTEM, id, { ...wish, tokens: [] });
      await store.deletedTokens.restore(SYSTEM, tokenId, null);
      expect(await wanted()).toEqual([tokenId]);
      await store.profiles.delete(SYSTEM, id);
    });

    it('is worked on no more: a page under way is refused, nobody gets the lease, no problem opens', async () => {
      const { store } = test();
      const known = await knownToken(store);
      await store.tokens.delete(SYSTEM, known.tokenId);
      const page = store.devices.applyPage(SYSTEM, known.lease, pageOf(known, [deviceState('LATE1')]));
      await expect(page).rejects.toThrow(LeaseLost);
      expect(await store.leases.renew(SYSTEM, known.lease, 60)).toBe(false);
      expect(await store.leases.take(SYSTEM, known.tokenId, 'worker 2', 60)).toBeNull();
      const opened = store.problems.reconcile(SYSTEM, known.tokenId, diagnosed(judged('token-expired')), AT);
      expect(await opened).toMatchObject({ opened: [], closed: [] });
      expect(await store.evidence.append(SYSTEM, known.tokenId, [appleAnswer(later(1), 'refused')])).toEqual(
        [],
      );
      const credentials = credentialsOf('CK_late');
      await expect(
        store.credentials.replace(SYSTEM, { tokenId: known.tokenId, keyPairId: null, credentials }),
      ).rejects.toMatchObject({ code: 'token-not-found' });
      expect(await store.tokens.patch(SYSTEM, known.tokenId, { owner: 'ann@example.org' })).toBeNull();
      expect((await store.deletedTokens.restore(SYSTEM, known.tokenId, null))?.owner).toBeNull();
      expect((await store.devices.list(SYSTEM, { tokenId: known.tokenId, limit: 10 })).items).toHaveLength(1);
      expect(await store.leases.take(SYSTEM, known.tokenId, 'worker 2', 60)).not.toBeNull();
    });
  });

  nameBattery(test);
  erasureBattery(test);
}

function nameBattery(test: () => TestStore): void {
  describe('the name of a deleted token', () => {
    it('is free at once; who has it meanwhile keeps it', async () => {
      const { tokens, deletedTokens } = test().store;
      const first = await tokens.create(SYSTEM, { name: 'Oslo' });
      await tokens.delete(SYSTEM, first.id);
      const second = await tokens.create(SYSTEM, { name: 'oslo' });
      const taken = { code: 'restore-name-taken', status: 409, parameters: { name: 'Oslo' } };
      await expect(deletedTokens.restore(SYSTEM, first.id, null)).rejects.toMatchObject(taken);
      expect(await tokens.get(SYSTEM, first.id)).toBeNull();
      const restored = await deletedTokens.restore(SYSTEM, first.id, 'Oslo, the former');
      expect(restored).toMatchObject({ id: first.id, name: 'Oslo, the former' });
      expect(await tokens.get(SYSTEM, second.id)).toMatchObject({ name: 'oslo' });
      await tokens.delete(SYSTEM, first.id);
      await tokens.delete(SYSTEM, second.id);
    });

    it('restores nothing that isn’t deleted', async () => {
      const { tokens, deletedTokens } = test().store;
      const { id } = await tokens.create(SYSTEM, { name: 'Bergen' });
      const refused = { code: 'token-not-deleted', status: 409 };
      await expect(deletedTokens.restore(SYSTEM, id, 'Other')).rejects.toMatchObject(refused);
      expect(await tokens.get(SYSTEM, id)).toMatchObject({ name: 'Bergen' });
      expect(await deletedTokens.restore(SYSTEM, randomUUID(), null)).toBeNull();
      expect(await deletedTokens.restore(SYSTEM, 'nothing', null)).toBeNull();
    });
  });
}

function erasureBattery(test: () => TestStore): void {
  describe('a token that was deleted long ago', () => {
    it('is erased with everything that hangs on it; the audit and younger ones stay', async () => {
      const { store, database } = test();
      const far = new Date('2999-01-01T00:00:00Z');
      await store.deletedTokens.erase(SYSTEM, far);
      const known = await knownToken(store);
      await store.tokens.delete(SYSTEM, known.tokenId);
      const { items } = await store.deletedTokens.list(SYSTEM, { limit: 10 });
      const deletedAt = items[0]?.deletedAt ?? far;
      expect(await store.deletedTokens.erase(SYSTEM, new Date(deletedAt.getTime() - 1))).toBe(0);
      expect(await store.deletedTokens.erase(SYSTEM, deletedAt)).toBe(1);
      expect(await store.deletedTokens.erase(SYSTEM, far)).toBe(0);
      const tables = await sql<{ name: string }>`
        SELECT table_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'token_id' ORDER BY 1`.execute(database);
      expect(tables.rows.length).toBeGreaterThan(8);
      for (const { name } of tables.rows) {
        const left = await sql`SELECT 1 FROM ${sql.table(name)} WHERE token_id = ${known.tokenId}`.execute(
          database,
        );
        expect([name, left.rows.length > 0]).toEqual([name, ['audit', 'events'].includes(name)]);
      }
      const audit = await store.audit.list(SYSTEM, { tokenId: known.tokenId, limit: 2 });
      expect(audit.items.map(({ action, target }) => [action, target?.name])).toEqual([
        ['token.erased', known.name],
        ['token.deleted', known.name],
      ]);
      expect(await store.deletedTokens.restore(SYSTEM, known.tokenId, null)).toBeNull();
    });
  });
}
