import { describe, expect, it } from 'vitest';
import type { NewEvidence } from '../../../domain/new-evidence.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { diagnosisOf } from '../diagnosis-of.ts';
import { appleAnswer, AT, later } from '../test-rows.ts';
import type { TestStore } from '../test-store.ts';
import { outageBattery } from './outage-battery.ts';

const DAY = 24 * 60;

function accountSeen(at: Date, adminId: string): NewEvidence {
  return {
    kind: 'account-seen',
    at,
    credentialsId: null,
    adminId,
    organizationId: 'o',
    organizationName: 'School',
    organizationType: 'edu',
    mdmServerUuid: 'u',
    mdmServerName: 'Server',
  };
}

async function tokenNamed(store: Store, name: string): Promise<string> {
  return (await store.tokens.create(SYSTEM, { name })).id;
}

async function openCauses(store: Store, tokenId: string, now: Date): Promise<string[]> {
  return (await diagnosisOf(store, tokenId, now)).problems.map(({ causeId }) => causeId);
}

export function evidenceBattery(test: () => TestStore): void {
  const store = (): Store => test().store;
  describe('evidence', () => {
    it('comes back as it was given, in its order', async () => {
      const tokenId = await tokenNamed(store(), 'evidence whole');
      const facts = [
        appleAnswer(AT, 'refused'),
        accountSeen(later(1), 'a'),
        appleAnswer(later(2), 'success'),
      ];
      const stored = await store().evidence.append(SYSTEM, tokenId, facts);
      expect(stored.map(({ id: _id, ...fact }) => fact)).toEqual(facts);
      expect(await store().evidence.forJudging(SYSTEM, tokenId)).toEqual(stored);
      const ids = stored.map((fact) => fact.id);
      expect([...ids].sort()).toEqual(ids);
      expect(await store().evidence.byIds(SYSTEM, ids.slice(1))).toEqual(stored.slice(1));
      expect(await store().evidence.byIds(SYSTEM, [])).toEqual([]);
      expect(await store().evidence.append(SYSTEM, tokenId, [])).toEqual([]);
    });

    it('keeps the order it was recorded in when the clock is set back, by ids of a server whose clock is behind too', async () => {
      const behind = test().storeAt({ now: () => later(-60) });
      const tokenId = await tokenNamed(store(), 'evidence of two clocks');
      const refused = await store().evidence.append(SYSTEM, tokenId, [
        appleAnswer(later(30), 'refused', 'GET /account'),
        appleAnswer(later(31), 'refused', 'GET /account'),
      ]);
      const good = await behind.evidence.append(SYSTEM, tokenId, [
        appleAnswer(later(-59), 'success', 'GET /account'),
      ]);
      expect(good[0]!.id < refused[0]!.id).toBe(true);
      const facts = [...refused, ...good];
      expect(await store().evidence.forJudging(SYSTEM, tokenId)).toEqual(facts);
      const ids = facts.map(({ id }) => id);
      expect(await store().evidence.byIds(SYSTEM, ids)).toEqual(facts);
      // Cured: a judgement by either clock finds nothing open.
      for (const now of [later(-58), later(60)]) expect(await openCauses(store(), tokenId, now)).toEqual([]);
      // A change of outcome is one by the order of recording, and the newest of each are what is kept.
      const again = await store().evidence.append(SYSTEM, tokenId, [
        appleAnswer(later(-57), 'refused', 'GET /account'),
        appleAnswer(later(-56), 'refused', 'GET /account'),
      ]);
      await store().evidence.prune(SYSTEM, later(60 * DAY));
      expect((await store().evidence.forJudging(SYSTEM, tokenId)).slice(-3)).toEqual([...good, ...again]);
      expect(await openCauses(store(), tokenId, later(-55))).toEqual(['terms-not-signed']);
    });

    it('for judging: how often what heals by itself came back, however many good runs lie between', async () => {
      const tokenId = await tokenNamed(store(), 'evidence incidents');
      const append = (fact: NewEvidence) => store().evidence.append(SYSTEM, tokenId, [fact]);
      const common = { credentialsId: null };
      const run = (minutes: number, errorCode: string | null = null) =>
        append({
          ...common,
          kind: 'sync-finished',
          at: later(minutes),
          outcome: errorCode === null ? 'success' : 'failed',
          wholeList: false,
          errorCode,
        });
      const kept: string[] = [];
      for (const hour of [0, 1, 2]) {
        const begin = hour * 60;
        const lost = { kind: 'cursor-lost', appleCode: 'EXPIRED_CURSOR', phase: 'sync' } as const;
        const at = later(begin);
        const facts = [
          ...(await append({ ...common, ...lost, at, cursorStoredAt: at })),
          ...(await run(begin + 1)),
        ];
        kept.push(...facts.map(({ id }) => id));
        for (let minute = 2; minute < 12; minute += 1) await run(begin + minute);
        await append(appleAnswer(later(begin + 20), 'success', 'POST /devices/sync'));
      }
      const judging = (await store().evidence.forJudging(SYSTEM, tokenId)).map(({ id }) => id);
      expect(judging).toEqual(expect.arrayContaining(kept));
    });

    it('for judging: from the last success before the newest change on, and what decides for ever', async () => {
      const tokenId = await tokenNamed(store(), 'evidence judged');
      const append = (facts: NewEvidence[]) => store().evidence.append(SYSTEM, tokenId, facts);
      const [account] = await append([accountSeen(AT, 'first admin'), accountSeen(later(1), 'first admin')]);
      const [, newAccount] = await append([
        appleAnswer(later(2), 'success', 'GET /account'),
        accountSeen(later(3), 'other'),
      ]);
      const quiet = Array.from({ length: 20 }, (_, n) =>
        appleAnswer(later(4 + n), 'success', 'POST /devices/sync'),
      );
      const [firstQuiet] = await append(quiet);
      const failures = await append(
        Array.from({ length: 3 }, (_, n) => appleAnswer(later(30 + n), 'unavailable')),
      );
      const judging = await store().evidence.forJudging(SYSTEM, tokenId);
      const ids = judging.map((fact) => fact.id);
      expect(ids).toEqual(
        expect.arrayContaining([account?.id, newAccount?.id, ...failures.map((fact) => fact.id)]),
      );
      expect(ids).not.toContain(firstQuiet?.id);
      expect(
        judging.filter((fact) => fact.kind === 'apple-answer' && fact.outcome === 'success'),
      ).toHaveLength(2);
    });

    it('for judging: a new session does not hide the refusals before it', async () => {
      const tokenId = await tokenNamed(store(), 'evidence behind a session');
      const stored = await store().evidence.append(SYSTEM, tokenId, [
        appleAnswer(AT, 'success', 'GET /account'),
        appleAnswer(later(1), 'refused', 'GET /account'),
        appleAnswer(later(2), 'refused', 'GET /account'),
        appleAnswer(later(3), 'success', 'GET /session'),
        appleAnswer(later(4), 'unavailable', 'GET /account'),
      ]);
      expect(await store().evidence.forJudging(SYSTEM, tokenId)).toEqual(stored);
    });
  });

  keptEvidenceBattery(store);
  outageBattery(store);
  runEvidenceBattery(store);
}

