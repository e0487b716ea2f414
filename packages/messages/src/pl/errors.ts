import type { PartOf } from '../part.ts';
import type { errors as source } from '../en/errors.ts';

export const errors: PartOf<typeof source> = {};
