import { answersOf, idsOf, isGood } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, Reason } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { connectionStep, retryStep, tokenParameters } from '../remedy-steps.ts';

/** Failures that make an outage, and how long they must last: a restart at Apple's takes less. */
export const OUTAGE_FAILURES = 3;
export const OUTAGE_MINUTES = 15;

/** Where a call that got no answer ended before Apple was reached at all. */
const ON_THE_WAY: readonly (string | null)[] = ['dns', 'connect', 'tls', 'proxy', 'connect-timeout'];

/**
 * No usable answer: 5xx, none at all, or something that isn't Apple's (reference §6, last row). Says nothing about the
 * token. Where nobody answers or somebody else does, the way may as well be closed on our side: a candidate then.
 */
export const appleUnavailable: Cause = {
  id: 'apple-unavailable',
  severity: 'error',
  appleCodes: [],
  intuneRow: 'Internal server error',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  rank: 50,
  remedyOrder: 50,
  rules: {
    opens: `At least ${OUTAGE_FAILURES} calls in a row over at least ${OUTAGE_MINUTES} minutes end in a 5xx status, in no answer, or in an answer that is not the endpoint's. Rate limits (429) neither count nor interrupt. A single look (doctor) reports the first failure and marks it as seen once.`,
    closes:
      "The first answer that is Apple's: a good one of an endpoint that needs a session, or a refusal with a word of Apple's.",
  },
  judge(history) {
    const failures = failuresInARow(answersOf(history));
    const [first] = failures;
    const last = failures.at(-1);
    if (!first || !last) return null;
    const lasted = last.at.getTime() - first.at.getTime() >= OUTAGE_MINUTES * 60_000;
    if (!history.oneMoment && !(lasted && failures.length >= OUTAGE_FAILURES)) return null;
    return {
      since: first.at,
      evidenceIds: idsOf(failures),
      seenOnce: history.oneMoment,
      candidates: candidates(failures, last),
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [
      ...(mayBeBlocked(failuresInARow(answersOf(history))) ? [connectionStep(history)] : []),
      retryStep(history),
    ];
  },
};

/** A new session isn't enough: GET /session can work while the rest is down. */
function failuresInARow(answers: readonly AppleAnswer[]): AppleAnswer[] {
  const lastAnswer = answers.findLastIndex(
    (answer) => isGood(answer) || (answer.outcome === 'refused' && answer.appleCode !== null),
  );
  return answers.slice(lastAnswer + 1).filter(isFailure);
}

function isFailure({ outcome }: AppleAnswer): boolean {
  return outcome === 'unavailable' || outcome === 'unreachable' || outcome === 'unreadable';
}

/** Nobody answered the last call, or somebody other than Apple did. */
function mayBeBlocked(failures: readonly AppleAnswer[]): boolean {
  const last = failures.at(-1);
  return last !== undefined && (isNotApples(last) || last.status === null);
}

function isNotApples({ reason }: AppleAnswer): boolean {
  return reason === 'html' || reason === 'redirect';
}

/** A web page or a redirect comes from a proxy or a captive portal more often than from an outage: that leads then. */
function candidates(failures: readonly AppleAnswer[], last: AppleAnswer): Candidate[] {
  const reason = last.reason ?? 'none';
  const said: Reason =
    last.status === null
      ? { id: 'no-answer', parameters: { count: failures.length } }
      : { id: 'apple-answered-badly', parameters: { count: failures.length, status: last.status } };
  const apple: Candidate = { causeId: 'apple-unavailable', for: [said], against: [] };
  const blocked = (sign: Reason): Candidate => ({ causeId: 'connection-blocked', for: [sign], against: [] });
  if (isNotApples(last)) return [blocked({ id: 'answer-not-apples', parameters: { reason } }), apple];
  if (!mayBeBlocked(failures)) return [apple];
  // A call that reached somebody and got no answer fits both alike.
  const ended = ON_THE_WAY.includes(last.reason);
  return [apple, blocked(ended ? { id: 'ended-before-apple', parameters: { reason } } : said)];
}
