import {
  clockOffset,
  confirmed,
  type Confirmed,
  idsOf,
  isGood,
  saysOneOf,
  sinceLastGood,
  underCurrentCredentials,
} from '../apple-answers.ts';
import type { Cause, Verdict } from '../cause.ts';
import type { Reason, TokenHistory } from '../diagnosis.ts';
import { appleAnswered, clockReason } from '../reasons.ts';
import { portalStep, proofStep, tokenParameters, uploadStep, verifyStep } from '../remedy-steps.ts';
import { isUntried, judgeByGeneration } from '../token-generations.ts';

/**
 * The year of the token is over (reference §6). Apple's word is enough by itself; our copy of the date is a second
 * witness that can disagree (a wrong clock, a date we were told wrongly), and is enough by itself while Apple is silent.
 */
export const tokenExpired: Cause = {
  id: 'token-expired',
  severity: 'error',
  appleCodes: ['token_expired'],
  intuneRow: 'Expired or invalid token',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['token-expired'],
  simulatedBy: ['token-expired'],
  rank: 20,
  remedyOrder: 30,
  rules: {
    opens:
      'Apple answers token_expired twice with the credentials in use and no good answer between; or the expiration date has passed and Apple gave no good answer after it; or it has passed and a 401 of any kind followed the last good answer.',
    closes:
      'The first good answer of an endpoint that needs a session, with the credentials in use. Uploading a new token does not close it by itself: the problem stays until Apple gives the new token a good answer (or refuses it for another, confirmed reason).',
  },
  judge: (history, now) => judgeByGeneration(judgeGeneration, history, now),
  remedy(history, now) {
    if (isUntried(judgeGeneration, history, now)) return [verifyStep(history), proofStep(history)];
    return [portalStep('download-token', history), uploadStep(history), proofStep(history)];
  },
};

function judgeGeneration(history: TokenHistory, now: Date): Verdict | null {
  const { credentials } = history;
  if (!credentials) return null;
  const answers = underCurrentCredentials(history);
  const past = credentials.expiresAt <= now;
  const word = confirmed(sinceLastGood(answers), saysOneOf('token_expired'), history.oneMoment);
  const refused = sinceLastGood(answers).filter(
    (answer) => answer.status === 401 && answer.at >= credentials.expiresAt,
  );
  const acceptedAfter = answers.some((answer) => isGood(answer) && answer.at > credentials.expiresAt);
  if (!word && !(past && (refused.length > 0 || !acceptedAfter))) return null;
  const telling = word ? word.answers : refused;
  return {
    since: sinceWhen(
      past && !acceptedAfter ? credentials.expiresAt : null,
      word?.since ?? refused[0]?.at ?? null,
      now,
    ),
    evidenceIds: [...uploadOf(history), ...idsOf(telling)],
    seenOnce: !past && word?.seenOnce === true,
    candidates: [{ causeId: 'token-expired', ...reasons(history, telling, past) }],
    parameters: { ...tokenParameters(history), dateSays: past ? 'past' : 'future' },
  };
}

function reasons(
  history: TokenHistory,
  telling: Confirmed['answers'],
  past: boolean,
): { for: Reason[]; against: Reason[] } {
  const expiresAt = history.credentials?.expiresAt ?? new Date(0);
  const said: Reason[] = telling.length > 0 ? [appleAnswered(telling)] : [];
  if (past) return { for: [{ id: 'date-passed', parameters: { expiresAt } }, ...said], against: [] };
  const answers = underCurrentCredentials(history);
  const clock = clockOffset(answers) === null ? [] : clockReason(answers).against;
  return { for: said, against: [{ id: 'date-not-passed', parameters: { expiresAt } }, ...clock] };
}

function sinceWhen(expiresAt: Date | null, firstRefusal: Date | null, now: Date): Date {
  const moments = [expiresAt, firstRefusal].filter((at) => at !== null);
  return moments.reduce((earliest, at) => (at < earliest ? at : earliest), moments[0] ?? now);
}

function uploadOf(history: TokenHistory): string[] {
  const upload = history.evidence.findLast(
    (fact) => fact.kind === 'token-uploaded' && fact.credentialsId === history.credentials?.id,
  );
  return upload ? [upload.id] : [];
}
