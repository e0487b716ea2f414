import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long a session lasts, whatever is done with it. */
export const SESSION_SECONDS = 12 * 60 * 60;

const PLAIN = 'adept_session';
/** A browser takes a name with this prefix only over TLS, for this very host and the whole of it. */
const SECURE = '__Host-adept_session';

/** The session's id as the browser sent it, by whichever name. */
export function sessionIdOf(request: FastifyRequest): string | null {
  return request.cookies[SECURE] ?? request.cookies[PLAIN] ?? null;
}

const COMMON = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

/** @param secure the public URL is https */
export function setSessionCookie(reply: FastifyReply, sessionId: string, secure: boolean): void {
  void reply.setCookie(secure ? SECURE : PLAIN, sessionId, { ...COMMON, secure, maxAge: SESSION_SECONDS });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(secure ? SECURE : PLAIN, { ...COMMON, secure });
}
