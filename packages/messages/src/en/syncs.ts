/** English texts: why a sync stopped where Apple has no word for it. English is the type of every other language. ICU MessageFormat. */
export const syncs = {
  'sync-error.token-identity-changed': 'belongs to another MDM server',
  'sync-error.cursor-stuck': 'Apple gave the same sync position again',
} as const;
