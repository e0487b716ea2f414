import { type AppleEndpoint, ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { AppleReply, AppleRequest } from '../dep/apple-call.ts';
import type { ServerToken } from '../world/server-token.ts';
import type { World } from '../world/world.ts';

/** The call a fault acts on. */
export interface FaultedCall {
  world: World;
  endpoint: AppleEndpoint;
  mdmServer: string | null;
  wallNow: Date;
  request: AppleRequest;
  /** The answer Apple would give without the fault, computed only when asked for. */
  honest(instead?: HonestTerms): AppleReply;
}

/** What the honest answer may be asked for instead of the call as it came. */
export interface HonestTerms {
  wallNow?: Date;
  request?: AppleRequest;
}

/** One way in which Apple, or the way to it, goes wrong. One file each. */
export interface Fault {
  slug: string;
  /** Id of the one cause it brings about; null when it brings about none by itself, or could be several. */
  provokes: string | null;
  level: 'token' | 'profile' | 'device' | 'transport';
  /** Where it can act; nowhere for one that acts in the portal alone. */
  endpoints: readonly AppleEndpoint[];
  /** Ends the sessions in its scope when it is set, so that it shows at the next call. */
  endsSessions?: boolean;
  /** Acts before any call, on the secure connection: its certificate is another authority's. Can't be scoped or counted. */
  showsForeignCertificate?: boolean;
  /** What the portal writes into the file of a new token instead of what Apple keeps. */
  spoilToken?(token: ServerToken): ServerToken;
  /** The honest answer itself, handed back, means that there was nothing to spoil: the fault isn't spent. */
  apply(call: FaultedCall): AppleReply;
}

/** Those that name devices by their serial numbers and answer a word for each. */
export const NAMING_DEVICES: readonly AppleEndpoint[] = [
  'POST /devices',
  'POST /profile/devices',
  'PUT /profile/devices',
  'DELETE /profile/devices',
  'POST /devices/disown',
];
/** All endpoints but GET /session. */
export const IN_SESSION: readonly AppleEndpoint[] = ENDPOINTS.filter((one) => one !== 'GET /session');
export const PAGES: readonly AppleEndpoint[] = ['POST /server/devices', 'POST /devices/sync'];
