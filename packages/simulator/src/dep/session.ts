import type { SessionAnswer } from '@adept/apple/wire/session';
import type { World } from '../world/world.ts';
import { type AppleReply, type AppleRequest, jsonReply } from './apple-call.ts';
import { requireTerms } from './request-rules.ts';
import { type Nonces, verifyOAuth } from './verify-oauth.ts';

/** GET /session: a session for a request that is signed with a token in force (reference §2). */
export function openSession(
  world: World,
  request: AppleRequest,
  from: { nonces: Nonces; wallNow: Date },
): AppleReply {
  const { server, token } = verifyOAuth(world, request, from);
  requireTerms(world, server.organization);
  const session = world.sessions.open({
    mdmServer: server.id,
    accessToken: token.accessToken,
    now: world.clock.now(),
  });
  return jsonReply({ auth_session_token: session.token } satisfies SessionAnswer);
}
