import { Session, SetUp, SignIn } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import type { OwnerOutcome } from '../access-store.ts';
import type { AdminDependencies } from '../admin-dependencies.ts';
import { csrfTokenOf, hashCredential, newSecret } from '../credential.ts';
import { hashPassword, isPassword, MINIMUM_PASSWORD } from '../password.ts';
import { limitRate } from '../rate-limits.ts';
import { type AdminApp, type RouteContext, viewerOf } from '../request.ts';
import {
  clearSessionCookie,
  isSecure,
  SESSION_SECONDS,
  sessionIdOf,
  setSessionCookie,
} from '../session-cookie.ts';

const tags = ['session'];
const emailOf = (text: string) => text.trim().toLowerCase();

/** Signing in, out and setting up: the only routes that make a session. */
export function sessionRoutes(app: AdminApp, { deps }: RouteContext): void {
  const anonymous = { anonymous: true };

  app.post(
    '/session',
    {
      config: anonymous,
      schema: { tags, security: [], body: ref(SignIn), response: { 201: ref(Session) } },
      preHandler: limitRate(app, 'sign-in'),
    },
    async (request, reply) => {
      const { email, password } = request.body;
      const user = await deps.access.findUserByEmail(SYSTEM, emailOf(email));
      if (!(await isPassword(password, user?.passwordHash ?? null)) || user === null) {
        // What was typed for an unknown address is not kept: it may be a password.
        await deps.access.refuseSession({ kind: 'visitor', address: request.ip }, user);
        throw new AdeptError('sign-in-refused', 401);
      }
      return reply.code(201).send(await beginSession(deps, reply, { ...user, address: request.ip }));
    },
  );

  app.get('/session', { schema: { tags, response: { 200: ref(Session) } } }, async (request) => {
    const sessionId = sessionIdOf(request, isSecure(deps));
    // An API token is nobody's session.
    if (request.viewer?.kind !== 'user' || sessionId === null) throw new AdeptError('not-signed-in', 401);
    return { user: { email: request.viewer.email }, csrfToken: csrfTokenOf(sessionId) };
  });

  app.delete('/session', { schema: { tags, response: { 204: Type.Null() } } }, async (request, reply) => {
    if (request.sessionHash !== null) await deps.access.deleteSession(viewerOf(request), request.sessionHash);
    clearSessionCookie(reply, isSecure(deps));
    return reply.code(204).send(null);
  });

  app.post(
    '/set-up',
    {
      config: anonymous,
      schema: { tags, security: [], body: ref(SetUp), response: { 201: ref(Session) } },
      preHandler: limitRate(app, 'set-up'),
    },
    async (request, reply) => {
      const { code, email, password } = request.body;
      if ([...password].length < MINIMUM_PASSWORD) {
        throw new AdeptError('password-too-short', 400, { minimum: MINIMUM_PASSWORD });
      }
      const passwordHash = await hashPassword(password, deps.random);
      const owner = {
        codeHash: hashCredential(code),
        email: emailOf(email),
        passwordHash,
        at: deps.clock.now(),
      };
      const visitor = { kind: 'visitor', address: request.ip } as const;
      const outcome = await deps.access.createOwner(visitor, owner);
      if (outcome.kind !== 'made') throw refusedOwner(outcome.kind);
      const { user } = outcome;
      return reply.code(201).send(await beginSession(deps, reply, { ...user, address: request.ip }));
    },
  );
}

function refusedOwner(kind: Exclude<OwnerOutcome['kind'], 'made'>): AdeptError {
  switch (kind) {
    case 'code-unknown':
      return new AdeptError('set-up-code-invalid', 403);
    case 'code-used':
      return new AdeptError('set-up-code-used', 409);
    case 'owner-exists':
      return new AdeptError('owner-exists', 409);
  }
}

/** A new session with a new id: one that was known before signing in is never used after it. */
async function beginSession(
  deps: AdminDependencies,
  reply: FastifyReply,
  user: { id: string; email: string; address: string },
): Promise<Session> {
  const sessionId = newSecret(deps.random);
  const csrfToken = csrfTokenOf(sessionId);
  const createdAt = deps.clock.now();
  const viewer = { kind: 'user', userId: user.id, email: user.email, address: user.address } as const;
  await deps.access.createSession(viewer, {
    idHash: hashCredential(sessionId),
    userId: user.id,
    csrfHash: hashCredential(csrfToken),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + SESSION_SECONDS * 1000),
  });
  setSessionCookie(reply, sessionId, isSecure(deps));
  return { user: { email: user.email }, csrfToken };
}
