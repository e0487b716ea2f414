import type { About, TokenFileCheck, TokenFileReport } from '@adept/contract';
import type { Language, Speaker } from '@adept/messages';
import type { FastifyBaseLogger } from 'fastify';
import type { ProfileWish } from '../assign/save-profile.ts';
import type { Clock } from '../domain/clock.ts';
import type { EnrollmentProfile } from '../domain/enrollment-profile.ts';
import type { SyncMode, SyncRun } from '../domain/sync-run.ts';
import type { TokenKeyPair } from '../domain/key-pair.ts';
import type { Token } from '../domain/token.ts';
import type { Verification } from '../domain/verification.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Questions } from '../tell/questions.ts';
import type { AccessStore } from './access-store.ts';
import type { EventHub } from './event-hub.ts';
import type { IdempotencyStore } from './idempotency-store.ts';
import type { NoticeActions } from './notice-actions.ts';
import type { RenewalLinkActions } from './renewal-link-actions.ts';

export interface TokenPatch {
  name?: string;
  owner?: string | null;
  deputy?: string | null;
  tags?: string[];
}

/**
 * What the API lets a caller start. Stages implement it, main.ts wires it.
 * Each refusal is an AdeptError; `token-not-found` (404) where a named token doesn't exist and no other answer is given below.
 */
export interface AdminActions {
  /** @throws AdeptError token-name-taken (409) */
  createToken(viewer: Viewer, token: { name: string }): Promise<Pick<Token, 'id'>>;
  /** null: no such token. @throws AdeptError token-name-taken (409) */
  patchToken(viewer: Viewer, tokenId: string, patch: TokenPatch): Promise<object | null>;
  /** false: no such token. @throws AdeptError deletion-not-confirmed (409) */
  deleteToken(viewer: Viewer, tokenId: string, confirm?: string): Promise<boolean>;
  /** null: none that could be restored. @throws AdeptError token-not-deleted, restore-name-taken (409) */
  restoreToken(viewer: Viewer, tokenId: string, name?: string): Promise<object | null>;
  /** Makes a key pair for the portal. */
  stageKeyPair(viewer: Viewer, tokenId: string): Promise<Pick<TokenKeyPair, 'id' | 'createdAt'>>;
  /** PEM; null: no such token or key pair. From now on its public key may be at Apple. */
  certificate(viewer: Viewer, tokenId: string, kid: string): Promise<string | null>;
  /**
   * Checks a token file and, unless `dryRun`, takes it. A refusal is an AdeptError (422, a code of interfaces.md) that
   * may carry `checks` (what was looked at before); nothing changed then.
   */
  uploadTokenFile(
    viewer: Viewer,
    upload: TokenFileUpload,
    speaker: Speaker,
    onCheck?: (check: TokenFileCheck) => void,
  ): Promise<TokenFileReport>;
  /** A file was turned away for its size before it was read: that is written down. */
  refuseOversizeFile(viewer: Viewer, tokenId: string): Promise<void>;
  /** Without a mode: changes, or the full list where there is no cursor yet. One queued already is returned. */
  requestSync(viewer: Viewer, tokenId: string, mode?: SyncMode): Promise<SyncRun>;
  /** Due at Apple at once. @throws AdeptError profile-invalid, profile-token-unknown (422), profile-name-taken (409) */
  createProfile(viewer: Viewer, wish: ProfileWish): Promise<Pick<EnrollmentProfile, 'id'>>;
  /** null: no such profile. @throws as createProfile; nothing changed then */
  replaceProfile(viewer: Viewer, profileId: string, wish: ProfileWish): Promise<object | null>;
  /** false: no such profile. */
  deleteProfile(viewer: Viewer, profileId: string): Promise<boolean>;
  /** Asks Apple now. null when Apple has not answered within 30 s. What came of it is in the evidence. */
  verify(viewer: Viewer, tokenId: string): Promise<{ verification: Verification | null } | null>;
  /** The same for several tokens, a few at a time. By token; null: no answer within 30 s of the request. */
  verifyAll(viewer: Viewer, tokenIds: readonly string[]): Promise<ReadonlyMap<string, Verification | null>>;
  /** Somebody looks at what to do: from now on Adept checks by itself for a while. null: no such token. */
  openRemedy(
    viewer: Viewer,
    tokenId: string,
  ): Promise<{ openedAt: Date; until: Date; everySeconds: number } | null>;
}

export interface TokenFileUpload {
  tokenId: string;
  bytes: Uint8Array;
  dryRun: boolean;
  acceptExpired: boolean;
  replaceIdentity?: boolean | undefined;
}

export interface AdminDependencies {
  questions: Questions;
  actions: AdminActions;
  notices: NoticeActions;
  links: RenewalLinkActions;
  access: AccessStore;
  idempotency: IdempotencyStore;
  events: EventHub;
  /** Prometheus' text and its media type, as this viewer may see it. */
  metrics(viewer: Viewer): Promise<{ type: string; text: string }>;
  /** One for each language, all in the server's time zone. */
  speakers: Readonly<Record<Language, Speaker>>;
  /** For callers that name no language. */
  defaultLanguage: Language;
  clock: Clock;
  /** Cryptographically strong (node:crypto randomBytes). */
  random: (bytes: number) => Buffer;
  /** From createLog, which knows what to keep out of log lines. */
  log: FastifyBaseLogger;
  /** Folder of the built console; absent = the API alone. */
  consoleDir?: string | undefined;
  /**
   * Origin people open, e.g. `https://adept.example`; accepted as Host and Origin beside the loopback names
   * with the listener's port. https makes the session cookie Secure.
   */
  publicUrl?: string | undefined;
  /** Addresses of proxies whose X-Forwarded-* headers count (rate limits per address). */
  trustedProxies?: readonly string[] | undefined;
  version: string;
  /** What runs here. */
  about(viewer: Viewer): Promise<About>;
  /** true once stopping began: /readyz answers 503. */
  stopping(): boolean;
  /** false: /readyz answers 503 too. */
  storeAnswers(): Promise<boolean>;
}
