import { type AppleEndpoint, ENDPOINTS } from '@adept/apple/wire/endpoints';
import { SESSION_HEADER } from '@adept/apple/wire/headers';
import type { World } from '../world/world.ts';
import { account } from './account.ts';
import {
  type AppleCall,
  AppleRefusal,
  type AppleReply,
  type AppleRequest,
  refusalReply,
} from './apple-call.ts';
import { assignProfile } from './assign-profile.ts';
import { defineProfile } from './define-profile.ts';
import { deviceDetails } from './device-details.ts';
import { disownDevices } from './disown-devices.ts';
import { fetchDevices } from './fetch-devices.ts';
import { getProfile } from './get-profile.ts';
import { readOAuthHeader } from './oauth-header.ts';
import { removeProfile } from './remove-profile.ts';
import { checkHeaders, protocolVersion, requireSession, requireTerms } from './request-rules.ts';
import { openSession } from './session.ts';
import type { Surprises } from './surprises.ts';
import { syncDevices } from './sync-devices.ts';
import type { Nonces } from './verify-oauth.ts';

const HANDLERS: Record<Exclude<AppleEndpoint, 'GET /session'>, (call: AppleCall) => AppleReply> = {
  'GET /account': account,
  'POST /server/devices': fetchDevices,
  'POST /devices/sync': syncDevices,
  'POST /devices': deviceDetails,
  'POST /profile': defineProfile,
  'GET /profile': getProfile,
  'POST /profile/devices': assignProfile,
  'PUT /profile/devices': assignProfile,
  'DELETE /profile/devices': removeProfile,
  'POST /devices/disown': disownDevices,
};

/** What an answer depends on beside the request. */
export interface ServiceState {
  world: World;
  nonces: Nonces;
  /** Null when the simulator is calm. */
  surprises: Surprises | null;
}

/** Each path once: several methods may stand at one. */
export const APPLE_PATHS: readonly string[] = [
  ...new Set(ENDPOINTS.map((endpoint) => endpoint.slice(endpoint.indexOf(' ') + 1))),
];

/** The endpoint a request means, or the 405 that its method earns. Only for paths in `APPLE_PATHS`. */
export function endpointOf(request: AppleRequest): AppleEndpoint | AppleReply {
  const found = ENDPOINTS.find((endpoint) => endpoint === `${request.method} ${request.path}`);
  if (found) return found;
  const allowed = ENDPOINTS.filter((endpoint) => endpoint.endsWith(` ${request.path}`)).map(
    (endpoint) => endpoint.split(' ')[0],
  );
  const hint = `${request.method} ${request.path} is not offered; use ${allowed.join(' or ')}.`;
  return refusalReply(new AppleRefusal(405, '', hint, { allow: allowed.join(', ') }));
}

/** The honest answer to a call: what Apple would say in this state of the world. */
export function answerCall(
  state: ServiceState,
  request: AppleRequest,
  from: { endpoint: AppleEndpoint; wallNow: Date },
): AppleReply {
  try {
    checkHeaders(request);
    if (from.endpoint === 'GET /session')
      return openSession(state.world, request, { nonces: state.nonces, wallNow: from.wallNow });
    return answerInSession(state, request, from.endpoint);
  } catch (error) {
    if (error instanceof AppleRefusal) return refusalReply(error);
    throw error;
  }
}

function answerInSession(
  state: ServiceState,
  request: AppleRequest,
  endpoint: Exclude<AppleEndpoint, 'GET /session'>,
): AppleReply {
  const { world } = state;
  const session = requireSession(world, request);
  const server = world.findServer(session.mdmServer);
  if (!server) throw new AppleRefusal(401, 'UNAUTHORIZED');
  requireTerms(world, server.organization);
  const surprise = state.surprises?.draw(endpoint, session) ?? null;
  if (surprise === 'session-ended') {
    session.ended = true;
    throw new AppleRefusal(401, 'UNAUTHORIZED');
  }
  if (surprise === 'too-many-requests')
    throw new AppleRefusal(429, 'TOO_MANY_REQUESTS', null, { 'retry-after': '1' });
  session.uses += 1;
  return HANDLERS[endpoint]({
    world,
    request,
    endpoint,
    protocolVersion: protocolVersion(request),
    server,
    session,
    surprise,
  });
}

/** Whose request it seems to be, judged by its keys alone: for the request log and the scope of faults. */
export function mdmServerOf(world: World, request: AppleRequest): string | null {
  const session = world.sessions.find(String(request.headers[SESSION_HEADER] ?? ''));
  if (session) return session.mdmServer;
  try {
    const key = readOAuthHeader(request.headers.authorization).get('oauth_consumer_key') ?? '';
    return world.serverIdOfConsumerKey(key);
  } catch {
    return null;
  }
}
