import { answersOf, isGood } from './apple-answers.ts';
import type { CauseId } from './cause-id.ts';
import type { TokenHistory } from './diagnosis.ts';
import type { AppleAnswer } from './evidence.ts';
import { notEnded, showsToWork, speaksInstead } from './since-worked.ts';

/** Failures that make an outage, and how long they must last: a restart at Apple's takes less. */
export const OUTAGE_FAILURES = 3;
export const OUTAGE_MINUTES = 15;
/** Of so many newest failures more than half name the cause. */
const NAMING_FAILURES = 3;
/** A certificate is judged by arithmetic, not by luck: two are enough, and time adds nothing. */
export const CERTIFICATE_FAILURES = 2;

/** What calls without a usable answer are laid at: exactly one of these at a time. */
export type WayCause = Extract<CauseId, 'apple-unavailable' | 'apple-unreachable' | 'tls-intercepted'>;

/** Calls in a row that brought no usable answer of Apple's, and what they are laid at. */
export interface FailedWay {
  causeId: WayCause;
  /** Oldest first; at least one. */
  failures: readonly AppleAnswer[];
  /** The newest that speaks for the cause. */
  telling: AppleAnswer;
}

/**
 * Calls that end in a 5xx status, in no answer, or in one that isn't Apple's are one story, whatever the mixture; the
 * newest of them say whose it is. Rate limits neither count nor interrupt. null while it is too short, or over.
 */
export function failedWay(history: TokenHistory): FailedWay | null {
  const failures = failuresInARow(answersOf(history));
  const newest = failures.slice(-NAMING_FAILURES);
  const [first] = failures;
  const last = failures.at(-1);
  if (!first || !last) return null;
  const found = (causeId: WayCause, speaks: (answer: AppleAnswer) => boolean): FailedWay => ({
    causeId,
    failures,
    telling: newest.findLast(speaks) ?? last,
  });
  const certificates = newest.filter(isAboutCertificate).length;
  if (certificates >= (history.oneMoment ? 1 : CERTIFICATE_FAILURES))
    return found('tls-intercepted', isAboutCertificate);
  const lasted = last.at.getTime() - first.at.getTime() >= OUTAGE_MINUTES * 60_000;
  if (!history.oneMoment && !(lasted && failures.length >= OUTAGE_FAILURES)) return null;
  const unanswered = newest.filter(isUnanswered).length * 2;
  const mostly = unanswered === newest.length ? isUnanswered(last) : unanswered > newest.length;
  return mostly
    ? found('apple-unreachable', isUnanswered)
    : found('apple-unavailable', (answer) => !isUnanswered(answer));
}

/** Ends before anything was asked: whoever reaches one endpoint reaches all, they share an address. */
const BEFORE_ENDPOINT: readonly AppleAnswer['reason'][] = [
  'dns',
  'connect',
  'connect-timeout',
  'tls',
  'proxy',
];

/** A new session isn't enough: GET /session can work while the rest is down; nor is the account for a list. */
function failuresInARow(answers: readonly AppleAnswer[]): AppleAnswer[] {
  const open = notEnded(answers, ({ endpoint, reason }, later) =>
    BEFORE_ENDPOINT.includes(reason)
      ? isGood(later) || (later.outcome === 'refused' && later.appleCode !== null)
      : showsToWork(endpoint, later) || speaksInstead(endpoint, later),
  );
  return open.filter(
    ({ outcome }) => outcome === 'unavailable' || outcome === 'unreachable' || outcome === 'unreadable',
  );
}

function isUnanswered({ outcome }: AppleAnswer): boolean {
  return outcome === 'unreachable';
}

/** A certificate was shown and not believed; without one there is nothing that speaks of somebody between. */
function isAboutCertificate({ reason, tlsFault }: AppleAnswer): boolean {
  return reason === 'tls' && tlsFault !== undefined && tlsFault !== null && tlsFault !== 'handshake';
}
