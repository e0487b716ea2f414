import { JSON_CONTENT_TYPE, PROTOCOL_VERSION_HEADER, SESSION_HEADER } from '@adept/apple/wire/headers';
import type { Session } from '../world/sessions.ts';
import type { World } from '../world/world.ts';
import { AppleRefusal, type AppleRequest } from './apple-call.ts';

/** A product of RFC 9110 §10.1.5, then anything. Apple doesn't say what it takes for invalid. */
const USER_AGENT = /^[\w!#$%&'*+.^`|~-]+(\/[\w!#$%&'*+.^`|~-]+)?(\s.*)?$/;

/** Rules every request meets before anything else is looked at (reference §2, headers). */
export function checkHeaders(request: AppleRequest): void {
  const userAgent = request.headers['user-agent'] ?? '';
  if (userAgent.trim() === '') throw new AppleRefusal(400, 'USER_AGENT_MISSING');
  if (!USER_AGENT.test(userAgent))
    throw new AppleRefusal(400, 'USER_AGENT_INVALID', 'A User-Agent begins with a product name.');
  if (request.headers['content-type'] !== JSON_CONTENT_TYPE) {
    throw new AppleRefusal(
      400,
      'MALFORMED_REQUEST_BODY',
      `Content-Type must be exactly ${JSON_CONTENT_TYPE}, on GET too.`,
    );
  }
}

/** 1 when absent or not a number: the oldest form of every answer. */
export function protocolVersion(request: AppleRequest): number {
  const text = request.headers[PROTOCOL_VERSION_HEADER];
  return typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : 1;
}

/** Unknown sessions are 403 FORBIDDEN, ended ones 401 UNAUTHORIZED (reference §2 and §6). */
export function requireSession(world: World, request: AppleRequest): Session {
  const session = world.sessions.find(String(request.headers[SESSION_HEADER] ?? ''));
  if (!session) throw new AppleRefusal(403, 'FORBIDDEN');
  const server = world.findServer(session.mdmServer);
  const token = server?.token;
  const now = world.clock.now();
  const over =
    session.ended ||
    now >= session.endsAt ||
    token?.accessToken !== session.accessToken ||
    now >= token.expiresAt;
  if (over) throw new AppleRefusal(401, 'UNAUTHORIZED');
  return session;
}

export function requireTerms(world: World, organization: string): void {
  if (!world.organization(organization).terms.signed) throw new AppleRefusal(403, 'T_C_NOT_SIGNED');
}

/** The request's JSON object. Apple answers bad JSON and wrong types alike. */
export function readBody(request: AppleRequest): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Falls through to the same refusal.
  }
  throw new AppleRefusal(400, 'MALFORMED_REQUEST_BODY', 'The body must be a JSON object.');
}
