import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

export const appleCodes: PartOf<typeof source> = {};
