import type { Impact } from '@adept/contract';

/** In the order of the question "what happens to my devices": those that are safe first, those that aren't last. */
export const IMPACT_KINDS = [
  'enrolled',
  'assigned',
  'newOrUnassigned',
  'assignmentsPending',
  'devicesFailing',
] as const;
export type ImpactKind = (typeof IMPACT_KINDS)[number];

export interface AffectedLine {
  kind: ImpactKind;
  count: number;
  /** True for the kinds that lose something while the problem is open. */
  hurts: boolean;
}

const SAFE: readonly ImpactKind[] = ['enrolled', 'assigned'];

/** Counts above zero; an empty list means that no device is touched so far. */
export function affectedLines(impact: Impact): AffectedLine[] {
  return IMPACT_KINDS.map((kind) => ({ kind, count: impact[kind], hurts: !SAFE.includes(kind) })).filter(
    (line) => line.count > 0,
  );
}
