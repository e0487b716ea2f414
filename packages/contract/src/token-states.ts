import { Type, type Static } from 'typebox';
import { EvidenceItem, Repair, Severity } from './problems.ts';
import { Id, list, nullable, ref, Time } from './ref.ts';
import { TokenState } from './tokens.ts';

/** How a token's state went, day by day, oldest first. */
export const TokenStates = Type.Object(
  {
    from: Time,
    until: Time,
    days: Type.Array(
      Type.Object({
        /** In the server's time zone. */
        day: Type.String({ format: 'date' }),
        from: Time,
        until: Time,
        /** The worst that was known on it; `unknown` only where nothing else was. null: nothing was judged yet. */
        state: nullable(TokenState),
        turns: Type.Integer(),
      }),
    ),
  },
  { $id: 'TokenStates' },
);
export type TokenStates = Static<typeof TokenStates>;

/** A problem as far as a turn is about it. */
export const TurnProblem = Type.Object(
  {
    id: Id,
    causeId: Type.String(),
    severity: Severity,
    title: Type.String(),
    /** What Adept did that closed it. */
    repair: Type.Optional(ref(Repair)),
  },
  { $id: 'TurnProblem' },
);
export type TurnProblem = Static<typeof TurnProblem>;

/** A time at which a token's state, or which problems are open, turned; with what was seen that made it turn. */
export const TokenTurn = Type.Object(
  {
    id: Id,
    at: Time,
    /** null: it was never judged before. */
    before: nullable(TokenState),
    state: TokenState,
    opened: Type.Array(ref(TurnProblem)),
    closed: Type.Array(ref(TurnProblem)),
    /** Went on, and grew worse or better. */
    changed: Type.Array(ref(TurnProblem)),
    /** Newest first; what is no longer kept is left out. */
    evidence: Type.Array(ref(EvidenceItem)),
  },
  { $id: 'TokenTurn' },
);
export type TokenTurn = Static<typeof TokenTurn>;
export const TokenTurnList = list('TokenTurnList', TokenTurn);
export type TokenTurnList = Static<typeof TokenTurnList>;
