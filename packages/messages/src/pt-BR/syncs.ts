import type { PartOf } from '../part.ts';
import type { syncs as source } from '../en/syncs.ts';

/** Brazilian Portuguese texts: why a sync stopped where Apple has no word for it. ICU MessageFormat. */
export const syncs: PartOf<typeof source> = {
  'sync-error.token-identity-changed': 'pertence a outro servidor MDM',
  'sync-error.cursor-stuck': 'a Apple informou de novo a mesma posição de sincronização',
};
