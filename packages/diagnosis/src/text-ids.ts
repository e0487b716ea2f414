/**
 * Ids of the texts that a diagnosis points at: `reason.<id>` and `remedy.<id>.text` in messages. The completeness test
 * compares both lists with the catalogue.
 */
export const REASON_IDS = [
  'accepted-last',
  'account-changed',
  'answer-not-apples',
  'apple-answered',
  'apple-answered-badly',
  'apple-says-gone',
  'apple-still-shows',
  'changes-left-out',
  'clock-off',
  'clock-right',
  'cursor-age',
  'cursor-refused',
  'cursor-repeated',
  'date-near',
  'date-not-passed',
  'date-passed',
  'ended-before-apple',
  'forbidden-in-new-session',
  'key-pair-made',
  'last-good-sync',
  'list-left-out',
  'list-lost',
  'never-accepted',
  'no-answer',
  'no-good-sync',
  'no-run-since',
  'no-word',
  'removal-not-named',
  'same-account',
  'signature-differs',
  'sync-failed',
  'word-cursor-missing',
  'word-cursor-unknown',
  'word-names-server',
  'word-names-token',
] as const;
export type ReasonId = (typeof REASON_IDS)[number];

export const REMEDY_STEP_IDS = [
  'accept-terms',
  'adept-reads-list',
  'adept-retries',
  'adept-syncs',
  'adept-verifies',
  'check-connection',
  'check-mdm-server',
  'check-runs',
  'check-with-apple',
  'compare-devices',
  'download-token',
  'upload-token',
] as const;
export type RemedyStepId = (typeof REMEDY_STEP_IDS)[number];
