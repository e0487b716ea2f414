import type { PartOf } from '../part.ts';
import type { syncs as source } from '../en/syncs.ts';

/** Vietnamese texts: why a sync stopped where Apple has no word for it. ICU MessageFormat. */
export const syncs: PartOf<typeof source> = {
  'sync-error.token-identity-changed': 'thuộc một máy chủ MDM khác',
  'sync-error.cursor-stuck': 'Apple lại trả về cùng một vị trí đồng bộ',
};
