import type { AppleCall } from '@adept/apple/errors/apple-call';
import { type Evidence, factsOfCall } from '@adept/diagnosis';

/** Doctor's calls as evidence, oldest first; ids only tell them apart within one report. */
export function evidenceOf(calls: readonly AppleCall[]): Evidence[] {
  return calls
    .flatMap((call) => factsOfCall(call, 'doctor'))
    .map((fact, index): Evidence => ({ ...fact, id: `fact-${index + 1}` }));
}
