import type { Speaker } from './catalogue.ts';
import { renderAnswer, type ToldAnswer } from './render-evidence.ts';
import { type AnswerOutcome, answerOutcome } from './render-last-answer.ts';

/** The shape of the API's calls of a verification. */
export interface RenderedCall {
  endpoint: string;
  status: number | null;
  outcome: AnswerOutcome;
  appleCode: string | null;
  text: string;
}

/** What a check came to, in one sentence. */
export function renderVerificationResult(
  result: 'works' | 'warning' | 'still' | 'unclear' | 'unanswered',
  speaker: Speaker,
): string {
  return speaker.say(`verification.${result}`);
}

/** One call of a check with its answer. */
export function renderCall(call: ToldAnswer, speaker: Speaker): RenderedCall {
  const { endpoint, status, appleCode } = call;
  return { endpoint, status, outcome: answerOutcome(call), appleCode, text: renderAnswer(call, speaker) };
}
