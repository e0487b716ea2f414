import { createSimulator, type Simulator } from '../simulator.ts';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import {
  type ConnectedServer,
  connectServer,
  type ConnectOptions,
  makeOpensslKeyPair,
  type OpensslKeyPair,
  removeKeyPair,
} from './connected-server.ts';
import type { Received } from './send.ts';
import { sendJson } from './send.ts';

/** A calm simulator at a standing clock, to set faults in. */
export class FaultedWorld {
  readonly simulator: Simulator;
  readonly #keys: OpensslKeyPair;

  constructor(simulator: Simulator, keys: OpensslKeyPair) {
    this.simulator = simulator;
    this.#keys = keys;
  }

  static async start(keys: OpensslKeyPair, seed: number): Promise<FaultedWorld> {
    const now = new Date('2027-03-01T12:00:00Z');
    return new FaultedWorld(await createSimulator({ seed, calm: true, now }), keys);
  }

  connect(options: ConnectOptions): Promise<ConnectedServer> {
    return connectServer(this.simulator, this.#keys, options);
  }

  setFault(slug: string, more: object = {}): Promise<{ id: string }> {
    return sendJson(`${this.simulator.controlUrl}/faults`, 'POST', { slug, ...more });
  }

  clearFaults(): Promise<unknown> {
    return sendJson(`${this.simulator.controlUrl}/faults`, 'DELETE');
  }

  async faultsSet(): Promise<{ slug: string; remaining: number | null }[]> {
    return (
      await sendJson<{ items: { slug: string; remaining: number | null }[] }>(
        `${this.simulator.controlUrl}/faults`,
      )
    ).items;
  }

  advance(duration: string): Promise<unknown> {
    return sendJson(`${this.simulator.controlUrl}/clock`, 'POST', { advance: duration });
  }

  stop(): Promise<void> {
    return this.simulator.stop();
  }
}

/** Where a test of faults begins: none is set, the session is new, and the cursor stands at the end of the list. */
export interface FaultedPlace {
  world: FaultedWorld;
  own: ConnectedServer;
  cursor: string;
}

/** A world for the tests of this file; each is given its place before it begins. */
export function inFaultedWorld(
  { seed, devices }: { seed: number; devices: number },
  begin: (place: FaultedPlace) => void,
): void {
  const keys = makeOpensslKeyPair();
  let world: FaultedWorld;
  let own: ConnectedServer;
  beforeAll(async () => {
    world = await FaultedWorld.start(keys, seed);
    own = await world.connect({ devices });
  });
  beforeEach(async () => {
    await world.clearFaults();
    await own.client.renew();
    begin({ world, own, cursor: (await own.client.page('/server/devices', {})).cursor });
  });
  afterAll(async () => {
    await world.stop();
    removeKeyPair(keys);
  });
}

/** Adds devices to a server in the portal. */
export async function addDevices(server: ConnectedServer, count: number): Promise<string[]> {
  const body = { count, family: 'Mac', mdmServer: server.server };
  return (await sendJson<{ serials: string[] }>(`${server.portal}/devices`, 'POST', body)).serials;
}

/** Status and word of an answer: `400 EXPIRED_CURSOR`. */
export const wordOf = (answer: Received): string =>
  `${answer.status} ${answer.body.trim().replaceAll('"', '')}`.trim();
