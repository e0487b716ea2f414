import type { Diagnosis } from '@adept/contract';
import { useState } from 'react';
import { unwatched, type ShownStep } from './remedy-steps.tsx';

export interface ShownSteps {
  /** Keys of the problems that the steps cure. */
  problems: readonly string[];
  steps: readonly ShownStep[];
}

export const NO_STEPS: ShownSteps = { problems: [], steps: [] };

type Judged = Pick<Diagnosis, 'problems' | 'remedy'>;

/**
 * The steps of a remedy as they are shown while somebody looks: one that is asked for no longer, because what it cures was
 * closed by Apple's answers, stays with a tick. Where another problem came instead, nobody knows what was done, so that
 * nothing is ticked; a remedy that begins anew begins without the ticks of the former one.
 */
export function nextSteps(before: ShownSteps, { problems: open, remedy }: Judged): ShownSteps {
  const problems = open.map(({ causeId, profileId }) => `${causeId} ${profileId ?? ''}`);
  const asked = unwatched(remedy.steps);
  const onlyClosed = problems.every((problem) => before.problems.includes(problem));
  if (!onlyClosed) return { problems, steps: asked };
  const wanted = new Set(asked.map(keyOf));
  const closedSome = problems.length < before.problems.length;
  const ticked = before.steps
    .filter((step) => !wanted.has(keyOf(step)) && (step.done || closedSome))
    .map(({ group }): ShownStep => ({ group, done: true }));
  return { problems, steps: [...ticked, ...asked] };
}

function keyOf({ group: [step] }: ShownStep): string {
  return step?.id ?? step?.text ?? '';
}

/** As `nextSteps`, for as long as the card is in the page. */
export function useShownSteps(diagnosis: Judged): ShownSteps {
  const [shown, setShown] = useState(NO_STEPS);
  const next = nextSteps(shown, diagnosis);
  // While it is drawn, not after: a step never stands unticked for a moment, nor is it gone.
  if (!isSameSteps(shown, next)) setShown(next);
  return next;
}

/** Whether both would look the same: the texts of a step may change with the language. */
function isSameSteps(one: ShownSteps, other: ShownSteps): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
