import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

const LATE_MS = 2 * 60 * 60_000;

/** Terms accepted in the portal stay unsigned for the service for two more virtual hours (reference §7). */
export const termsClearLate: Fault = {
  slug: 'terms-clear-late',
  provokes: null,
  level: 'token',
  endpoints: ENDPOINTS,
  apply(call) {
    const { world } = call;
    const server = call.mdmServer === null ? null : world.findServer(call.mdmServer);
    const acceptedAt = server ? world.organization(server.organization).terms.acceptedAt : null;
    const late = acceptedAt && world.clock.now().getTime() < acceptedAt.getTime() + LATE_MS;
    return late ? refusalReply(new AppleRefusal(403, 'T_C_NOT_SIGNED')) : call.honest();
  },
};
