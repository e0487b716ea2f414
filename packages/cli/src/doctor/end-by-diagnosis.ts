import type { Diagnosis } from '@adept/contract';
import type { CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

/** A token in error ends with 3; an Apple that gave no usable answer to the newest call with 4, whatever was known before. */
export function endByDiagnosis({ state, lastAnswer }: Diagnosis, context: CommandContext): void {
  if (state === 'error') context.endWith(EXIT.tokenInError);
  if (gaveNoAnswer(lastAnswer)) context.endWith(EXIT.noAnswer);
}

export function gaveNoAnswer(answer: Diagnosis['lastAnswer']): boolean {
  return answer?.outcome === 'unusable' || answer?.outcome === 'none';
}
