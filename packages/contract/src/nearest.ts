import { closest } from 'fastest-levenshtein';

/** The known name that looks most like the given one, for "did you mean". `known` must not be empty. */
export function nearest(name: string, known: readonly string[]): string {
  return closest(name.slice(0, 200), known);
}
