import type { AppleEndpoint } from '../wire/endpoints.ts';
import type { AccountAnswer } from '../wire/account.ts';
import type { AppleErrorFacts } from './apple-error.ts';

/** The outcome of one HTTP exchange with Apple, success too. The observer sees each exactly once. */
export interface AppleCall {
  endpoint: AppleEndpoint;
  /** When the request left, by the caller's clock. */
  at: Date;
  durationMs: number;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  /** null = success. */
  error: AppleErrorFacts | null;
  /** Apple's Date header minus our clock, in seconds; null when absent or unreadable. */
  clockOffsetSeconds: number | null;
  /** Seconds added to our clock for the signature, because Apple had refused our time; absent when ours was taken. */
  timeCorrectedSeconds?: number | undefined;
  /** The account, after a good GET /account. */
  account: AccountAnswer | null;
  /** What the caller said the call is about: the id of a profile here. Absent where it is about the token alone. */
  subject?: string;
}

export type AppleCallObserver = (call: AppleCall) => void;
