import { answersOf, idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, TokenHistory } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { retryStep, tokenParameters } from '../remedy-steps.ts';
import { notEnded, showsToWork, speaksInstead } from '../since-worked.ts';

/** A 429 now and then is how Apple paces its callers: only one that lasts keeps work from being done. */
export const LIMITED_ANSWERS = 5;
export const LIMITED_MINUTES = 30;
/** From when on it is an error: a day without new devices. */
export const LIMITED_ERROR_HOURS = 24;

const MINUTE_MS = 60_000;

/**
 * Apple asks to slow down and goes on asking. Adept waits as it is told, so there is nothing to do about Adept; whom
 * Apple counts together isn't documented, so others may be what it counts.
 */
export const rateLimited: Cause = {
  id: 'rate-limited',
  severity: 'warning',
  appleCodes: ['TOO_MANY_REQUESTS'],
  intuneRow: null,
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['rate-limited', 'token-used-elsewhere'],
  simulatedBy: ['rate-limited'],
  rank: 55,
  remedyOrder: 55,
  rules: {
    opens: `At least ${LIMITED_ANSWERS} answers 429 over at least ${LIMITED_MINUTES} minutes, with nothing between that would close it: a warning; an error once they go on for ${LIMITED_ERROR_HOURS} hours. Outages between do not interrupt. A single look (doctor) reports the first and marks it as seen once.`,
    closes:
      "The first good answer of an endpoint that needs a session, or a refusal with another word of Apple's. Where a list (POST /server/devices, POST /devices/sync) asked to slow down: its own first success, or a word of its own or of GET /session or GET /account; a good account alone does not close it.",
  },
  judge(history) {
    const limited = limitedInARow(answersOf(history));
    const [first] = limited;
    const last = limited.at(-1);
    if (!first || !last) return null;
    const minutes = (last.at.getTime() - first.at.getTime()) / MINUTE_MS;
    if (!history.oneMoment && !(limited.length >= LIMITED_ANSWERS && minutes >= LIMITED_MINUTES)) return null;
    return {
      since: first.at,
      severity: minutes >= LIMITED_ERROR_HOURS * 60 ? 'error' : 'warning',
      evidenceIds: idsOf(limited),
      seenOnce: history.oneMoment,
      candidates: candidates(limited),
      parameters: { ...tokenParameters(history), ...wait(last) },
    };
  },
  remedy(history: TokenHistory) {
    return [retryStep(history)];
  },
};

function limitedInARow(answers: readonly AppleAnswer[]): AppleAnswer[] {
  const open = notEnded(
    answers,
    ({ endpoint }, later) => showsToWork(endpoint, later) || speaksInstead(endpoint, later),
  );
  return open.filter(({ outcome }) => outcome === 'rate-limited');
}

/** Retry-After of the newest answer: whole seconds, at most a day. */
function wait({ retryAfterSeconds }: AppleAnswer): { named: 'yes' | 'no'; seconds: number } {
  return { named: retryAfterSeconds ? 'yes' : 'no', seconds: retryAfterSeconds ?? 0 };
}

function candidates(limited: readonly AppleAnswer[]): Candidate[] {
  return [
    {
      causeId: 'rate-limited',
      for: [{ id: 'asked-to-slow-down', parameters: { count: limited.length } }],
      against: [],
    },
    { causeId: 'token-used-elsewhere', for: [{ id: 'others-may-count', parameters: {} }], against: [] },
  ];
}
