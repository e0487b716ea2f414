import { PAGE_LIMIT_MAXIMUM } from '@adept/apple/wire/limits';
import { Cursors } from './cursors.ts';
import { Devices } from './devices.ts';
import type { ProfileStatus, WorldDevice } from './device.ts';
import type { DeviceFamily } from './device-models.ts';
import { MdmServer } from './mdm-server.ts';
import { Organization, type OrganizationType } from './organization.ts';
import { Profiles } from './profiles.ts';
import { Refusal, notFound } from './refusal.ts';
import { Seed, type RandomStream } from './seed.ts';
import { makeConsumerKey, makeServerToken, type ServerToken } from './server-token.ts';
import { Sessions } from './sessions.ts';
import { days, type VirtualClock } from './virtual-clock.ts';

const TOKEN_LIFETIME = days(365);
/** Names the portal keeps for itself (portal-steps reference §2.1). */
const RESERVED_NAMES = ['unassigned', 'reassigned'];
export const isReservedName = (name: string): boolean => RESERVED_NAMES.includes(name.toLowerCase());

/** Apple's whole state. Everything that changes it, by hand or by protocol, is a method here or on `devices`. */
export class World {
  readonly clock: VirtualClock;
  readonly seed: Seed;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly devices: Devices;
  readonly profiles: Profiles;
  /** Most devices in one page of a list. */
  readonly largestPage: number;
  readonly #ids: RandomStream;
  readonly #tokens: RandomStream;
  readonly #organizations = new Map<string, Organization>();
  readonly #servers = new Map<string, MdmServer>();
  /** Consumer keys of deleted servers: whose calls they still are. */
  readonly #deletedKeys = new Map<string, string>();

  constructor(clock: VirtualClock, seed: number, largestPage = PAGE_LIMIT_MAXIMUM) {
    this.clock = clock;
    this.largestPage = largestPage;
    this.seed = new Seed(seed);
    this.#ids = this.seed.stream('ids');
    this.#tokens = this.seed.stream('tokens');
    this.sessions = new Sessions(this.seed.stream('sessions'));
    this.cursors = new Cursors(this.seed.stream('cursors').bytes(32));
    this.profiles = new Profiles(this.seed.stream('profiles'));
    this.devices = new Devices({
      clock,
      random: this.seed.stream('devices'),
      server: (id) => this.#servers.get(id) ?? null,
    });
  }

  organizations(): Organization[] {
    return [...this.#organizations.values()];
  }

  organization(id: string): Organization {
    const organization = this.#organizations.get(id);
    if (!organization) throw notFound('organization', id);
    return organization;
  }

  addOrganization(name: string, type: OrganizationType): Organization {
    let id = this.#organizationId();
    while (this.#organizations.has(id)) id = this.#organizationId();
    const organization = new Organization({ id, name, type });
    this.#organizations.set(id, organization);
    return organization;
  }

  #organizationId(): string {
    return String(this.#ids.int(10_000_000, 99_999_999));
  }

  servers(organization: string): MdmServer[] {
    return [...this.#servers.values()].filter((server) => server.organization === organization);
  }

  findServer(id: string): MdmServer | null {
    return this.#servers.get(id) ?? null;
  }

  findServerByConsumerKey(consumerKey: string): MdmServer | null {
    for (const server of this.#servers.values()) if (server.consumerKey === consumerKey) return server;
    return null;
  }

  /** Id of the server that a consumer key belongs or belonged to. */
  serverIdOfConsumerKey(consumerKey: string): string | null {
    return this.findServerByConsumerKey(consumerKey)?.id ?? this.#deletedKeys.get(consumerKey) ?? null;
  }

  server(organization: string, id: string): MdmServer {
    const server = this.#servers.get(id);
    if (!server || server.organization !== organization) throw notFound('mdm-server', id);
    return server;
  }

  addServer(organization: string, name: string, tokenLifetime = TOKEN_LIFETIME): MdmServer {
    this.organization(organization);
    const taken = this.servers(organization).some((server) => server.name === name);
    if (taken || isReservedName(name)) {
      throw new Refusal(
        409,
        'name-taken',
        `The organization has a device management service named ${name} already, or the name is reserved.`,
      );
    }
    const id = this.#ids.hex(32).toUpperCase();
    const server = new MdmServer({
      id,
      name,
      organization,
      consumerKey: makeConsumerKey(this.#tokens),
      tokenLifetime,
    });
    this.#servers.set(id, server);
    return server;
  }

  /** Deletes a service in the portal: its devices are unassigned, its token and sessions are worth nothing. */
  removeServer(server: MdmServer): void {
    for (const device of [...this.devices.all()]) {
      if (device.mdmServer === server.id) this.devices.move(device.serial, null, '');
    }
    this.sessions.end(server.id);
    this.#servers.delete(server.id);
    this.#deletedKeys.set(server.consumerKey, server.id);
  }

  /** Download Token: the token in use dies at once, and so do its sessions (portal-steps reference §2.3). */
  issueToken(server: MdmServer, by: { expiresAt?: Date; adminId?: string } = {}): ServerToken {
    const createdAt = this.clock.now();
    const token = makeServerToken(this.#tokens, {
      consumerKey: server.consumerKey,
      createdAt,
      expiresAt: by.expiresAt ?? new Date(createdAt.getTime() + server.tokenLifetime),
      adminId: by.adminId ?? this.organization(server.organization).admin,
    });
    if (server.token) this.sessions.end(server.id);
    server.replaceToken(token);
    return token;
  }

  /** New devices of an organisation, assigned to a server when one is named. */
  addDevices(from: {
    organization: Organization;
    family: DeviceFamily;
    server: MdmServer | null;
    count?: number;
    serials?: readonly string[];
    profileStatus?: ProfileStatus;
  }): string[] {
    const serials = this.devices.add({ ...from, organization: from.organization.id });
    const profileUuid = this.#ids.hex(32).toUpperCase();
    for (const serial of serials) {
      if (from.profileStatus && from.server) this.devices.prepare(serial, from.profileStatus, profileUuid);
      if (from.server) this.devices.move(serial, from.server, from.organization.admin);
    }
    return serials;
  }

  /** A device starts, asks Apple for its profile, and has it from now on, whatever the token's state. */
  switchOn(serial: string): WorldDevice {
    const device = this.devices.get(serial);
    if (device.profileStatus !== 'assigned') return device;
    return this.devices.modify(serial, { profileStatus: 'pushed', profilePushedAt: this.clock.now() });
  }
}
