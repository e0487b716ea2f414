import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long a session lasts, whatever is done with it. */
export const SESSION_SECONDS = 12 * 60 * 60;

const PLAIN = 'adept_session';
/** A browser takes a name with this prefix only over TLS, for this very host and the whole of it. */
const SECURE = '__Host-adept_session';

/**
 * The session's id as the browser sent it. Only the name that we give counts: where people come by https, the plain
 * one may have been set by another host of the domain, or by somebody on the way.
 * @param secure the public URL is https
 */
export function sessionIdOf(request: FastifyRequest, secure: boolean): string | null {
  return request.cookies[secure ? SECURE : PLAIN] ?? null;
}

/** Whether people come by https: the public URL says so. */
export function isSecure({ publicUrl }: { publicUrl?: string | undefined }): boolean {
  return publicUrl?.startsWith('https:') ?? false;
}

const COMMON = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

/** @param secure the public URL is https */
export function setSessionCookie(reply: FastifyReply, sessionId: string, secure: boolean): void {
  void reply.setCookie(secure ? SECURE : PLAIN, sessionId, { ...COMMON, secure, maxAge: SESSION_SECONDS });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(secure ? SECURE : PLAIN, { ...COMMON, secure });
}
