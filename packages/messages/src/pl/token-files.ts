import type { PartOf } from '../part.ts';
import type { tokenFiles as source } from '../en/token-files.ts';

export const tokenFiles: PartOf<typeof source> = {};
