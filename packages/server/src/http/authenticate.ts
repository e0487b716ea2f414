import type { FastifyRequest } from 'fastify';
import { AdeptError } from '../domain/adept-error.ts';
import { SYSTEM, type Viewer } from '../domain/viewer.ts';
import type { AccessStore } from './access-store.ts';
import { hashCredential, sameHash } from './credential.ts';
import { sessionIdOf } from './session-cookie.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const CREDENTIAL = /^[\x21-\x7e]{1,256}$/;

interface Doors {
  access: AccessStore;
  now: Date;
  /** The public URL is https. */
  secure: boolean;
}

/**
 * Finds out who asks: an API token in `Authorization: Bearer`, else the session cookie, with the CSRF token in
 * `x-csrf-token` where the method changes something. An API token that isn't good is refused even beside a good cookie.
 * @throws AdeptError not-signed-in, api-token-invalid (401), csrf-token-invalid (403)
 */
export async function authenticate(
  request: FastifyRequest,
  doors: Doors,
): Promise<{ viewer: Viewer; sessionHash: string | null }> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    return { viewer: await byApiToken(authorization, doors.access, request.ip), sessionHash: null };
  }
  const sessionId = sessionIdOf(request, doors.secure);
  if (sessionId === null || !CREDENTIAL.test(sessionId)) throw new AdeptError('not-signed-in', 401);
  const sessionHash = hashCredential(sessionId);
  const session = await doors.access.findSession(SYSTEM, sessionHash, doors.now);
  if (session === null) throw new AdeptError('not-signed-in', 401);
  if (!SAFE.has(request.method)) {
    const sent = request.headers['x-csrf-token'];
    if (typeof sent !== 'string' || !sameHash(hashCredential(sent), session.csrfHash)) {
      throw new AdeptError('csrf-token-invalid', 403);
    }
  }
  const { userId, email } = session;
  return { viewer: { kind: 'user', userId, email, address: request.ip }, sessionHash };
}

async function byApiToken(authorization: string, access: AccessStore, address: string): Promise<Viewer> {
  const secret = /^Bearer +(adp_[A-Za-z0-9_-]{20,200})$/i.exec(authorization)?.[1];
  if (secret === undefined) throw new AdeptError('api-token-invalid', 401);
  const hash = hashCredential(secret);
  const record = await access.findApiTokenByHash(SYSTEM, hash);
  if (record === null || record.revokedAt !== null || !sameHash(record.hash, hash)) {
    throw new AdeptError('api-token-invalid', 401);
  }
  return { kind: 'api-token', apiTokenId: record.id, name: record.name, address };
}
