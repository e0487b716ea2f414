import { CURSOR_LIFETIME_DAYS } from '@adept/apple/wire/limits';
import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, Reason, TokenHistory } from '../diagnosis.ts';
import type { CursorLost, SyncFinished } from '../evidence.ts';
import { listStep, tokenParameters } from '../remedy-steps.ts';
import { incidentsOf, isGoodRun, sinceRun } from '../sync-facts.ts';

const DAY_MS = 86_400_000;

/**
 * Apple no longer takes the place in its list that was kept here (reference §6, §7). Its three words tell three stories:
 * a cursor lives seven days, belongs to one server, and has to be sent. Adept reads the full list by itself; what
 * happened meanwhile is in it.
 */
export const cursorLost: Cause = {
  id: 'cursor-lost',
  severity: 'warning',
  appleCodes: ['EXPIRED_CURSOR', 'INVALID_CURSOR', 'CURSOR_REQUIRED'],
  intuneRow: null,
  symptoms: ['devices-not-syncing'],
  candidates: ['cursor-lost', 'sync-paused', 'cursor-of-other-server', 'cursor-missing'],
  simulatedBy: ['cursor-expired', 'cursor-invalid', 'cursor-required'],
  rank: 40,
  remedyOrder: 60,
  rules: {
    opens:
      'Apple answers EXPIRED_CURSOR, INVALID_CURSOR or CURSOR_REQUIRED to a cursor that it gave: at once, as a warning, before the list is read from its start in the same run. It is an error once a run ends with such a word: the list could not be read from its start either.',
    closes:
      'The first run after it that ends well, from the start of the list or from a cursor that Apple takes again: as a rule the same run that met the word.',
  },
  repair: {
    action: 'read-list',
    incidents: (history) => incidentsOf(history, ({ kind }) => kind === 'cursor-lost', isGoodRun),
  },
  judge(history) {
    const { lost, failed } = since(history);
    const [first] = lost;
    const last = lost.at(-1);
    if (!first || !last) return null;
    return {
      since: first.at,
      severity: failed.length > 0 ? 'error' : 'warning',
      // Until a run fails for it, the list that is read instead brings everything, a little later.
      symptoms: failed.length > 0 ? cursorLost.symptoms : [],
      evidenceIds: idsOf([...lost, ...failed]),
      seenOnce: false,
      repairFailed: failed.length > 0,
      candidates: candidates(last, lost.length),
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [listStep(history)];
  },
};

/**
 * What happened since the last good run; runs that failed for other reasons don't count. Any good run will do: no page is
 * passed over on the way to it, since a cursor is stored with its page and a lost one leads to the start of the list.
 */
function since(history: TokenHistory): { lost: CursorLost[]; failed: SyncFinished[] } {
  const facts = sinceRun(history, isGoodRun);
  const words: readonly (string | null)[] = cursorLost.appleCodes;
  return {
    lost: facts.filter((fact) => fact.kind === 'cursor-lost'),
    failed: facts.filter((fact) => fact.kind === 'sync-finished' && words.includes(fact.errorCode)),
  } as { lost: CursorLost[]; failed: SyncFinished[] };
}

function candidates(last: CursorLost, count: number): Candidate[] {
  const days = Math.floor((last.at.getTime() - last.cursorStoredAt.getTime()) / DAY_MS);
  const age: Reason = { id: 'cursor-age', parameters: { days } };
  const isOld = days >= CURSOR_LIFETIME_DAYS;
  const said: Reason = { id: 'cursor-refused', parameters: { code: last.appleCode, count } };
  const itself: Candidate = { causeId: 'cursor-lost', for: [said], against: [] };
  const paused: Candidate = { causeId: 'sync-paused', for: isOld ? [age] : [], against: isOld ? [] : [age] };
  switch (last.appleCode) {
    case 'EXPIRED_CURSOR':
      return [itself, paused];
    case 'INVALID_CURSOR': {
      const other: Candidate = {
        causeId: 'cursor-of-other-server',
        for: [{ id: 'word-cursor-unknown', parameters: {} }],
        against: [],
      };
      // In the middle of a full list Apple has no word of its own for a cursor that is too old.
      return isOld ? [itself, paused, other] : [itself, other];
    }
    case 'CURSOR_REQUIRED':
      return [
        itself,
        { causeId: 'cursor-missing', for: [{ id: 'word-cursor-missing', parameters: {} }], against: [] },
      ];
  }
}
