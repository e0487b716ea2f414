import { TLSSocket } from 'node:tls';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AppleEndpoint, ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { WallClock } from '../clock.ts';
import type { ActiveFaults } from '../control/active-faults.ts';
import type { RequestLog } from '../control/request-log.ts';
import { APPLE_PATHS, answerCall, endpointOf, mdmServerOf, type ServiceState } from './answer-call.ts';
import type { HonestTerms } from '../faults/fault.ts';
import type { AppleReply, AppleRequest } from './apple-call.ts';
import type { Deliveries } from './deliveries.ts';

export interface DepAppOptions {
  /** Asked at each request: a reset puts another world in place. */
  state: () => ServiceState;
  faults: ActiveFaults;
  log: RequestLog;
  deliveries: Deliveries;
  wall: WallClock;
}

/** Apple's paths of the device assignment service. Every method arrives, so that a wrong one gets Apple's 405. */
export function depApp(app: FastifyInstance, options: DepAppOptions): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack();
    const received = readRequest(request);
    const answered = answer(options, received);
    await options.deliveries.send(reply.raw, answered);
  };
  for (const path of APPLE_PATHS) app.all(path, handle);
  app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => {
    // Fastify refuses a Content-Type it can't read before we see the request; Apple's word for it is the same.
    const status = error.statusCode ?? 500;
    if (status >= 500) return reply.code(status).send(error.stack);
    return reply.code(400).type('text/plain;charset=UTF-8').send('"MALFORMED_REQUEST_BODY"\n');
  });
}

function readRequest(request: FastifyRequest): AppleRequest {
  const [path = '', query = ''] = request.url.split('?', 2);
  return {
    method: request.method,
    path,
    query,
    headers: request.headers,
    rawHeaders: request.raw.rawHeaders,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    secure: request.raw.socket instanceof TLSSocket,
  };
}

function answer(options: DepAppOptions, request: AppleRequest): AppleReply {
  const state = options.state();
  const wallNow = options.wall();
  const mdmServer = mdmServerOf(state.world, request);
  const endpoint = endpointOf(request);
  const faulted =
    typeof endpoint === 'string'
      ? answerWithFaults(options, request, { endpoint, mdmServer, wallNow })
      : { reply: endpoint };
  options.log.add({
    at: wallNow.toISOString(),
    method: request.method,
    path: request.path,
    mdmServer,
    status: faulted.reply.status,
    ...('fault' in faulted ? { fault: faulted.fault } : {}),
    ...(faulted.reply.hint ? { hint: faulted.reply.hint } : {}),
  });
  return faulted.reply;
}

function answerWithFaults(
  options: DepAppOptions,
  request: AppleRequest,
  call: { endpoint: AppleEndpoint; mdmServer: string | null; wallNow: Date },
): { reply: AppleReply; fault?: string } {
  const state = options.state();
  let known: AppleReply | null = null;
  const honest = (instead: HonestTerms = {}): AppleReply => {
    // Asking twice must not draw two surprises: the first answer stands, unless other terms are named.
    if (known && !instead.wallNow && !instead.request) return known;
    const { wallNow = call.wallNow, request: asked = request } = instead;
    known = answerCall(state, asked, { endpoint: call.endpoint, wallNow });
    return known;
  };
  for (const { active, fault } of options.faults.inScope(call.endpoint, call.mdmServer)) {
    const reply = fault.apply({ ...call, request, world: state.world, honest });
    if (reply === known) continue;
    options.faults.spend(active);
    return { reply, fault: fault.slug };
  }
  return { reply: honest() };
}

/** What stands at the root of the port, for whoever asked for something else. */
export const OFFERED: readonly string[] = [...ENDPOINTS, 'GET /portal', 'GET /portal/api/organizations'];
