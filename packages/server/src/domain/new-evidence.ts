import type { Evidence } from '@adept/diagnosis';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** A fact that isn't stored yet: the store gives it its id. Bodies arrive with secrets removed. */
export type NewEvidence = WithoutId<Evidence>;
