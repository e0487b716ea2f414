import type { AppleEndpoint } from '../wire/endpoints.ts';
import type { AnswerCheck } from './answer-check.ts';

/** What an endpoint's file says about one call; session, retry and errors are the caller's. */
export interface EndpointCall<T> {
  endpoint: AppleEndpoint;
  body?: unknown;
  /** What follows the `?`. */
  query?: Readonly<Record<string, string>> | undefined;
  /** What the call is about, in the caller's words; the observer is told it. */
  subject?: string | undefined;
  check: AnswerCheck<T>;
  signal?: AbortSignal | undefined;
}

/** Makes a call with a session, renewed once when Apple no longer knows it. Throws AppleError. */
export type CallEndpoint = <T>(call: EndpointCall<T>) => Promise<T>;

/** Ends the call and every wait in front of it; the promise rejects with the signal's reason. */
export interface Abortable {
  signal?: AbortSignal | undefined;
}
