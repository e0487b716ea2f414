import type { PartOf } from '../part.ts';
import type { syncs as source } from '../en/syncs.ts';

/** Traditional Chinese texts: why a sync stopped where Apple has no word for it. ICU MessageFormat. */
export const syncs: PartOf<typeof source> = {
  'sync-error.token-identity-changed': '屬於另一個 MDM 伺服器',
  'sync-error.cursor-stuck': 'Apple 再次傳回相同的同步位置',
};
