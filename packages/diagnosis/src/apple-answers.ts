import type { AppleCode } from '@adept/apple/wire/error-codes';
import type { TokenHistory } from './diagnosis.ts';
import type { AppleAnswer, Evidence } from './evidence.ts';

/** Apple's answers (and their absence), in the order they were recorded in. */
export function answersOf(history: TokenHistory): AppleAnswer[] {
  return history.evidence.filter((fact): fact is AppleAnswer => fact.kind === 'apple-answer');
}

/**
 * A good answer: success of an endpoint that needs a session. Only this closes a problem. A new session alone proves
 * less: T_C_NOT_SIGNED, ACCESS_DENIED and token_rejected can come from any endpoint while GET /session succeeds
 * (reference §2, §6).
 */
export function isGood(answer: AppleAnswer): boolean {
  return answer.outcome === 'success' && answer.endpoint !== 'GET /session';
}

export function lastGood(answers: readonly AppleAnswer[]): AppleAnswer | null {
  return answers.findLast(isGood) ?? null;
}

/** What came after the last good answer; everything when there was none. */
export function sinceLastGood(answers: readonly AppleAnswer[]): AppleAnswer[] {
  return answers.slice(answers.findLastIndex(isGood) + 1);
}

/** Answers to calls that were made with the credentials in use. */
export function underCurrentCredentials(history: TokenHistory): AppleAnswer[] {
  const current = history.credentials?.id ?? null;
  return answersOf(history).filter((answer) => answer.credentialsId === current);
}

/** One refusal is not believed before the same was said once more. */
export const CONFIRMING_ANSWERS = 2;

export interface Confirmed {
  answers: readonly AppleAnswer[];
  since: Date;
  last: AppleAnswer;
  /** Only one such answer in a single look: the confirming call is missing. */
  seenOnce: boolean;
}

/**
 * Refusals that count: the same said twice to the same credentials, with no good answer between or after. In a single
 * look (doctor) one is enough and is marked. null when there are too few.
 * @param answers what came after the last good answer, oldest first
 */
export function confirmed(
  answers: readonly AppleAnswer[],
  speaks: (answer: AppleAnswer) => boolean,
  oneMoment: boolean,
): Confirmed | null {
  const speaking = answers.filter(speaks);
  const [first] = speaking;
  const last = speaking.at(-1);
  if (!first || !last) return null;
  const seenOnce = !saidTwiceToTheSame(speaking);
  return seenOnce && !oneMoment ? null : { answers: speaking, since: first.at, last, seenOnce };
}

function saidTwiceToTheSame(speaking: readonly AppleAnswer[]): boolean {
  const times = new Map<string | null, number>();
  for (const { credentialsId } of speaking) times.set(credentialsId, (times.get(credentialsId) ?? 0) + 1);
  return [...times.values()].some((n) => n >= CONFIRMING_ANSWERS);
}

export function saysOneOf(...words: readonly AppleCode[]): (answer: AppleAnswer) => boolean {
  return (answer) => answer.appleCode !== null && words.includes(answer.appleCode);
}

/** Newest known difference between Apple's clock and ours, seconds; null when no answer told. */
export function clockOffset(answers: readonly AppleAnswer[]): number | null {
  return answers.findLast((answer) => answer.clockOffsetSeconds !== null)?.clockOffsetSeconds ?? null;
}

const TELLING_FIRST = 2;
const TELLING_LAST = 8;

/** Ids of the facts that tell the story: how it began and the newest, not the thousands between. */
export function idsOf(facts: readonly Evidence[]): string[] {
  const told =
    facts.length > TELLING_FIRST + TELLING_LAST
      ? [...facts.slice(0, TELLING_FIRST), ...facts.slice(-TELLING_LAST)]
      : facts;
  return told.map((fact) => fact.id);
}
