import type { Viewer } from '../domain/viewer.ts';

/** The first answer to a request, kept to be given again. */
export interface KeptAnswer {
  status: number;
  /** The few headers that belong to it (`content-type`, `location`). */
  headers: Record<string, string>;
  body: string;
}

export type IdempotencyOutcome =
  /** The key is new (or the row was too old): it is reserved now, and `keep` or `release` must follow. */
  | { kind: 'begun' }
  /** The key was used before; `answer` is null while that request is still being worked on. */
  | { kind: 'found'; requestHash: string; answer: KeptAnswer | null };

/**
 * What the doors need from the store to answer a repeated request with the first answer (table idempotency_keys).
 * An answer may carry an API token that was just made: the store seals `body` (store/secrets.ts) before it is written.
 */
export interface IdempotencyStore {
  /**
   * One statement or transaction: reserves (caller, key), or tells what is there. A row made before `expiredBefore`,
   * and one without an answer made before `abandonedBefore` (its server died), count as absent and are replaced.
   */
  begin(
    viewer: Viewer,
    request: {
      caller: string;
      key: string;
      requestHash: string;
      at: Date;
      expiredBefore: Date;
      abandonedBefore: Date;
    },
  ): Promise<IdempotencyOutcome>;
  /** Keeps the answer with the reserved key. */
  keep(viewer: Viewer, request: { caller: string; key: string }, answer: KeptAnswer): Promise<void>;
  /** The request came to nothing that should be repeated: the key is free again. */
  release(viewer: Viewer, request: { caller: string; key: string }): Promise<void>;
  /** Removes rows made before `before`; returns how many. */
  prune(viewer: Viewer, before: Date): Promise<number>;
}
