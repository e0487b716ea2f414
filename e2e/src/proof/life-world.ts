import type { Transport, TransportFailed } from '@adept/apple/dep/transport';
import { TokenCredentials } from '@adept/apple/token/token-credentials';
import { ActiveFaults } from '@adept/simulator/control/active-faults';
import { RequestLog } from '@adept/simulator/control/request-log';
import { Deliveries } from '@adept/simulator/dep/deliveries';
import { depApp } from '@adept/simulator/dep/dep-app';
import { Nonces } from '@adept/simulator/dep/verify-oauth';
import type { MdmServer } from '@adept/simulator/world/mdm-server';
import type { Organization } from '@adept/simulator/world/organization';
import { VirtualClock } from '@adept/simulator/world/virtual-clock';
import { World } from '@adept/simulator/world/world';
import Fastify from 'fastify';

/** Nothing is asked there: requests go to the simulator's routes without a socket. */
export const APPLE = 'http://127.0.0.1:9';

/** One MDM server at the simulator's Apple, reached without a socket: a year has thousands of calls. */
export interface LifeWorld {
  clock: VirtualClock;
  world: World;
  organization: Organization;
  server: MdmServer;
  transport: Transport;
  /** Told of each answer of Apple. */
  heard: (answer: { path: string; status: number }) => void;
  /** Sets the one fault that acts, or none. */
  fault(slug: string | null, count?: number): void;
  /** Download Token: the former one dies. */
  download(validDays: number): TokenCredentials;
}

const DAY = 86_400_000;
const HUNG_UP: TransportFailed = {
  kind: 'failed',
  error: Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
  viaProxy: false,
  headers: {},
  durationMs: 0,
  headersAfterMs: null,
};

export function makeLifeWorld(seed: number, start: Date): LifeWorld {
  const wall = (): Date => new Date();
  const clock = new VirtualClock(wall, start);
  const world = new World(clock, seed);
  const faults = new ActiveFaults();
  const app = Fastify();
  const state = { world, nonces: new Nonces(), surprises: null };
  depApp(app, { state: () => state, faults, log: new RequestLog(), deliveries: new Deliveries(), wall });
  const organization = world.addOrganization('Acme', 'org');
  const server = world.addServer(organization.id, 'MDM');
  const made: LifeWorld = {
    heard: () => undefined,
    clock,
    world,
    organization,
    server,
    transport: {
      throttle: { turn: async () => undefined, pause: () => undefined },
      close: async () => undefined,
      async exchange({ method, url, headers, body }) {
        const answer = await app
          .inject({
            method,
            url: url.pathname,
            headers: { ...headers, host: url.host },
            ...(body === undefined ? {} : { payload: body }),
          })
          .catch(() => null);
        // Hung up: what a socket would say.
        if (answer === null) return HUNG_UP;
        if (!/html/.test(String(answer.headers['content-type'])))
          made.heard({ path: url.pathname, status: answer.statusCode });
        return {
          kind: 'answered',
          status: answer.statusCode,
          headers: { date: wall().toUTCString(), ...(answer.headers as Record<string, string>) },
          body: answer.body,
          cut: null,
          durationMs: 0,
          headersAfterMs: 0,
        };
      },
    },
    fault(slug, count) {
      faults.clear();
      if (slug !== null) faults.add({ slug, ...(count === undefined ? {} : { count }) }, world);
    },
    download(validDays) {
      const expiresAt = new Date(clock.now().getTime() + validDays * DAY);
      const { consumerKey, consumerSecret, accessToken, accessSecret } = world.issueToken(server, {
        expiresAt,
      });
      return new TokenCredentials({ consumerKey, consumerSecret, accessToken, accessSecret }, expiresAt);
    },
  };
  return made;
}
