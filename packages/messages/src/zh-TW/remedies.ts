import type { PartOf } from '../part.ts';
import type { remedies as source } from '../en/remedies.ts';

export const remedies: PartOf<typeof source> = {};
