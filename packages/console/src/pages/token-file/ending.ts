import type { Check } from './file-in-hand.ts';

/**
 * How it ends for whoever uploaded a file that was taken in. `done`: nobody has to do anything more; `terms`: somebody
 * has to accept Apple's terms; `rejected`: a newer file is needed; `unsure`: Apple hasn't said yet.
 */
export type Ending = 'done' | 'terms' | 'rejected' | 'unsure';

export function endingOf(checks: readonly Check[]): Ending {
  const apple = checks.find(({ id }) => id === 'apple');
  if (apple?.result !== 'warning') return 'done';
  return apple.outcome === 'terms' || apple.outcome === 'rejected' ? apple.outcome : 'unsure';
}
