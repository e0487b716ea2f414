import type { AuditAction } from '@adept/contract';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../../domain/audit.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import { everything } from '../everything.ts';
import type { TestStore } from '../test-store.ts';
import { ANN, AUDITED_ACTS, NIGHTLY } from './audited-acts.ts';

const ACTIONS = Object.keys(AUDITED_ACTS) as AuditAction[];

export function auditBattery(test: () => TestStore): void {
  const rows = async () => (await test().store.audit.list(SYSTEM, { limit: 1000 })).items;
  /** What an act added, oldest first. */
  const added = async (act: () => Promise<unknown>): Promise<AuditEntry[]> => {
    const before = new Set((await rows()).map(({ id }) => id));
    await act();
    return (await rows()).filter(({ id }) => !before.has(id)).reverse();
  };

  describe('the audit', () => {
    it.each(ACTIONS)('%s: one row, in the name of who did it', async (action) => {
      const { store } = test();
      const act = await AUDITED_ACTS[action](store, ANN);
      const [row, ...more] = await added(() => act(store));
      expect(more).toEqual([]);
      expect(row).toMatchObject({ action, address: '192.0.2.7' });
      expect(row?.actor).toMatchObject({ kind: 'user', name: 'ann@example.org' });
      expect(row?.target === null).toBe(/^session\.(opened|closed)$/.test(action));
    });

    it.each(ACTIONS)('%s: no row, no change', async (action) => {
      const { store, database } = test();
      const act = await AUDITED_ACTS[action](store, NIGHTLY);
      const before = await everything(database);
      await sql`ALTER TABLE audit ADD CONSTRAINT closed CHECK (false) NOT VALID`.execute(database);
      try {
        await expect(act(store)).rejects.toThrow();
        expect(await everything(database)).toEqual(before);
      } finally {
        await sql`ALTER TABLE audit DROP CONSTRAINT closed`.execute(database);
      }
      expect(await added(() => act(store))).toHaveLength(1);
    });
  });

  changeBattery(test, added);
  listBattery(test);
}

function changeBattery(
  test: () => TestStore,
  added: (act: () => Promise<unknown>) => Promise<AuditEntry[]>,
): void {
  describe('rows of the audit', () => {
    it('tell before and after of what really changed, and nothing of what is so already', async () => {
      const { tokens } = test().store;
      const { id } = await tokens.create(SYSTEM, { name: 'told' });
      const [row] = await added(() =>
        tokens.patch(ANN, id, { name: 'told', owner: 'bo@example.org', tags: ['a'] }),
      );
      expect(row).toMatchObject({
        tokenId: id,
        target: { id, name: 'told' },
        result: 'done',
        details: { before: { owner: null, tags: [] }, after: { owner: 'bo@example.org', tags: ['a'] } },
      });
      expect(await added(() => tokens.patch(ANN, id, { owner: 'bo@example.org' }))).toEqual([]);
    });

    it('stay as they are and where they are, whoever asks', async () => {
      const { database } = test();
      for (const statement of [
        sql`UPDATE audit SET actor_name = 'somebody else'`,
        sql`DELETE FROM audit`,
        sql`DELETE FROM audit WHERE false`,
        sql`TRUNCATE audit`,
      ]) {
        await expect(statement.execute(database)).rejects.toThrow(/never changed or removed/);
      }
    });

    it('hold no secret of what they tell', async () => {
      const { store, database } = test();
      for (const prepare of Object.values(AUDITED_ACTS)) await (await prepare(store, ANN))(store);
      const { rows } = await sql<{ text: string }>`SELECT a::text AS text FROM audit a`.execute(database);
      const text = rows.map((row) => row.text).join('\n');
      // As credentialsOf makes them: `CS-of-CK_…`.
      expect(text).not.toMatch(/(CS|AT|AS)-of-/);
      expect(text).toContain('token-file.accepted');
    });

    it('what Adept does by the clock has none', async () => {
      const { store } = test();
      const { id: tokenId } = await store.tokens.create(SYSTEM, { name: 'clockwork' });
      expect(await added(() => store.syncRuns.create(SYSTEM, { tokenId, mode: 'full' }))).toEqual([]);
    });
  });
}

function listBattery(test: () => TestStore): void {
  describe('the list of the audit', () => {
    it('gives pages, newest first, each row once, and narrows', async () => {
      const { store } = test();
      const token = await store.tokens.create(ANN, { name: 'listed' });
      await store.tokens.patch(NIGHTLY, token.id, { owner: 'a@example.org' });
      await store.tokens.patch(ANN, token.id, { owner: 'b@example.org' });
      const ofToken = async (filter: object) =>
        (await store.audit.list(SYSTEM, { limit: 1000, tokenId: token.id, ...filter })).items.map(
          ({ action, actor }) => `${action} ${actor.name}`,
        );
      const all = [
        'token.changed ann@example.org',
        'token.changed nightly report',
        'token.created ann@example.org',
      ];
      expect(await ofToken({})).toEqual(all);
      expect(await ofToken({ action: 'token.created' })).toEqual(all.slice(2));
      expect(await ofToken({ actor: 'Nightly Report' })).toEqual([all[1]]);
      expect(await ofToken({ actor: NIGHTLY.kind === 'api-token' ? NIGHTLY.apiTokenId : '' })).toEqual([
        all[1],
      ]);
      const [newest] = (await store.audit.list(SYSTEM, { limit: 1, tokenId: token.id })).items;
      expect(await ofToken({ since: new Date((newest?.at.getTime() ?? 0) + 1) })).toEqual([]);
      expect(await ofToken({ until: new Date(0) })).toEqual([]);
      expect(await ofToken({ tokenId: 'nothing' })).toEqual([]);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: { items: AuditEntry[]; next: string | null } = await store.audit.list(SYSTEM, {
          limit: 2,
          after,
        });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(seen).toEqual([...new Set(seen)].sort().reverse());
      expect(seen).toHaveLength((await store.audit.list(SYSTEM, { limit: 1000 })).items.length);
    });
  });
}
