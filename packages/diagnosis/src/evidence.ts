import type { AppleCode } from '@adept/apple/wire/error-codes';
import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { AppleErrorKind, AppleErrorReason } from '@adept/apple/errors/apple-error';

interface Fact {
  id: string;
  at: Date;
  /** Which generation of credentials it speaks of; null when of none. */
  credentialsId: string | null;
}

/** One answer of Apple (or its absence) to one call. */
export interface AppleAnswer extends Fact {
  kind: 'apple-answer';
  endpoint: AppleEndpoint;
  status: number | null;
  outcome: 'success' | AppleErrorKind;
  appleCode: AppleCode | null;
  reason: AppleErrorReason | null;
  /** Apple's Date header minus our clock, seconds. */
  clockOffsetSeconds: number | null;
  /** Raw body, secrets removed, at most 4 KiB. */
  body: string | null;
}

/** What a good GET /account said. */
export interface AccountSeen extends Fact {
  kind: 'account-seen';
  adminId: string | null;
  organizationId: string | null;
  organizationName: string | null;
  /** `org`, `edu` or as Apple sent it. */
  organizationType: string | null;
  mdmServerUuid: string | null;
  mdmServerName: string | null;
}

/** A token file was accepted here. */
export interface TokenUploaded extends Fact {
  kind: 'token-uploaded';
  expiresAt: Date;
}

/** A key pair was made here, for a renewal that may be under way. */
export interface KeyPairStaged extends Fact {
  kind: 'key-pair-staged';
}

/** Any recorded fact used to judge a token. Append-only; oldest first wherever a list of them is passed. */
export type Evidence = AppleAnswer | AccountSeen | TokenUploaded | KeyPairStaged;
