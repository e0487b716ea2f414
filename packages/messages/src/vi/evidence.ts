import type { PartOf } from '../part.ts';
import type { evidence as source } from '../en/evidence.ts';

export const evidence: PartOf<typeof source> = {};