function ran(at: Date, wholeList: boolean, errorCode: string | null = null): NewEvidence {
  const outcome = errorCode === null ? 'success' : 'failed';
  return { kind: 'sync-finished', at, credentialsId: null, outcome, wholeList, errorCode };
}

function keptEvidenceBattery(store: () => Store): void {
  describe('much evidence', () => {
    it('for judging: at most 500, the newest and every change', async () => {
      const tokenId = await tokenNamed(store(), 'evidence much');
      const [success] = await store().evidence.append(SYSTEM, tokenId, [appleAnswer(AT, 'success')]);
      const facts = Array.from({ length: 1200 }, (_, n) => appleAnswer(later(n + 1), 'unavailable'));
      const stored = await store().evidence.append(SYSTEM, tokenId, facts);
      const ids = (await store().evidence.forJudging(SYSTEM, tokenId)).map((fact) => fact.id);
      expect(ids.length).toBeLessThanOrEqual(500);
      expect(ids.slice(0, 2)).toEqual([success?.id, stored[0]?.id]);
      expect(ids.at(-1)).toBe(stored.at(-1)?.id);
    });

    it('for judging: a refusal that was confirmed, however often something else is said meanwhile', async () => {
      const tokenId = await tokenNamed(store(), 'evidence of two refusals');
      const append = (facts: NewEvidence[]) => store().evidence.append(SYSTEM, tokenId, facts);
      const terms = await append([
        appleAnswer(AT, 'success', 'GET /account'),
        appleAnswer(later(1), 'refused'),
        appleAnswer(later(2), 'refused'),
      ]);
      const expired = {
        ...appleAnswer(later(3), 'refused'),
        status: 401,
        appleCode: 'token_expired',
      } as const;
      await append(Array.from({ length: 600 }, (_, n) => ({ ...expired, at: later(3 + n) }) as NewEvidence));
      await store().evidence.prune(SYSTEM, later(40 * DAY));
      const ids = (await store().evidence.forJudging(SYSTEM, tokenId)).map((fact) => fact.id);
      expect(ids.slice(0, 3)).toEqual(terms.map((fact) => fact.id));
    });

    it('for judging: what an endpoint refused since it last worked, however well the others work', async () => {
      const tokenId = await tokenNamed(store(), 'evidence of one endpoint');
      const append = (facts: NewEvidence[]) => store().evidence.append(SYSTEM, tokenId, facts);
      await append([appleAnswer(AT, 'refused', 'POST /devices')]);
      await append([appleAnswer(later(1), 'success', 'POST /devices')]);
      const refused = await append(
        Array.from({ length: 3 }, (_, n) => appleAnswer(later(2 + n), 'refused', 'POST /devices')),
      );
      // The others go up and down meanwhile, so that the last good answer before a change is long after.
      for (let n = 0; n < 200; n += 1) {
        const outcome = n % 2 === 0 ? 'success' : 'refused';
        await append([appleAnswer(later(10 + n), outcome, 'GET /account')]);
      }
      const judging = await store().evidence.forJudging(SYSTEM, tokenId);
      expect(
        judging.filter((fact) => fact.kind === 'apple-answer' && fact.endpoint === 'POST /devices').slice(1),
      ).toEqual(refused.slice(1));
      await append([appleAnswer(later(900), 'success', 'POST /devices')]);
      for (let n = 0; n < 200; n += 1) {
        const outcome = n % 2 === 0 ? 'success' : 'refused';
        await append([appleAnswer(later(910 + n), outcome, 'GET /account')]);
      }
      const ids = (await store().evidence.forJudging(SYSTEM, tokenId)).map(({ id }) => id);
      for (const { id } of refused) expect(ids).not.toContain(id);
    });

    it('is kept 30 days; changes, last successes, a refusal and its confirmation, and the last account for ever', async () => {
      const tokenId = await tokenNamed(store(), 'evidence old');
      const stored = await store().evidence.append(SYSTEM, tokenId, [
        accountSeen(AT, 'a'),
        accountSeen(later(1), 'a'),
        accountSeen(later(2), 'a'),
        appleAnswer(later(3), 'success'),
        appleAnswer(later(4), 'success'),
        appleAnswer(later(5), 'success'),
        appleAnswer(later(6), 'refused'),
        appleAnswer(later(7), 'refused'),
        appleAnswer(later(8), 'refused'),
        appleAnswer(later(31 * DAY), 'refused'),
      ]);
      await store().evidence.prune(SYSTEM, later(31 * DAY));
      const left = await store().evidence.byIds(
        SYSTEM,
        stored.map((fact) => fact.id),
      );
      const place = (id: string): number => stored.findIndex((fact) => fact.id === id);
      expect(left.map((fact) => place(fact.id))).toEqual([0, 2, 3, 5, 6, 8, 9]);
    });
  });
}

