import type { PartOf } from '../part.ts';
import type { console as source } from '../en/console.ts';

export const console: PartOf<typeof source> = {};
