import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { AT, credentialsOf, later } from '../test-rows.ts';

export function tokenBattery(store: () => Store): void {
  describe('tokens', () => {
    it('makes, finds, changes and deletes one', async () => {
      const { tokens } = store();
      const made = await tokens.create(SYSTEM, { name: 'Berlin' });
      expect(made).toMatchObject({
        name: 'Berlin',
        origin: 'adept',
        tags: [],
        credentialsId: null,
        expiresAt: null,
      });
      expect(made.counts).toEqual({ devices: 0, unassigned: 0, assigned: 0, pushed: 0 });
      expect(await tokens.get(SYSTEM, made.id)).toEqual(made);
      const changed = await tokens.patch(SYSTEM, made.id, { owner: 'ann@example.org', tags: ['a,b', '"c"'] });
      expect(changed).toEqual({ ...made, owner: 'ann@example.org', tags: ['a,b', '"c"'] });
      expect(await tokens.patch(SYSTEM, made.id, {})).toEqual(changed);
      expect(await tokens.patch(SYSTEM, made.id, { owner: null })).toMatchObject({ owner: null });
      expect(await tokens.delete(SYSTEM, made.id)).toBe(true);
      expect(await tokens.delete(SYSTEM, made.id)).toBe(false);
      expect(await tokens.get(SYSTEM, made.id)).toBeNull();
      expect(await tokens.patch(SYSTEM, made.id, { owner: null })).toBeNull();
    });

    it('refuses a name that differs only in case', async () => {
      const { tokens } = store();
      await tokens.create(SYSTEM, { name: 'Paris' });
      const other = await tokens.create(SYSTEM, { name: 'Lyon' });
      const taken = { code: 'token-name-taken', status: 409 };
      await expect(tokens.create(SYSTEM, { name: 'PARIS' })).rejects.toMatchObject(taken);
      await expect(tokens.patch(SYSTEM, other.id, { name: 'paris' })).rejects.toMatchObject(taken);
    });

    it('knows which others hold the same MDM server, by Apple’s last word', async () => {
      const { tokens, credentials } = store();
      const make = async (name: string, uuid: string | null): Promise<string> => {
        const { id } = await tokens.create(SYSTEM, { name });
        const account = {
          organization: { id: 'o', name: 'Shared', type: 'org' },
          mdmServer: { uuid, name: 'One server' },
          adminId: null,
        };
        await tokens.recordAccount(SYSTEM, id, account, null);
        return id;
      };
      const upload = (tokenId: string) =>
        credentials.replace(SYSTEM, { tokenId, keyPairId: null, credentials: credentialsOf(tokenId) });
      const [one, two] = [await make('Shared', 'SAME'), await make('Shared again', 'SAME')];
      const [other, nothing] = [await make('Not shared', 'OTHER'), await make('No server', null)];
      for (const id of [one, other, nothing]) await upload(id);
      expect(await tokens.alsoHolding(SYSTEM, one)).toEqual([]);
      expect(await tokens.alsoHolding(SYSTEM, two)).toEqual([]);
      await upload(two);
      expect(await tokens.alsoHolding(SYSTEM, one)).toEqual([
        { tokenId: two, name: 'Shared again', uploadedAt: (await tokens.get(SYSTEM, two))?.uploadedAt },
      ]);
      expect((await tokens.alsoHolding(SYSTEM, two)).map(({ tokenId }) => tokenId)).toEqual([one]);
      for (const id of [other, nothing, 'no id']) expect(await tokens.alsoHolding(SYSTEM, id)).toEqual([]);
      await tokens.delete(SYSTEM, two);
      expect(await tokens.alsoHolding(SYSTEM, one)).toEqual([]);
    });

    it('finds nothing under what is no id', async () => {
      expect(await store().tokens.get(SYSTEM, 'nothing')).toBeNull();
      expect(await store().tokens.delete(SYSTEM, 'nothing')).toBe(false);
      await expect(store().tokens.list(SYSTEM, { after: 'nothing', limit: 1 })).rejects.toMatchObject({
        code: 'invalid-after',
      });
    });

    it('lists by pages, each once', async () => {
      const all = await store().tokens.all(SYSTEM);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await store().tokens.list(SYSTEM, { after, limit: 2 });
        seen.push(...page.items.map((token) => token.id));
        after = page.next;
      } while (after !== null);
      expect(seen).toEqual(all.map((token) => token.id));
    });
  });

  tokenTimeBattery(store);
}

