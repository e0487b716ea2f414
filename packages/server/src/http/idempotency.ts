import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AdeptError } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import type { IdempotencyStore } from './idempotency-store.ts';
import { callerOf, viewerOf } from './request.ts';

const KEPT_MS = 24 * 60 * 60 * 1000;
/** No request works longer than this: one without an answer by then died with its server. */
const ABANDONED_MS = 2 * 60 * 1000;
const KEPT_HEADERS = ['content-type', 'location', 'content-language'];

/** For the description of the API: the header of routes that make or start something. */
export const OnceHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ description: 'Kept 24 h per caller: the same request again gets the first answer.' }),
  ),
});

/** The same request: method, path with query, body. */
function hashOf(request: FastifyRequest): string {
  const hash = createHash('sha256').update(`${request.method}\n${request.url}\n`);
  const body = request.body;
  if (Buffer.isBuffer(body)) hash.update(body);
  else hash.update(JSON.stringify(body ?? null));
  return hash.digest('hex');
}

/**
 * A preHandler for routes that make or start something. The same request with the same Idempotency-Key gets the first
 * answer, for 24 h and per caller.
 * @throws AdeptError idempotency-key-invalid (400), idempotency-key-reused, idempotency-key-in-use (409)
 */
export function replayKeptAnswers(store: IdempotencyStore, clock: Clock) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const key = request.headers['idempotency-key'];
    if (key === undefined) return undefined;
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
      throw new AdeptError('idempotency-key-invalid', 400);
    }
    const viewer = viewerOf(request);
    const caller = callerOf(viewer);
    const at = clock.now();
    const requestHash = hashOf(request);
    const outcome = await store.begin(viewer, {
      caller,
      key,
      requestHash,
      at,
      expiredBefore: new Date(at.getTime() - KEPT_MS),
      abandonedBefore: new Date(at.getTime() - ABANDONED_MS),
    });
    if (outcome.kind === 'begun') {
      request.kept = { caller, key };
      return undefined;
    }
    if (outcome.requestHash !== requestHash) throw new AdeptError('idempotency-key-reused', 409);
    if (outcome.answer === null) throw new AdeptError('idempotency-key-in-use', 409);
    const { status, headers, body } = outcome.answer;
    return reply
      .code(status)
      .headers({ ...headers, 'idempotency-replayed': 'true' })
      .serializer((text: unknown) => text as string)
      .send(body);
  };
}

/** An onSend hook: keeps the answer of a reserved key; a failure of ours frees it, so that trying again helps. */
export function keepAnswers(store: IdempotencyStore) {
  return async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const { kept } = request;
    if (kept === null) return payload;
    request.kept = null;
    const viewer = viewerOf(request);
    if (reply.statusCode >= 500 || typeof payload !== 'string') {
      await store.release(viewer, kept);
      return payload;
    }
    const headers: Record<string, string> = {};
    for (const name of KEPT_HEADERS) {
      const value = reply.getHeader(name);
      if (typeof value === 'string') headers[name] = value;
    }
    await store.keep(viewer, kept, { status: reply.statusCode, headers, body: payload });
    return payload;
  };
}
