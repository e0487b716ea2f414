/** Everything that is written to the audit; texts are `audit.action.<id>`. */
export const AUDIT_ACTIONS = [
  'set-up.done',
  'session.opened',
  'session.failed',
  'session.closed',
  'api-token.made',
  'api-token.revoked',
  'token.created',
  'token.changed',
  'token.deleted',
  'token.restored',
  'token.erased',
  'key-pair.made',
  'key-pair.downloaded',
  'token-file.accepted',
  'token-file.refused',
  'renewal-link.made',
  'renewal-link.revoked',
  'profile.created',
  'profile.changed',
  'profile.deleted',
  'sync.requested',
  'verify.requested',
  'work-item.acknowledged',
  'notice-rule.made',
  'notice-rule.changed',
  'notice-rule.deleted',
  'notice-rule.tested',
  'notice.replayed',
  'calendar-feed.made',
  'calendar-feed.revoked',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** `visitor`: somebody who wasn't signed in; `link`: whoever holds a link that was given out. */
export const AUDIT_ACTOR_KINDS = ['user', 'api-token', 'system', 'link', 'visitor'] as const;
export type AuditActorKind = (typeof AUDIT_ACTOR_KINDS)[number];