function tokenTimeBattery(store: () => Store): void {
  describe('tokens and time', () => {
    it('are due with credentials and a time that came', async () => {
      const { tokens, credentials } = store();
      const [early, late, without] = await Promise.all(
        ['due early', 'due late', 'due never'].map((name) => tokens.create(SYSTEM, { name })),
      );
      if (!early || !late || !without) throw new Error('three tokens were made');
      for (const { id } of [early, late]) {
        await credentials.replace(SYSTEM, { tokenId: id, keyPairId: null, credentials: credentialsOf(id) });
      }
      await tokens.scheduleSync(SYSTEM, early.id, AT);
      await tokens.scheduleSync(SYSTEM, late.id, later(10));
      await tokens.scheduleSync(SYSTEM, without.id, AT);
      const ours = async (now: Date): Promise<string[]> => {
        const ids = await tokens.due(SYSTEM, now, 1000);
        return ids.filter((id) => [early.id, late.id, without.id].includes(id));
      };
      expect(await ours(later(-1))).toEqual([]);
      expect(await ours(AT)).toEqual([early.id]);
      expect(await ours(later(10))).toEqual([early.id, late.id]);
      await tokens.scheduleSync(SYSTEM, early.id, null);
      expect(await ours(later(10))).toEqual([late.id]);
    });

    it('are due while a run of theirs waits or was left by a worker, and nobody holds them', async () => {
      const { tokens, credentials, syncRuns, leases } = store();
      const { id } = await tokens.create(SYSTEM, { name: 'due by a run' });
      await credentials.replace(SYSTEM, { tokenId: id, keyPairId: null, credentials: credentialsOf(id) });
      await tokens.scheduleSync(SYSTEM, id, later(10));
      const isDue = async (): Promise<boolean> => (await tokens.due(SYSTEM, AT, 1000)).includes(id);
      expect(await isDue()).toBe(false);
      const run = await syncRuns.create(SYSTEM, { tokenId: id, mode: 'changes' });
      expect(await isDue()).toBe(true);
      const lease = await leases.take(SYSTEM, id, 'a worker', 60);
      if (lease === null) throw new Error('nobody held it');
      await syncRuns.start(SYSTEM, lease, run.id);
      expect(await isDue()).toBe(false);
      // The worker is gone, its lease has run out: what it left is due.
      await leases.renew(SYSTEM, lease, 0);
      expect(await isDue()).toBe(true);
      const end = { state: 'succeeded' as const, errorCode: null, nextSyncAt: later(10) };
      await syncRuns.finish(SYSTEM, lease, run.id, end);
      expect(await isDue()).toBe(false);
    });

    it('remember whom they belong to', async () => {
      const { id } = await store().tokens.create(SYSTEM, { name: 'account' });
      const account = {
        organization: { id: 'o1', name: 'School', type: 'edu' },
        mdmServer: { uuid: 'u1', name: 'Server' },
        adminId: 'admin@example.org',
      };
      await store().tokens.recordAccount(SYSTEM, id, account, null);
      expect(await store().tokens.get(SYSTEM, id)).toMatchObject(account);
    });

    it('take no account that Apple told to credentials that are no longer in use', async () => {
      const { tokens, credentials } = store();
      const { id } = await tokens.create(SYSTEM, { name: 'account of two' });
      const upload = (key: string) =>
        credentials.replace(SYSTEM, { tokenId: id, keyPairId: null, credentials: credentialsOf(key) });
      const account = (name: string) => ({
        organization: { id: name, name, type: 'org' },
        mdmServer: { uuid: name, name },
        adminId: name,
      });
      const former = await upload('former of two');
      const current = await upload('current of two');
      await tokens.recordAccount(SYSTEM, id, account('current'), current.id);
      await tokens.recordAccount(SYSTEM, id, account('former'), former.id);
      expect(await tokens.get(SYSTEM, id)).toMatchObject(account('current'));
    });
  });
}
