import type { PartOf } from '../part.ts';
import type { reasons as source } from '../en/reasons.ts';

export const reasons: PartOf<typeof source> = {};
