/**
 * Whom a token belongs to at Apple: these two stay over renewals, names may change and the consumer key is only a hint
 * (reference §1, §3). null: Apple didn't say.
 */
export interface TokenIdentity {
  mdmServerUuid: string | null;
  organizationId: string | null;
}

/** `unknown`: too little is known of one of them to tell. */
export type IdentityVerdict = 'same' | 'different' | 'unknown';

/** Whether two answers of GET /account speak of one MDM server. Before protocol version 3 Apple names no organisation. */
export function compareIdentity(known: TokenIdentity, seen: TokenIdentity): IdentityVerdict {
  if (differ(known.mdmServerUuid, seen.mdmServerUuid)) return 'different';
  if (differ(known.organizationId, seen.organizationId)) return 'different';
  return known.mdmServerUuid !== null && known.mdmServerUuid === seen.mdmServerUuid ? 'same' : 'unknown';
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** false: Apple never said, so that the first answer is the identity. */
export function hasIdentity({ mdmServerUuid, organizationId }: TokenIdentity): boolean {
  return mdmServerUuid !== null || organizationId !== null;
}
