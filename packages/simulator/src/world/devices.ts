import { makeDevice, makeSerial, type ProfileStatus, type WorldDevice } from './device.ts';
import type { DeviceFamily } from './device-models.ts';
import type { MdmServer } from './mdm-server.ts';
import { Refusal, notFound } from './refusal.ts';
import type { RandomStream } from './seed.ts';
import type { VirtualClock } from './virtual-clock.ts';

type Change = Partial<
  Pick<WorldDevice, 'profileStatus' | 'profileUuid' | 'profileAssignedAt' | 'profilePushedAt'>
>;

const WITHOUT_PROFILE = {
  profileStatus: 'empty',
  profileUuid: null,
  profileAssignedAt: null,
  profilePushedAt: null,
} as const satisfies Change;

/** All devices of all organisations, and the only place that changes one and tells the change streams. */
export class Devices {
  readonly #clock: VirtualClock;
  readonly #random: RandomStream;
  readonly #server: (id: string) => MdmServer | null;
  readonly #devices = new Map<string, WorldDevice>();
  readonly #lastOperation = new Map<string, number>();
  #order = 0;
  #latest = 0;

  constructor(from: { clock: VirtualClock; random: RandomStream; server: (id: string) => MdmServer | null }) {
    this.#clock = from.clock;
    this.#random = from.random;
    this.#server = from.server;
  }

  find(serial: string): WorldDevice | null {
    return this.#devices.get(serial) ?? null;
  }

  /** In the order in which they came to Apple. */
  all(): IterableIterator<WorldDevice> {
    return this.#devices.values();
  }

  /** Devices as a reseller adds them: `count` new ones, or these serials. Answers the serials. */
  add(from: {
    organization: string;
    family: DeviceFamily;
    count?: number;
    serials?: readonly string[];
  }): string[] {
    const serials = from.serials ?? this.#freshSerials(from.count ?? 1);
    const taken = serials.find((serial) => this.#devices.has(serial));
    if (taken) throw new Refusal(409, 'device-exists', `Device ${taken} is at Apple already.`);
    for (const serial of serials) {
      const device = makeDevice(this.#random, {
        serial,
        organization: from.organization,
        family: from.family,
      });
      this.#devices.set(serial, device);
    }
    return [...serials];
  }

  /** Assigns to a server, or to none: `deleted` on the old one, `added` on the new one (reference §7). */
  move(serial: string, to: MdmServer | null, by: string): WorldDevice {
    const device = this.get(serial);
    if (device.released)
      throw new Refusal(409, 'device-released', `Device ${serial} was released from its organization.`);
    if (device.mdmServer === (to?.id ?? null)) return device;
    const moved = device.mdmServer !== null && to !== null;
    const removed = this.#leave(device, moved);
    if (!to) return removed;
    const assignedAt = this.#operationTime(serial);
    this.#order += 1;
    const arrived: WorldDevice = {
      ...removed,
      mdmServer: to.id,
      assignedOrder: this.#order,
      assignedAt,
      assignedBy: by,
    };
    this.#devices.set(serial, arrived);
    to.noteAssigned(this.#order, serial);
    to.changes.append({
      opType: 'added',
      opDate: assignedAt,
      device: arrived,
      ...(moved ? { moved } : {}),
    });
    return arrived;
  }

  /** Takes a device out of the organisation: it stays in the list and can't be assigned any more. */
  release(serial: string): WorldDevice {
    const released: WorldDevice = { ...this.#leave(this.get(serial)), released: true };
    this.#devices.set(serial, released);
    return released;
  }

  /** Gives a device another profile state and tells its server so. */
  modify(serial: string, change: Change): WorldDevice {
    const device = { ...this.get(serial), ...change };
    this.#devices.set(serial, device);
    const server = device.mdmServer ? this.#server(device.mdmServer) : null;
    server?.changes.append({ opType: 'modified', opDate: this.#operationTime(serial), device });
    return device;
  }

  /** Sets the profile state a device brings along, before any server hears of it. */
  prepare(serial: string, status: ProfileStatus, profileUuid: string): void {
    const now = this.#clock.now();
    const assigned =
      status === 'empty' ? WITHOUT_PROFILE : { profileStatus: status, profileUuid, profileAssignedAt: now };
    const pushed = status === 'pushed' ? { profilePushedAt: now } : {};
    this.#devices.set(serial, { ...this.get(serial), ...assigned, ...pushed });
  }

  get(serial: string): WorldDevice {
    const device = this.#devices.get(serial);
    if (!device) throw notFound('device', serial);
    return device;
  }

  #leave(device: WorldDevice, moved = false): WorldDevice {
    const server = device.mdmServer ? this.#server(device.mdmServer) : null;
    const kept = device.mdmServer === null ? {} : WITHOUT_PROFILE;
    const removed: WorldDevice = { ...device, ...kept, mdmServer: null, assignedAt: null, assignedBy: null };
    this.#devices.set(device.serial, removed);
    if (server) {
      server.noteRemoved();
      const opDate = this.#operationTime(device.serial);
      server.changes.append({ opType: 'deleted', opDate, device, ...(moved ? { moved } : {}) });
    }
    return removed;
  }

  /**
   * Operation times are whole seconds at Apple. Never earlier than the one before, and for one device always
   * later, so that the newest is known even when an admin is quicker than a second.
   */
  #operationTime(serial: string): Date {
    const now = Math.floor(this.#clock.now().getTime() / 1000) * 1000;
    const time = Math.max(now, this.#latest, (this.#lastOperation.get(serial) ?? 0) + 1000);
    this.#latest = time;
    this.#lastOperation.set(serial, time);
    return new Date(time);
  }

  #freshSerials(count: number): string[] {
    const fresh = new Set<string>();
    while (fresh.size < count) {
      const serial = makeSerial(this.#random);
      if (!this.#devices.has(serial)) fresh.add(serial);
    }
    return [...fresh];
  }
}
