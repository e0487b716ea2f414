import Fastify, { type FastifyInstance } from 'fastify';
import { addressCheck } from './addresses.ts';
import { type WallClock, wallClock } from './clock.ts';
import { ActiveFaults } from './control/active-faults.ts';
import { controlApi } from './control/control-api.ts';
import { RequestLog } from './control/request-log.ts';
import type { ServiceState } from './dep/answer-call.ts';
import { depApp, OFFERED } from './dep/dep-app.ts';
import { Deliveries } from './dep/deliveries.ts';
import { Surprises } from './dep/surprises.ts';
import { Nonces } from './dep/verify-oauth.ts';
import { Activity } from './portal/activity.ts';
import type { PortalState } from './portal/portal-acts.ts';
import { portalApi, publicKeyRoute } from './portal/portal-api.ts';
import { portalPage } from './portal/portal-page.ts';
import { answerProblem } from './problem-document.ts';
import { scenarioFrom } from './scenarios/read-scenario-file.ts';
import { findScenario } from './scenarios/registry.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { openSecureDoor, type SecureDoor } from './tls/secure-door.ts';
import { VirtualClock } from './world/virtual-clock.ts';
import { World } from './world/world.ts';

/** What `createSimulator` takes (interfaces.md, Simulator). */
export interface SimulatorOptions {
  /** Same seed, same bytes. */
  seed: number;
  /**
   * Start of the virtual clock. Given, the clock stands still there and moves only through the control port;
   * absent, it runs beside the wall clock.
   */
  now?: Date;
  host?: string;
  /** Others are meant to reach it: portal and control port answer under any name (`--i-know`). */
  anyHost?: boolean;
  /** 0 picks a free port. */
  port?: number;
  controlPort?: number;
  /** Switches the legal surprises off. */
  calm?: boolean;
  /** Name of a scenario, or one read by `parseScenario`. */
  scenario?: string | Scenario;
  /** Most devices a page has, also as `/account` says it: many pages of few devices. Apple's 1000 when absent. */
  largestPage?: number;
  /** Opens a second port where Apple's paths speak TLS; `Simulator.secure` says where, and whom to trust. */
  tls?: boolean;
  /** The machine's clock; for tests of time stamps. */
  wall?: WallClock;
}

export interface Simulator {
  /** Base URL of Apple's paths and the portal. */
  url: string;
  controlUrl: string;
  /** With `tls`: Apple's paths over TLS, and the PEM of the authority that a client has to trust. */
  secure?: { url: string; caPem: string };
  stop(): Promise<void>;
}

/** Unknown members are refused, not dropped; nothing is turned into another type. */
const HTTP = {
  forceCloseConnections: true,
  exposeHeadRoutes: false,
  ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
} as const;

/** Everything a reset replaces. */
type Epoch = ServiceState & PortalState;

/**
 * Starts an Apple of its own: portal and device assignment service on one port, control on another.
 * @throws Refusal `unknown-scenario`, and what listening throws (EADDRINUSE).
 */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
  const wall = options.wall ?? wallClock;
  const scenario = typeof options.scenario === 'string' ? findScenario(options.scenario) : options.scenario;
  const clock = new VirtualClock(wall, options.now ?? scenario?.now ?? null);
  const faults = new ActiveFaults();
  const log = new RequestLog();
  const deliveries = new Deliveries();
  const newEpoch = (seed: number, from?: Scenario): Epoch => {
    faults.clear();
    const { calm = false, largestPage } = options;
    const made = makeEpoch({ clock, seed, scenario: from, calm, largestPage, faults });
    for (const fault of from?.faults?.(made.world) ?? []) faults.add(fault, made.world);
    return made;
  };
  let epoch = newEpoch(options.seed, scenario);

  const apple = Fastify({ ...HTTP, bodyLimit: 64 * 1024 * 1024 });
  const control = Fastify(HTTP);
  const state = (): Epoch => epoch;
  const checkAddresses = addressCheck(options.anyHost ?? false);
  await registerApple(apple, { state, faults, log, deliveries, wall, checkAddresses });
  setUpErrors(control);
  control.addHook('onRequest', checkAddresses);
  controlApi(control, {
    faults,
    log,
    clock,
    world: () => epoch.world,
    reset(wanted) {
      const next =
        typeof wanted.scenario === 'string' ? findScenario(wanted.scenario) : fromContent(wanted.scenario);
      clock.reset();
      if (next?.now) clock.set(next.now);
      epoch = newEpoch(wanted.seed ?? options.seed, next);
      log.clear();
    },
  });

  const host = options.host ?? '127.0.0.1';
  let door: SecureDoor | undefined;
  const stop = async (): Promise<void> => {
    deliveries.stop();
    await Promise.all([apple.close(), control.close(), door?.close()]);
  };
  try {
    const url = await apple.listen({ host, port: options.port ?? 0 });
    const controlUrl = await control.listen({ host, port: options.controlPort ?? 0 });
    if (!options.tls) return { url, controlUrl, stop };
    door = await openSecureDoor((request, response) => apple.routing(request, response), {
      host,
      now: wall(),
    });
    faults.tellCertificate((intercepted) => door?.intercept(intercepted));
    return { url, controlUrl, secure: { url: door.url, caPem: door.caPem }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const fromContent = (content: object | undefined): Scenario | undefined =>
  content === undefined ? undefined : scenarioFrom(content);

function makeEpoch(from: {
  clock: VirtualClock;
  seed: number;
  scenario: Scenario | undefined;
  calm: boolean;
  largestPage: number | undefined;
  faults: ActiveFaults;
}): Epoch {
  const world = new World(from.clock, from.seed, from.largestPage);
  from.scenario?.build(world);
  return {
    world,
    nonces: new Nonces(),
    surprises: from.calm ? null : new Surprises(world.seed),
    envelopes: world.seed.stream('envelopes'),
    activity: new Activity(),
    spoilToken: (mdmServer, token) => from.faults.spoilToken(mdmServer, token),
  };
}

interface AppleState {
  state: () => Epoch;
  faults: ActiveFaults;
  log: RequestLog;
  deliveries: Deliveries;
  wall: WallClock;
  checkAddresses: ReturnType<typeof addressCheck>;
}

async function registerApple(app: FastifyInstance, from: AppleState): Promise<void> {
  setUpErrors(app);
  await app.register(async (scope) => depApp(scope, from));
  const portal = async (scope: FastifyInstance): Promise<void> => {
    scope.addHook('onRequest', from.checkAddresses);
    await scope.register(async (api) => publicKeyRoute(api, from.state), { prefix: '/api' });
    await scope.register(async (api) => portalApi(api, from.state), { prefix: '/api' });
    await scope.register(async (pages) => portalPage(pages, from.state));
  };
  await app.register(portal, { prefix: '/portal' });
}

function setUpErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerProblem);
  // A POST whose members are all optional may come without a body, and curl -d names another Content-Type.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') return done(null, undefined);
    try {
      return done(null, JSON.parse(body as string));
    } catch {
      return done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }));
    }
  });
  app.setNotFoundHandler(async (request, reply) => {
    const detail = `There is no ${request.method} ${request.url.split('?', 1)[0]}.`;
    const document = { status: 404, code: 'not-found', title: 'not found', detail, offered: OFFERED };
    return reply.code(404).type('application/problem+json').send(JSON.stringify(document));
  });
}
