import { answersOf, confirmed, type Confirmed, idsOf, isGood, saysOneOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, TextParameters, TokenHistory } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { appleAnswered, CLOCK_TOLERANCE_SECONDS } from '../reasons.ts';
import { clockStep, proofStep, tokenParameters } from '../remedy-steps.ts';

/** One Date header may be somebody's slip on the way; two are a clock. */
const TELLING_ANSWERS = 2;
/** Apple's words for a time, or a number tied to it, that it doesn't take. Unverified for Apple (reference §6). */
const TIME_WORDS = ['nonce_used', 'timestamp_refused'] as const;
const refusesTime = saysOneOf(...TIME_WORDS);

/**
 * Our clock and Apple's are apart. Calls are signed with the time, so Apple may refuse them and the token looks dead
 * though it is good. The client signs with Apple's time once Apple has refused ours: then all works, and the clock is
 * still to be set, since certificates and dates are judged by it as well.
 */
export const clockSkew: Cause = {
  id: 'clock-skew',
  severity: 'warning',
  appleCodes: TIME_WORDS,
  intuneRow: 'Expired or invalid token',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['clock-skew'],
  simulatedBy: ['clock-skew', 'time-refused'],
  rank: 15,
  remedyOrder: 5,
  rules: {
    opens: `The Date headers of the newest ${TELLING_ANSWERS} answers of Apple's that have one differ from this server's clock by more than ${CLOCK_TOLERANCE_SECONDS} seconds: a warning while Apple accepts the calls, signed with Apple's time where it refused ours. An error when Apple answers timestamp_refused or nonce_used twice to the same credentials, and nothing else to GET /session between or after. A single look (doctor) believes one such answer and marks it as seen once.`,
    closes: `The first answer of Apple's whose Date header differs by ${CLOCK_TOLERANCE_SECONDS} seconds or less, once GET /session was answered otherwise than by refusing the time.`,
  },
  judge(history) {
    const answers = answersOf(history);
    const apart = answersApart(answers);
    const off = apart.length >= (history.oneMoment ? 1 : TELLING_ANSWERS);
    const refused = refusedTimes(answers, history.oneMoment);
    if (!off && !refused) return null;
    const telling = answers.filter((answer) => apart.includes(answer) || refused?.answers.includes(answer));
    return {
      since: telling[0]?.at ?? new Date(0),
      severity: refused ? 'error' : 'warning',
      symptoms: refused ? clockSkew.symptoms : [],
      evidenceIds: idsOf(telling),
      seenOnce: history.oneMoment && telling.length < TELLING_ANSWERS,
      candidates: [candidate(telling, refused)],
      parameters: { ...tokenParameters(history), ...parameters(telling, refused) },
    };
  },
  remedy(history: TokenHistory) {
    return [clockStep(history), proofStep(history)];
  },
};

/** Answers that carry Apple's clock: a page on the way has a clock of its own. */
function tellsTime(answer: AppleAnswer): boolean {
  return answer.clockOffsetSeconds !== null && (answer.outcome === 'success' || answer.appleCode !== null);
}

function isApart({ clockOffsetSeconds }: AppleAnswer): boolean {
  return Math.abs(clockOffsetSeconds ?? 0) > CLOCK_TOLERANCE_SECONDS;
}

/** The newest answers in a row whose clock is apart from ours. */
function answersApart(answers: readonly AppleAnswer[]): AppleAnswer[] {
  const telling = answers.filter(tellsTime);
  return telling.slice(telling.findLastIndex((answer) => !isApart(answer)) + 1);
}

/**
 * A session given after a refused time means that the time, corrected or set right, was taken; so does another word of
 * Apple's: what is wrong then is wrong whatever the time.
 */
function refusedTimes(answers: readonly AppleAnswer[], oneMoment: boolean): Confirmed | null {
  const taken = answers.findLastIndex(
    (answer) => isGood(answer) || (answer.endpoint === 'GET /session' && speaksOfElse(answer)),
  );
  return confirmed(answers.slice(taken + 1), refusesTime, oneMoment);
}

function speaksOfElse(answer: AppleAnswer): boolean {
  return answer.outcome === 'success' || (answer.appleCode !== null && !refusesTime(answer));
}

function offsetOf(telling: readonly AppleAnswer[]): number {
  return telling.findLast(({ clockOffsetSeconds }) => clockOffsetSeconds !== null)?.clockOffsetSeconds ?? 0;
}

function candidate(telling: readonly AppleAnswer[], refused: Confirmed | null): Candidate {
  const seconds = Math.abs(offsetOf(telling));
  const said = refused ? [appleAnswered(refused.answers)] : [];
  if (seconds > CLOCK_TOLERANCE_SECONDS)
    return {
      causeId: 'clock-skew',
      for: [{ id: 'clocks-apart', parameters: { seconds } }, ...said],
      against: [],
    };
  const known = telling.some(({ clockOffsetSeconds }) => clockOffsetSeconds !== null);
  return {
    causeId: 'clock-skew',
    for: said,
    against: known ? [{ id: 'clock-right', parameters: { seconds } }] : [],
  };
}

function parameters(telling: readonly AppleAnswer[], refused: Confirmed | null): TextParameters {
  const offset = offsetOf(telling);
  const apart = Math.abs(offset) > CLOCK_TOLERANCE_SECONDS;
  const corrected = telling.some(({ timeCorrectedSeconds }) => timeCorrectedSeconds !== undefined);
  return {
    minutes: Math.round(Math.abs(offset) / 60),
    direction: apart ? (offset > 0 ? 'behind' : 'ahead') : 'unknown',
    time: refused ? 'refused' : corrected ? 'corrected' : 'taken',
  };
}
