import type { AppleCode } from '@adept/apple/wire/error-codes';
import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { AppleErrorKind, AppleErrorReason, TlsFault } from '@adept/apple/errors/apple-error';

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
  /** With the reason `tls`: what was wrong with the certificate that was shown, and who issued it. */
  tlsFault?: TlsFault | undefined;
  tlsIssuer?: string | null | undefined;
  /** From Retry-After, whole seconds, at most a day; absent where Apple named none. */
  retryAfterSeconds?: number | undefined;
  /** Seconds added to our clock for the signature, because Apple had refused our time. */
  timeCorrectedSeconds?: number | undefined;
  /** Raw body, secrets removed, at most 4 KiB. */
  body: string | null;
  /** The enrollment profile of ours that the call was about; absent where it was about the token alone. */
  profileId?: string;
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

/** Apple no longer took the place in its list that was kept here: the list is read from its start again. */
export interface CursorLost extends Fact {
  kind: 'cursor-lost';
  appleCode: 'EXPIRED_CURSOR' | 'INVALID_CURSOR' | 'CURSOR_REQUIRED';
  /** In the middle of a full list (`fetch`), or among the changes after it (`sync`). */
  phase: 'fetch' | 'sync';
  /** When Apple gave the cursor. */
  cursorStoredAt: Date;
}

/** A walk through Apple's list of devices came to an end, good or bad. */
export interface SyncFinished extends Fact {
  kind: 'sync-finished';
  outcome: 'success' | 'failed';
  /** The full list was read to its end, and the changes after it. */
  wholeList: boolean;
  /** Why it failed: Apple's word, what kind of failure, or `cursor-stuck`. */
  errorCode: string | null;
}

/** A complete full list beside the devices that were known before it. Counts of devices. */
export interface DeviceCount extends Fact {
  kind: 'device-count';
  known: number;
  /** Known, and not in the list. */
  missing: number;
  /** Of these, what Apple says of each: no longer this server's, or still its. The rest couldn't be asked about. */
  gone: number;
  shown: number;
  /** Taken from the token because of it. */
  removed: number;
  /** In the list though the changes had never announced them, and old enough to have been announced. */
  unannounced: number;
  /** Too many are missing to believe it: none of those missing for the first time was removed. */
  collapsed: boolean;
}

/** Any recorded fact used to judge a token. Append-only; a list of them is in the order they were recorded in. */
export type Evidence =
  AppleAnswer | AccountSeen | TokenUploaded | KeyPairStaged | CursorLost | SyncFinished | DeviceCount;
