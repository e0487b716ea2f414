import type { Viewer } from '../domain/viewer.ts';

/** A person who signs in to the console. `email` is stored in lower case. */
export interface User {
  id: string;
  email: string;
  /** As password.ts writes it: `scrypt$N$r$p$salt$hash`. */
  passwordHash: string;
  createdAt: Date;
}

/** A signed-in browser. Its id and its CSRF token are stored as SHA-256 (hex) only. */
export interface SessionRecord {
  userId: string;
  email: string;
  csrfHash: string;
  expiresAt: Date;
}

/** An API token without the token: that is shown once, when it is made. */
export interface ApiTokenRecord {
  id: string;
  name: string;
  /** SHA-256 of the token, hex. */
  hash: string;
  createdAt: Date;
  revokedAt: Date | null;
}

/** What came of handing in a one-time set-up code. */
export type OwnerOutcome =
  { kind: 'made'; user: User } | { kind: 'code-unknown' } | { kind: 'code-used' } | { kind: 'owner-exists' };

/**
 * What the doors need from the store: people, sessions, API tokens and set-up codes (tables of migration 0001).
 * Codes, session ids and API tokens arrive hashed; nothing here ever sees one in clear.
 * The viewer is `SYSTEM` where a credential is only looked up; what changes something is written to the audit in the
 * viewer's name.
 */
export interface AccessStore {
  countUsers(viewer: Viewer): Promise<number>;
  /** @param email in lower case */
  findUserByEmail(viewer: Viewer, email: string): Promise<User | null>;
  /**
   * One transaction: the code must be known and unused and there must be no user yet; then the code is marked
   * used and the owner made. Anything else changes nothing. Two at once: exactly one is `made`.
   */
  createOwner(
    viewer: Viewer,
    owner: { codeHash: string; email: string; passwordHash: string; at: Date },
  ): Promise<OwnerOutcome>;

  createSetUpCode(viewer: Viewer, code: { hash: string; createdAt: Date }): Promise<void>;

  createSession(
    viewer: Viewer,
    session: { idHash: string; userId: string; csrfHash: string; createdAt: Date; expiresAt: Date },
  ): Promise<void>;
  /** Somebody didn't get in: what was tried for whom, where the address is a known one. @param viewer the visitor */
  refuseSession(viewer: Viewer, user: { id: string; email: string } | null): Promise<void>;
  /** null when there is none or it ended at or before `now`. Sessions that ended may be removed on the way. */
  findSession(viewer: Viewer, idHash: string, now: Date): Promise<SessionRecord | null>;
  deleteSession(viewer: Viewer, idHash: string): Promise<void>;

  /** The id is made here. A hash that exists gives the token there is: two servers may take in the same initial one at once. */
  createApiToken(
    viewer: Viewer,
    apiToken: { name: string; hash: string; createdAt: Date },
  ): Promise<ApiTokenRecord>;
  /** Revoked ones are not found. */
  findApiTokenByHash(viewer: Viewer, hash: string): Promise<ApiTokenRecord | null>;
  /** By id, revoked ones included. `after` is the id of the last item of the page before. */
  listApiTokens(
    viewer: Viewer,
    page: { after?: string | null; limit: number },
  ): Promise<{ items: ApiTokenRecord[]; next: string | null }>;
  /** false when there is none or it is revoked already. */
  revokeApiToken(viewer: Viewer, id: string, at: Date): Promise<boolean>;
}
