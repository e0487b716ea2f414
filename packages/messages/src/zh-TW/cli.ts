import type { PartOf } from '../part.ts';
import type { cli as source } from '../en/cli.ts';

export const cli: PartOf<typeof source> = {};
