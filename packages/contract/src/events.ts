import { Type, type Static } from 'typebox';
import type { Problem } from './problems.ts';
import { Id, nullable, Time } from './ref.ts';
import { type SyncRun, TokenState } from './tokens.ts';
import type { Verification } from './verifications.ts';

/** Data of `token.state`. */
export const TokenStateChange = Type.Object(
  {
    tokenId: Id,
    name: Type.String(),
    state: TokenState,
    before: nullable(TokenState),
    at: Time,
  },
  { $id: 'TokenStateChange' },
);
export type TokenStateChange = Static<typeof TokenStateChange>;

/** Data of `events.missed`: what happened meanwhile is not told any more; read again what you show. */
export const EventsMissed = Type.Object(
  {
    /** The reader took too long · the event named by Last-Event-ID is too old · there was no such event. */
    reason: Type.Union([
      Type.Literal('too-far-behind'),
      Type.Literal('too-old'),
      Type.Literal('unknown-event'),
    ]),
  },
  { $id: 'EventsMissed' },
);
export type EventsMissed = Static<typeof EventsMissed>;

/** What `GET /events` tells, by the name in `event:`. Problems and runs are the API's own objects. */
export type ApiEvent =
  | { event: 'token.state'; data: TokenStateChange }
  | { event: 'problem.opened' | 'problem.closed'; data: Problem }
  | { event: 'sync.progress' | 'sync.finished'; data: SyncRun }
  | { event: 'verification.finished'; data: Verification }
  | { event: 'events.missed'; data: EventsMissed };

/** Every name that `event:` may have. */
export const EVENT_NAMES = [
  'token.state',
  'problem.opened',
  'problem.closed',
  'sync.progress',
  'sync.finished',
  'verification.finished',
  'events.missed',
] as const satisfies readonly ApiEvent['event'][];
