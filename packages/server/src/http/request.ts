import type { Speaker } from '@adept/messages';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import { AdeptError } from '../domain/adept-error.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { AdminDependencies } from './admin-dependencies.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on the few anonymous routes. */
    viewer: Viewer | null;
    /** Hash of the session's id when a cookie signed the request in. */
    sessionHash: string | null;
    /** The reserved Idempotency-Key of this request. */
    kept: { caller: string; key: string } | null;
  }
  interface FastifyContextConfig {
    /** Reachable without signing in. */
    anonymous?: boolean;
    /** Reachable under any Host: health, which tells nothing. */
    anyHost?: boolean;
    /** Takes a token file: what is too large is named as such. */
    takesTokenFile?: boolean;
    /** The status with which a file that is too large is refused; 422 as for every refused file, if absent. */
    tooLarge?: 413;
  }
}

export type AdminApp = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** Who asks. The doors let nobody through to a route that isn't anonymous without it. */
export function viewerOf(request: FastifyRequest): Viewer {
  if (request.viewer === null) throw new AdeptError('not-signed-in', 401);
  return request.viewer;
}

/** Name of the caller for kept answers: the person or the API token, not the single session. */
export function callerOf(viewer: Viewer): string {
  if (viewer.kind === 'user') return `user:${viewer.userId}`;
  if (viewer.kind === 'link') return `link:${viewer.linkId}`;
  return viewer.kind === 'api-token' ? `api-token:${viewer.apiTokenId}` : viewer.kind;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id from a path. What has not the form of an id names nothing. @throws AdeptError `code` (404) */
export function idFrom(text: string, code: string): string {
  if (!UUID.test(text)) throw new AdeptError(code, 404);
  return text.toLowerCase();
}

/** What is there, or a 404 with the code. */
export function found<T>(thing: T | null, code: string): T {
  if (thing === null) throw new AdeptError(code, 404);
  return thing;
}

/** The speaker for a request's Accept-Language. */
export type ChooseSpeaker = (request: FastifyRequest) => Speaker;

/** What a file of routes is given. */
export interface RouteContext {
  deps: AdminDependencies;
  speakerOf: ChooseSpeaker;
  /** A preHandler for routes that make or start something: gives the first answer again (Idempotency-Key). Last in line. */
  once: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
}
