import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { AT, later } from '../test-rows.ts';

export function accessBattery(store: () => Store): void {
  describe('the owner', () => {
    it('is made once, by an unused code', async () => {
      const { access } = store();
      const owner = { codeHash: 'code 1', email: 'ann@example.org', passwordHash: 'h', at: AT };
      expect(await access.countUsers(SYSTEM)).toBe(0);
      expect(await access.createOwner(SYSTEM, owner)).toEqual({ kind: 'code-unknown' });
      for (const hash of ['code 1', 'code 2']) await access.createSetUpCode(SYSTEM, { hash, createdAt: AT });
      const outcomes = await Promise.all(
        ['code 1', 'code 2', 'code 1', 'code 2'].map((codeHash, n) =>
          access.createOwner(SYSTEM, { ...owner, codeHash, email: `ann${n}@example.org` }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome.kind === 'made')).toHaveLength(1);
      expect(await access.countUsers(SYSTEM)).toBe(1);
      const made = outcomes.find((outcome) => outcome.kind === 'made');
      expect(await access.findUserByEmail(SYSTEM, made?.user.email ?? '')).toEqual(made?.user);
      expect(await access.findUserByEmail(SYSTEM, 'nobody@example.org')).toBeNull();
      const again = outcomes.filter((outcome) => outcome.kind !== 'made').map((outcome) => outcome.kind);
      expect(again.sort()).toEqual(['code-used', 'owner-exists', 'owner-exists']);
    });

    it('signs in: sessions end at their time', async () => {
      const { access } = store();
      const [user] = (await store().jobsDatabase.executeSql('SELECT id, email FROM users')).rows;
      const { id: userId, email } = user as { id: string; email: string };
      const session = { idHash: 's1', userId, csrfHash: 'c1', createdAt: AT, expiresAt: later(10) };
      await access.createSession(SYSTEM, session);
      const found = { userId, email, csrfHash: 'c1', expiresAt: later(10) };
      expect(await access.findSession(SYSTEM, 's1', later(9))).toEqual(found);
      expect(await access.findSession(SYSTEM, 's1', later(10))).toBeNull();
      expect(await access.findSession(SYSTEM, 's1', later(9))).toBeNull();
      await access.createSession(SYSTEM, session);
      await access.deleteSession(SYSTEM, 's1');
      expect(await access.findSession(SYSTEM, 's1', later(9))).toBeNull();
    });
  });

  describe('API tokens', () => {
    it('are found by hash until they are revoked', async () => {
      const { access } = store();
      const first = await access.createApiToken(SYSTEM, { name: 'ci', hash: 'h1', createdAt: AT });
      const second = await access.createApiToken(SYSTEM, { name: 'ci', hash: 'h2', createdAt: AT });
      // Two servers that start at once take in the same initial token: there is one.
      expect(await access.createApiToken(SYSTEM, { name: 'x', hash: 'h2', createdAt: later(1) })).toEqual(
        second,
      );
      expect(await access.findApiTokenByHash(SYSTEM, 'h1')).toEqual(first);
      expect(await access.revokeApiToken(SYSTEM, first.id, later(1))).toBe(true);
      expect(await access.revokeApiToken(SYSTEM, first.id, later(2))).toBe(false);
      expect(await access.revokeApiToken(SYSTEM, 'nothing', later(2))).toBe(false);
      expect(await access.findApiTokenByHash(SYSTEM, 'h1')).toBeNull();
      const page = await access.listApiTokens(SYSTEM, { limit: 1 });
      expect(page.items).toEqual([{ ...first, revokedAt: later(1) }]);
      expect(await access.listApiTokens(SYSTEM, { after: page.next, limit: 5 })).toEqual({
        items: [second],
        next: null,
      });
    });
  });

  idempotencyBattery(store);
}

function idempotencyBattery(store: () => Store): void {
  describe('kept answers', () => {
    const key = { caller: 'c', key: 'k' };
    const begin = (requestHash: string, minutes: number) =>
      store().idempotency.begin(SYSTEM, {
        ...key,
        requestHash,
        at: later(minutes),
        expiredBefore: later(minutes - 100),
        abandonedBefore: later(minutes - 10),
      });

    it('one of many begins; the answer is given again until it is too old', async () => {
      const { idempotency } = store();
      const all = await Promise.all([begin('r', 0), begin('r', 0), begin('r', 0)]);
      expect(all.filter((outcome) => outcome.kind === 'begun')).toHaveLength(1);
      expect(await begin('other', 5)).toEqual({ kind: 'found', requestHash: 'r', answer: null });
      const answer = { status: 201, headers: { location: '/x' }, body: '{"token":"adp_secret"}' };
      await idempotency.keep(SYSTEM, key, answer);
      expect(await begin('other', 20)).toEqual({ kind: 'found', requestHash: 'r', answer });
      expect(await begin('new', 101)).toEqual({ kind: 'begun' });
      expect(await begin('new', 105)).toEqual({ kind: 'found', requestHash: 'new', answer: null });
      expect(await begin('taken over', 112)).toEqual({ kind: 'begun' });
      await idempotency.release(SYSTEM, key);
      expect(await begin('free', 112)).toEqual({ kind: 'begun' });
      expect(await idempotency.prune(SYSTEM, later(112))).toBe(0);
      expect(await idempotency.prune(SYSTEM, later(113))).toBe(1);
    });
  });
}