function runEvidenceBattery(store: () => Store): void {
  describe('evidence of runs, and of a token that is gone', () => {
    it('keeps nothing of a token that is gone, and says so by giving nothing back', async () => {
      const tokenId = await tokenNamed(store(), 'evidence of a deleted token');
      await store().tokens.delete(SYSTEM, tokenId);
      expect(await store().evidence.append(SYSTEM, tokenId, [appleAnswer(AT, 'success')])).toEqual([]);
      expect(await store().evidence.forJudging(SYSTEM, tokenId)).toEqual([]);
    });

    it('for judging: the newest run of each outcome, lost cursor and count, however much came after them', async () => {
      const tokenId = await tokenNamed(store(), 'evidence of runs');
      const nothing = { known: 9, missing: 0, gone: 0, shown: 0, removed: 0, unannounced: 0 };
      const stored = await store().evidence.append(SYSTEM, tokenId, [
        ran(AT, true),
        ran(later(1), true),
        { kind: 'device-count', at: later(1), credentialsId: null, ...nothing, collapsed: false },
        ran(later(2), false, 'unavailable'),
        {
          kind: 'cursor-lost',
          at: later(3),
          credentialsId: null,
          appleCode: 'INVALID_CURSOR',
          phase: 'sync',
          cursorStoredAt: AT,
        },
        ran(later(4), false),
        ran(later(5), false),
      ]);
      const many = Array.from({ length: 600 }, (_, n) =>
        appleAnswer(later(6 + n), 'success', 'POST /devices/sync'),
      );
      await store().evidence.append(SYSTEM, tokenId, many);
      const facts = (await store().evidence.forJudging(SYSTEM, tokenId)).filter(
        ({ kind }) => kind !== 'apple-answer',
      );
      expect(facts).toEqual(stored);
      await store().evidence.prune(SYSTEM, later(40 * DAY));
      const left = await store().evidence.byIds(
        SYSTEM,
        stored.map(({ id }) => id),
      );
      // What changed, and the last of each, stays.
      expect(left.map(({ at }) => at)).toEqual([0, 1, 1, 2, 3, 4, 5].map(later));
    });
  });
}
