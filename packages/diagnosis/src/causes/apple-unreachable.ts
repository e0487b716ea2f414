import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, RemedyStep, TokenHistory } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { connectionStep, nameStep, proxyStep, retryStep, tokenParameters } from '../remedy-steps.ts';
import { failedWay, type FailedWay, OUTAGE_FAILURES, OUTAGE_MINUTES } from '../way-to-apple.ts';

/** Ends before anybody was reached: they can't be an outage of Apple's service. */
const ON_OUR_SIDE: readonly AppleAnswer['reason'][] = ['dns', 'proxy'];
/** Ends on the way: nobody was heard of. The others reached somebody who then said nothing. */
const ON_THE_WAY: readonly AppleAnswer['reason'][] = ['dns', 'connect', 'connect-timeout', 'tls', 'proxy'];

/**
 * No answer at all: where the call ended says what to look at here. Says nothing about the token. From a name that was
 * resolved on, an outage of Apple's looks alike: that stays a candidate.
 */
export const appleUnreachable: Cause = {
  id: 'apple-unreachable',
  severity: 'error',
  appleCodes: [],
  intuneRow: null,
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['apple-unreachable', 'apple-unavailable'],
  simulatedBy: ['apple-unreachable', 'no-answer'],
  rank: 48,
  // First of all: while Apple can't be reached, no other step can be checked.
  remedyOrder: 3,
  rules: {
    opens: `At least ${OUTAGE_FAILURES} calls in a row over at least ${OUTAGE_MINUTES} minutes end in no answer, in a 5xx status, or in an answer that is not the endpoint's, and most of the newest three got no answer at all: no address (DNS), no connection, a time-out, a cut connection, a proxy that gave no way. Rate limits (429) neither count nor interrupt. A single look (doctor) reports the first failure and marks it as seen once.`,
    closes:
      "The first answer that is Apple's: a good one of an endpoint that needs a session, or a refusal with a word of Apple's. Where a list (POST /server/devices, POST /devices/sync) was reached and failed: its own first success, or a word of its own or of GET /session or GET /account; a good account alone does not close it. It gives way to apple-unavailable when most of the newest three calls got an answer that nobody can use, and to tls-intercepted when two of them were shown a certificate that is not believed.",
  },
  judge(history) {
    const way = failedWay(history);
    if (way?.causeId !== 'apple-unreachable') return null;
    return {
      since: way.failures[0]?.at ?? way.telling.at,
      evidenceIds: idsOf(way.failures),
      seenOnce: history.oneMoment,
      candidates: candidates(way),
      parameters: { ...tokenParameters(history), reason: way.telling.reason ?? 'none' },
    };
  },
  remedy(history) {
    return [whereToLook(failedWay(history)?.telling.reason ?? null, history), retryStep(history)];
  },
};

function whereToLook(reason: AppleAnswer['reason'], history: TokenHistory): RemedyStep {
  if (reason === 'dns') return nameStep(history);
  return reason === 'proxy' ? proxyStep(history) : connectionStep(history);
}

function candidates({ failures, telling: { reason } }: FailedWay): Candidate[] {
  const silent = { id: 'no-answer', parameters: { count: failures.length } } as const;
  const ended = { id: 'ended-before-apple', parameters: { reason: reason ?? 'none' } } as const;
  const sign = ON_THE_WAY.includes(reason) ? [ended] : [];
  const here: Candidate = { causeId: 'apple-unreachable', for: [...sign, silent], against: [] };
  if (ON_OUR_SIDE.includes(reason)) return [here];
  return [here, { causeId: 'apple-unavailable', for: [silent], against: [] }];
}
