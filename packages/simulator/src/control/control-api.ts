import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { faultCatalogue } from '../faults/registry.ts';
import { optionalBody } from '../optional-body.ts';
import { Refusal } from '../world/refusal.ts';
import type { VirtualClock } from '../world/virtual-clock.ts';
import type { World } from '../world/world.ts';
import type { ActiveFaults } from './active-faults.ts';
import { durationFrom } from './iso-duration.ts';
import type { RequestLog } from './request-log.ts';

const closed = { additionalProperties: false };
const NewFault = Type.Object(
  {
    slug: Type.String(),
    mdmServer: Type.Optional(Type.String()),
    endpoint: Type.Optional(Type.String()),
    count: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  closed,
);
const ClockChange = Type.Object(
  { advance: Type.Optional(Type.String()), set: Type.Optional(Type.String()) },
  closed,
);
const Reset = Type.Object(
  {
    seed: Type.Optional(Type.Integer()),
    scenario: Type.Optional(Type.Union([Type.String(), Type.Record(Type.String(), Type.Unknown())])),
  },
  closed,
);

export interface ControlState {
  faults: ActiveFaults;
  log: RequestLog;
  clock: VirtualClock;
  world: () => World;
  /** Puts a fresh world in place; refuses an unknown scenario and changes nothing then. */
  reset(wanted: { seed?: number | undefined; scenario?: string | object | undefined }): void;
}

/** The control port: what no admin could do at Apple (interfaces.md, Simulator). */
export function controlApi(app: FastifyInstance, state: ControlState): void {
  faultRoutes(app, state);
  app.get('/clock', async () => clockNow(state.clock));
  app.post('/clock', async (request) => {
    moveClock(state.clock, optionalBody(ClockChange, request.body));
    return clockNow(state.clock);
  });
  app.post('/reset', async (request) => {
    state.reset(optionalBody(Reset, request.body));
    return clockNow(state.clock);
  });
  app.get<{ Querystring: { since?: string } }>('/requests', async (request) => ({
    items: state.log.since(readPlace(request.query.since)),
  }));
}

function faultRoutes(app: FastifyInstance, { faults, world }: ControlState): void {
  app.get('/faults/catalogue', async () => ({ items: faultCatalogue }));
  app.get('/faults', async () => ({ items: faults.list() }));
  app.post<{ Body: Static<typeof NewFault> }>(
    '/faults',
    { schema: { body: NewFault } },
    async (request, reply) => reply.code(201).send(faults.add(request.body, world())),
  );
  app.delete('/faults', async (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });
  app.delete<{ Params: { id: string } }>('/faults/:id', async (request, reply) => {
    faults.remove(request.params.id);
    return reply.code(204).send();
  });
}

const clockNow = (clock: VirtualClock): { now: string; running: boolean } => ({
  now: clock.now().toISOString(),
  running: clock.running,
});

function moveClock(clock: VirtualClock, change: Static<typeof ClockChange>): void {
  const { advance, set } = change;
  if ((advance === undefined) === (set === undefined))
    throw new Refusal(400, 'advance-or-set', 'Name either advance or set.');
  if (advance !== undefined) {
    const milliseconds = durationFrom(clock.now(), advance);
    if (milliseconds === null)
      throw new Refusal(400, 'not-a-duration', 'advance must be an ISO 8601 duration such as P7D.');
    clock.advance(milliseconds);
  }
  if (set !== undefined) {
    const instant = new Date(set);
    if (Number.isNaN(instant.getTime()))
      throw new Refusal(400, 'not-an-instant', 'set must be an RFC 3339 instant.');
    clock.set(instant);
  }
}

/** A number of the log, or an instant. */
function readPlace(since: string | undefined): number | Date | null {
  if (since === undefined || since === '') return null;
  if (/^\d+$/.test(since)) return Number(since);
  const instant = new Date(since);
  if (Number.isNaN(instant.getTime()))
    throw new Refusal(400, 'bad-since', 'since must be a number of the log or an instant.');
  return instant;
}
