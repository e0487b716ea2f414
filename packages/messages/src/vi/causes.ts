import type { PartOf } from '../part.ts';
import type { causes as source } from '../en/causes.ts';

export const causes: PartOf<typeof source> = {};
