import type { DeviceFamily } from '../world/device-models.ts';
import type { ProfileStatus, WorldDevice } from '../world/device.ts';
import type { MdmServer } from '../world/mdm-server.ts';
import type { Organization, OrganizationType } from '../world/organization.ts';
import { Refusal } from '../world/refusal.ts';
import type { RandomStream } from '../world/seed.ts';
import type { ServerToken } from '../world/server-token.ts';
import type { World } from '../world/world.ts';
import type { Activity, ActivityEntry } from './activity.ts';
import { counted, stamp, wordsOf } from './portal-words.ts';
import { readPublicKey } from './public-key.ts';
import { makeTokenFile, type TokenDownload } from './token-file.ts';

/** What the portal needs: the world of the moment, randomness for token files, and what was done so far. */
export interface PortalState {
  world: World;
  envelopes: RandomStream;
  activity: Activity;
  /** What goes into the file of a new token; differs from the token only where a fault damages it. */
  spoilToken: (mdmServer: string, token: ServerToken) => ServerToken;
}

/** Something done in the portal: what came of it, and the line that says so. */
export interface Done<T> {
  result: T;
  entry: ActivityEntry;
}

/** Everything an admin can do in the portal, for its pages and its API alike. Each act leaves a line. */
export class PortalActs {
  readonly #state: PortalState;

  constructor(state: PortalState) {
    this.#state = state;
  }

  addOrganization(name: string, type: OrganizationType): Done<Organization> {
    const made = this.#state.world.addOrganization(name, type);
    return this.#done(
      made,
      made.id,
      'Add organization',
      `${name} was added. It has no ${wordsOf(made).server} yet.`,
    );
  }

  publishTerms(organization: Organization): Done<Organization> {
    const { world } = this.#state;
    organization.terms.publish(world.clock.now());
    const tokens = world.servers(organization.id).filter((server) => server.token !== null).length;
    const happened = `Apple published new terms. Until somebody accepts them, the service answers T_C_NOT_SIGNED to every token of ${organization.name}: ${counted(tokens, 'token')} now. Devices with a profile still enroll.`;
    return this.#done(organization, organization.id, 'Publish new terms', happened);
  }

  acceptTerms(organization: Organization): Done<Organization> {
    organization.terms.accept(this.#state.world.clock.now());
    const happened = `The terms of ${organization.name} were accepted. Its tokens work again; no new token is needed.`;
    return this.#done(organization, organization.id, 'Accept the terms', happened);
  }

  addServer(organization: Organization, name: string): Done<MdmServer> {
    const made = this.#state.world.addServer(organization.id, name);
    const { addServer } = wordsOf(organization);
    const happened = `${name} was added. It has no public key yet: upload the one of your MDM, then download a token.`;
    return this.#done(made, organization.id, addServer, happened);
  }

  removeServer(server: MdmServer): Done<null> {
    const { deviceCount, name, organization, token } = server;
    this.#state.world.removeServer(server);
    const dead = token ? ' Its token no longer works.' : '';
    const happened = `${name} was deleted. ${counted(deviceCount, 'device is', 'devices are')} unassigned now.${dead}`;
    return this.#done(null, organization, 'Delete', happened);
  }

  uploadPublicKey(server: MdmServer, file: Buffer): Done<MdmServer> {
    const replaced = server.certificate !== null;
    server.certificate = readPublicKey(file);
    const what = `The public key of ${server.name} was ${replaced ? 'replaced' : 'uploaded'}. The next token is encrypted to it.`;
    const next = server.token ? ' The token in use works on until a new one is downloaded.' : '';
    return this.#done(server, server.organization, 'Upload public key', what + next);
  }

  /** Download Token: makes the new one, and the former dies. */
  downloadToken(server: MdmServer, wanted: { expiresAt?: Date; adminId?: string } = {}): Done<TokenDownload> {
    const { world, envelopes, spoilToken } = this.#state;
    if (!server.certificate) {
      throw new Refusal(409, 'public-key-missing', `${server.name} has no public key yet: upload one first.`);
    }
    const former = server.token;
    const token = world.issueToken(server, wanted);
    const file = makeTokenFile(server, spoilToken(server.id, token), envelopes);
    server.tokenFile = file;
    const until = stamp(token.expiresAt);
    const validity =
      token.expiresAt <= world.clock.now() ? `but it expired on ${until} already` : `valid until ${until}`;
    const what = `A new token of ${server.name} was made, ${validity}.`;
    const dead = former
      ? ' The former token no longer works: upload the new file in your MDM.'
      : ' Upload the file in your MDM.';
    return this.#done(file, server.organization, 'Download token', what + dead);
  }

  addDevices(from: {
    organization: Organization;
    server: MdmServer | null;
    family: DeviceFamily;
    count?: number;
    serials?: readonly string[];
    profileStatus?: ProfileStatus;
  }): Done<string[]> {
    const serials = this.#state.world.addDevices(from);
    const { organization, server, family } = from;
    const [first = ''] = serials;
    const what =
      serials.length === 1
        ? `${family} ${first} was`
        : `${counted(serials.length, `device`)} (${family}) were`;
    const where = server ? `assigned to ${server.name}` : 'left unassigned';
    return this.#done(serials, organization.id, 'Add devices', `${what} added and ${where}.`);
  }

  moveDevice(device: WorldDevice, to: MdmServer | null): Done<WorldDevice> {
    const { world } = this.#state;
    const organization = world.organization(device.organization);
    const from = device.mdmServer === null ? null : world.findServer(device.mdmServer);
    const moved = world.devices.move(device.serial, to, organization.admin);
    return this.#done(moved, organization.id, wordsOf(organization).assign, moveLine(device, from, to));
  }

  releaseDevice(device: WorldDevice): Done<WorldDevice> {
    const { world } = this.#state;
    const from = device.mdmServer === null ? null : world.findServer(device.mdmServer);
    const released = world.devices.release(device.serial);
    const told = from ? ` ${from.name} is told that it is gone.` : '';
    const happened = `${device.serial} was released. It stays in this list and can't be assigned any more.${told}`;
    return this.#done(released, device.organization, 'Release from Organization', happened);
  }

  switchOn(device: WorldDevice): Done<WorldDevice> {
    const started = this.#state.world.switchOn(device.serial);
    return this.#done(started, device.organization, 'Switch on', switchLine(device));
  }

  #done<T>(result: T, organization: string, pressed: string, happened: string): Done<T> {
    const { activity, world } = this.#state;
    return { result, entry: activity.note({ at: world.clock.now(), organization, pressed, happened }) };
  }
}

function moveLine(device: WorldDevice, from: MdmServer | null, to: MdmServer | null): string {
  const { serial } = device;
  const profile = device.profileStatus === 'empty' ? '' : ' Its profile is no longer assigned.';
  if (from?.id === to?.id) return `${serial} is where it was; nothing was changed.`;
  if (!from) return `${serial} is assigned to ${to?.name} now, which is told so.`;
  const gone = `${from.name} is told that it is gone`;
  if (!to) return `${serial} is unassigned now. ${gone}.${profile}`;
  return `${serial} moved from ${from.name} to ${to.name}. ${gone}, ${to.name} that it was added.${profile}`;
}

function switchLine({ serial, profileStatus }: WorldDevice): string {
  if (profileStatus === 'assigned')
    return `${serial} was switched on and fetched its profile: it is pushed now.`;
  if (profileStatus === 'pushed') return `${serial} was switched on; it had fetched its profile before.`;
  return `${serial} was switched on. No profile is assigned to it, so it starts without management.`;
}
