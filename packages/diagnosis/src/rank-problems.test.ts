import { describe, expect, it } from 'vitest';
import { CAUSE_IDS, type CauseId } from './cause-id.ts';
import type { Verdict } from './cause.ts';
import { causeOf } from './catalogue.ts';
import { type Finding, rankProblems } from './rank-problems.ts';

function finding(id: CauseId, more: Partial<Verdict> = {}): Finding {
  const verdict = { since: new Date(0), evidenceIds: [], seenOnce: false, candidates: [], parameters: {} };
  return { cause: causeOf(id), verdict: { ...verdict, ...more } };
}

const at = (endpoint: string): Partial<Verdict> => ({ parameters: { endpoint } });
const SYNCS = ['GET /session', 'GET /account', 'POST /server/devices', 'POST /devices/sync'];
const OTHERS = ['POST /devices', 'POST /profile', 'GET /profile'];

/** The forms of each cause in which no run can end well while it is open, and those in which runs can. */
const EXPLAINS: Record<CauseId, { yes: readonly Partial<Verdict>[]; no: readonly Partial<Verdict>[] }> = {
  'access-denied': { yes: [{}], no: [] },
  'apple-unavailable': { yes: [{}], no: [] },
  'apple-unreachable': { yes: [{}], no: [] },
  'clock-skew': { yes: [{ severity: 'error' }], no: [{ severity: 'warning' }, {}] },
  'cursor-lost': { yes: [{}], no: [{ healedAt: new Date(0) }] },
  'cursor-stuck': { yes: [{}], no: [{ healedAt: new Date(0) }] },
  'device-count-collapsed': { yes: [], no: [{}] },
  'mdm-server-removed': { yes: [{}], no: [] },
  'profile-missing-at-apple': { yes: [], no: [{}] },
  'profile-refused': { yes: [], no: [{}] },
  'rate-limited': { yes: [{}, { severity: 'error' }], no: [] },
  'request-refused': { yes: SYNCS.map(at), no: OTHERS.map(at) },
  'sync-incomplete': { yes: [], no: [{}] },
  'sync-stale': { yes: [], no: [{}] },
  'terms-not-signed': { yes: [{}], no: [] },
  'tls-intercepted': { yes: [{}], no: [] },
  'token-damaged': { yes: [{}], no: [] },
  'token-expired': { yes: [{}], no: [] },
  'token-expiring': { yes: [], no: [{}] },
  'token-forbidden': { yes: [{}], no: [] },
  'token-held-twice': { yes: [], no: [{}] },
  'token-identity-changed': { yes: [{}], no: [] },
  'token-replaced': { yes: [{}], no: [] },
  'unknown-apple-error': { yes: SYNCS.map(at), no: OTHERS.map(at) },
};

describe('rankProblems', () => {
  it.each(CAUSE_IDS)(
    'lists sync-stale, which says that nothing else explains it, beside %s only then',
    (id) => {
      const listed = (other: Finding): boolean =>
        rankProblems([finding('sync-stale'), other]).some(({ cause }) => cause.id === 'sync-stale');
      for (const form of EXPLAINS[id].yes)
        expect(listed(finding(id, form)), JSON.stringify(form)).toBe(false);
      for (const form of EXPLAINS[id].no) expect(listed(finding(id, form)), JSON.stringify(form)).toBe(true);
      expect(EXPLAINS[id].yes.length + EXPLAINS[id].no.length).toBeGreaterThan(0);
    },
  );
});

describe('what people are told of the ranking', () => {
  it('names every cause that hides another', () => {
    expect(causeOf('sync-stale').rules.closes).toContain(
      'rate-limited, request-refused, terms-not-signed, tls-intercepted, token-damaged, token-expired, token-forbidden, token-identity-changed, token-replaced, unknown-apple-error',
    );
    expect(causeOf('token-expiring').rules.closes).toContain(
      'mdm-server-removed, token-damaged, token-expired, token-forbidden, token-replaced.',
    );
    expect(causeOf('unknown-apple-error').rules.opens).toContain('terms-not-signed, token-damaged');
    expect(causeOf('apple-unreachable').rules.closes).toContain('tls-intercepted');
  });
});
