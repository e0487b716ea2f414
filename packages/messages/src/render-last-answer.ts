import type { AppleAnswer, Evidence } from '@adept/diagnosis';

/**
 * What one call to Apple came to.
 * - good: Apple answered as the endpoint promises
 * - refused: Apple answered 4xx
 * - unusable: a server error, a request to slow down, or something that isn't Apple's answer
 * - none: no answer at all
 */
export type AnswerOutcome = 'good' | 'refused' | 'unusable' | 'none';

const OUTCOMES: Readonly<Record<AppleAnswer['outcome'], AnswerOutcome>> = {
  success: 'good',
  refused: 'refused',
  'rate-limited': 'unusable',
  unavailable: 'unusable',
  unreadable: 'unusable',
  unreachable: 'none',
};

export function answerOutcome({ outcome }: Pick<AppleAnswer, 'outcome'>): AnswerOutcome {
  return OUTCOMES[outcome];
}

/**
 * The newest answer of Apple, the shape of the API's `lastAnswer`: judging needs several failures before it believes in
 * an outage, so a state alone doesn't say what the call just made showed. A new session by itself is passed over: it
 * proves nothing before another call was answered in it.
 * @param evidence oldest first
 */
export function renderLastAnswer(
  evidence: readonly Evidence[],
): { at: string; outcome: AnswerOutcome } | null {
  const last = [...evidence]
    .sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime())
    .findLast(tells);
  return last ? { at: new Date(last.at).toISOString(), outcome: answerOutcome(last) } : null;
}

function tells(fact: Evidence): fact is AppleAnswer {
  if (fact.kind !== 'apple-answer') return false;
  return fact.outcome !== 'success' || fact.endpoint !== 'GET /session';
}
