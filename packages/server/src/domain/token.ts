import type { TokenIdentity } from '@adept/diagnosis';

/** What a good GET /account said about whom a token belongs to. */
export interface TokenAccount {
  organization: { id: string | null; name: string | null; type: string | null };
  mdmServer: { uuid: string | null; name: string | null };
  adminId: string | null;
}

/** The two members of an account, or of a token, that stay whatever is renamed. */
export function identityOf({
  organization,
  mdmServer,
}: Pick<Token, 'organization' | 'mdmServer'>): TokenIdentity {
  return { mdmServerUuid: mdmServer.uuid, organizationId: organization.id };
}

/** The connection to one MDM server at Apple; survives renewals. */
export interface Token {
  id: string;
  name: string;
  origin: 'adept' | 'intune';
  createdAt: Date;
  organization: { id: string | null; name: string | null; type: string | null };
  mdmServer: { uuid: string | null; name: string | null };
  adminId: string | null;
  /** Generation of credentials in use; null before the first upload. */
  credentialsId: string | null;
  /**
   * false: Apple hasn't said yet that the credentials in use are of the MDM server above, or named another one. Nothing
   * is written then, here or at Apple.
   */
  identitySettled: boolean;
  expiresAt: Date | null;
  uploadedAt: Date | null;
  owner: string | null;
  deputy: string | null;
  tags: readonly string[];
  nextSyncAt: Date | null;
  /** End of the newest good run. */
  lastGoodSyncAt: Date | null;
  lastFullSyncAt: Date | null;
  /** When the full list is wanted before its turn; null: it has no hurry. */
  fullSyncAt: Date | null;
  /** Enrollment profiles that Apple is to hold under it. */
  profiles: readonly { id: string; name: string }[];
  /** Devices not removed; `assigned` and `pushed` by Apple's profile status. */
  counts: { devices: number; unassigned: number; assigned: number; pushed: number };
}

/** Another token here for the same MDM server. */
export interface OtherHolder {
  tokenId: string;
  name: string;
  /** When its credentials in use were uploaded. */
  uploadedAt: Date;
}

/** One that was deleted and can still be restored. */
export interface DeletedToken extends Token {
  deletedAt: Date;
}

/** How long a deleted token can be restored; then it is erased with its secrets. */
export const RESTORABLE_MILLISECONDS = 30 * 86_400_000;

/** From then on it may be gone. */
export function restorableUntil(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + RESTORABLE_MILLISECONDS);
}
