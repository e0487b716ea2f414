import { Type, type Static } from 'typebox';

/** Answer of GET /session (Apple: "Get a session token"). */
export const SessionAnswer = Type.Object({ auth_session_token: Type.String({ minLength: 1 }) });
export type SessionAnswer = Static<typeof SessionAnswer>;
