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
  'clock-off',
  'clock-right',
  'date-near',
  'date-not-passed',
  'date-passed',
  'ended-before-apple',
  'forbidden-in-new-session',
  'key-pair-made',
  'never-accepted',
  'no-answer',
  'no-word',
  'removal-not-named',
  'same-account',
  'signature-differs',
  'word-names-server',
  'word-names-token',
] as const;
export type ReasonId = (typeof REASON_IDS)[number];

export const REMEDY_STEP_IDS = [
  'accept-terms',
  'adept-retries',
  'adept-verifies',
  'check-connection',
  'check-mdm-server',
  'check-with-apple',
  'download-token',
  'upload-token',
] as const;
export type RemedyStepId = (typeof REMEDY_STEP_IDS)[number];
