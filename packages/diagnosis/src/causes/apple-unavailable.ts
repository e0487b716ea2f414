import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate } from '../diagnosis.ts';
import { connectionStep, retryStep, tokenParameters } from '../remedy-steps.ts';
import { failedWay, type FailedWay, OUTAGE_FAILURES, OUTAGE_MINUTES } from '../way-to-apple.ts';

/**
 * Answers that nobody can use: 5xx, or something that isn't Apple's (reference §6, last row). Says nothing about the
 * token. A web page or a redirect comes from somebody on the way more often than from an outage: that leads then.
 */
export const appleUnavailable: Cause = {
  id: 'apple-unavailable',
  severity: 'error',
  appleCodes: [],
  intuneRow: 'Internal server error',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['apple-unavailable', 'captive-portal'],
  simulatedBy: ['apple-unavailable'],
  rank: 50,
  remedyOrder: 50,
  rules: {
    opens: `At least ${OUTAGE_FAILURES} calls in a row over at least ${OUTAGE_MINUTES} minutes end in a 5xx status, in an answer that is not the endpoint's, or in no answer, and most of the newest three got an answer. Rate limits (429) neither count nor interrupt. A single look (doctor) reports the first failure and marks it as seen once.`,
    closes:
      "The first answer that is Apple's: a good one of an endpoint that needs a session, or a refusal with a word of Apple's. Where a list (POST /server/devices, POST /devices/sync) failed: its own first success, or a word of its own or of GET /session or GET /account; a good account alone does not close it. It gives way to apple-unreachable or tls-intercepted when most of the newest three calls got no answer.",
  },
  judge(history) {
    const way = failedWay(history);
    if (way?.causeId !== 'apple-unavailable') return null;
    return {
      since: way.failures[0]?.at ?? way.telling.at,
      evidenceIds: idsOf(way.failures),
      seenOnce: history.oneMoment,
      candidates: candidates(way),
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    const way = failedWay(history);
    return [...(way && isNotApples(way) ? [connectionStep(history)] : []), retryStep(history)];
  },
};

function isNotApples({ telling: { reason } }: FailedWay): boolean {
  return reason === 'html' || reason === 'redirect';
}

function candidates(way: FailedWay): Candidate[] {
  const { reason, status } = way.telling;
  const count = way.failures.length;
  const apple: Candidate = {
    causeId: 'apple-unavailable',
    for: [{ id: 'apple-answered-badly', parameters: { count, status: status ?? 0 } }],
    against: [],
  };
  if (!isNotApples(way)) return [apple];
  const sign = { id: 'answer-not-apples', parameters: { reason: reason ?? 'none' } } as const;
  return [{ causeId: 'captive-portal', for: [sign], against: [] }, apple];
}
