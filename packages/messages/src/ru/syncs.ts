import type { PartOf } from '../part.ts';
import type { syncs as source } from '../en/syncs.ts';

/** Russian texts: why a sync stopped where Apple has no word for it. ICU MessageFormat. */
export const syncs: PartOf<typeof source> = {
  'sync-error.token-identity-changed': 'относится к другому серверу MDM',
  'sync-error.cursor-stuck': 'Apple снова вернула ту же позицию синхронизации',
};
