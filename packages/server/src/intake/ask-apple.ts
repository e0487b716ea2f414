import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { NewEvidence } from '../domain/new-evidence.ts';
import type { TokenAccount } from '../domain/token.ts';

/** Why Apple told nothing; `late`: it didn't answer in the time that an upload may take. */
export type NoWord = AppleErrorFacts | 'late';

/** What Apple says to credentials that aren't in use: nothing of it counts for or against those that are. */
export interface ShadowAnswer {
  /** From GET /account; null: see `refusal`. */
  account: TokenAccount | null;
  refusal: NoWord | null;
  /** The first page of the full list, which is kept nowhere; null: not asked for without an account, or refused. */
  page: { devices: number; more: boolean } | null;
  pageRefusal: NoWord | null;
  /** The facts of all calls, once the credentials are in use under this id. */
  facts: (credentialsId: string) => readonly NewEvidence[];
}

/**
 * Asks Apple with credentials that aren't in use: session, account and one page of devices. Never rejects for Apple.
 * The signal ends it; what wasn't answered by then is `late`.
 */
export type AskApple = (credentials: TokenCredentials, signal: AbortSignal) => Promise<ShadowAnswer>;
