import type { AppleEndpoint } from '../wire/endpoints.ts';
import type { AnswerCheck } from './answer-check.ts';

/** What an endpoint's file says about one call; session, retry and errors are the caller's. */
export interface EndpointCall<T> {
  endpoint: AppleEndpoint;
  body?: unknown;
  check: AnswerCheck<T>;
  signal?: AbortSignal | undefined;
}

/** Makes a call with a session, renewed once when Apple no longer knows it. Throws AppleError. */
export type CallEndpoint = <T>(call: EndpointCall<T>) => Promise<T>;

/** Ends the call and every wait in front of it; the promise rejects with the signal's reason. */
export interface Abortable {
  signal?: AbortSignal | undefined;
}
