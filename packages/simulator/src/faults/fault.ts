import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { AppleReply } from '../dep/apple-call.ts';
import type { World } from '../world/world.ts';

/** The call a fault acts on. */
export interface FaultedCall {
  world: World;
  endpoint: AppleEndpoint;
  mdmServer: string | null;
  wallNow: Date;
  /** The answer Apple would give without the fault, computed only when asked for, at this wall clock. */
  honest(wallNow?: Date): AppleReply;
}

/** One way in which Apple, or the way to it, goes wrong. One file each. */
export interface Fault {
  slug: string;
  /** Id of the one cause it brings about; null when it brings about none by itself, or could be several. */
  provokes: string | null;
  level: 'token' | 'profile' | 'device' | 'transport';
  /** Where it can act. */
  endpoints: readonly AppleEndpoint[];
  /** Ends the sessions in its scope when it is set, so that it shows at the next call. */
  endsSessions?: boolean;
  apply(call: FaultedCall): AppleReply;
}

/** All endpoints but GET /session. */
export const IN_SESSION: readonly AppleEndpoint[] = [
  'GET /account',
  'POST /server/devices',
  'POST /devices/sync',
  'POST /devices',
];
export const PAGES: readonly AppleEndpoint[] = ['POST /server/devices', 'POST /devices/sync'];
