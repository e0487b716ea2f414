import type { PartOf } from '../part.ts';
import type { syncs as source } from '../en/syncs.ts';

/** Polish texts: why a sync stopped where Apple has no word for it. ICU MessageFormat. */
export const syncs: PartOf<typeof source> = {
  'sync-error.token-identity-changed': 'należy do innego serwera MDM',
  'sync-error.cursor-stuck': 'Apple znów podaje tę samą pozycję synchronizacji',
};
