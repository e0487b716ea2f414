import type { Fact } from '@adept/diagnosis';

/** A fact that isn't stored yet: the store gives it its id. Bodies arrive with secrets removed. */
export type NewEvidence = Fact;
