import { Type, type Static } from 'typebox';
import { AnswerOutcome } from './problems.ts';
import { Id, list, nullable, ref, Time } from './ref.ts';
import { TokenState } from './tokens.ts';

/** One check of a token with Apple: every call it made, and what that came to. */
export const Verification = Type.Object(
  {
    id: Id,
    tokenId: Id,
    at: Time,
    endedAt: Time,
    /** A person · by itself, since somebody opened the remedy · by itself, at the pace of the token's problems. */
    trigger: Type.Union([Type.Literal('person'), Type.Literal('remedy-opened'), Type.Literal('pace')]),
    /** The token works · works, and a warning remains · is still in an error state · not settled · no usable answer. */
    result: Type.Union([
      Type.Literal('works'),
      Type.Literal('warning'),
      Type.Literal('still'),
      Type.Literal('unclear'),
      Type.Literal('unanswered'),
    ]),
    text: Type.String(),
    /** In their order. */
    calls: Type.Array(
      Type.Object({
        endpoint: Type.String(),
        status: nullable(Type.Integer()),
        outcome: AnswerOutcome,
        appleCode: nullable(Type.String()),
        text: Type.String(),
      }),
    ),
    /** Problems that it closed. */
    closed: Type.Integer(),
  },
  { $id: 'Verification' },
);
export type Verification = Static<typeof Verification>;
export const VerificationList = list('VerificationList', Verification);
export type VerificationList = Static<typeof VerificationList>;

/** From now on Adept checks by itself. */
export const RemedyWatch = Type.Object(
  { openedAt: Time, until: Time, everySeconds: Type.Integer() },
  { $id: 'RemedyWatch' },
);
export type RemedyWatch = Static<typeof RemedyWatch>;

/** What the check of each token of a work item came to. */
export const WorkItemVerification = Type.Object(
  {
    id: Type.String(),
    items: Type.Array(
      Type.Object({
        token: Type.Object({ id: Id, name: Type.String() }),
        /** As judged after the check. */
        state: TokenState,
        /** null: Apple has not answered within 30 s; the check goes on, and its result will be in the token's verifications. */
        verification: nullable(ref(Verification)),
        /** Apple no longer gives reason for this item's problem: it is closed for this token. */
        resolved: Type.Boolean(),
      }),
    ),
    resolved: Type.Integer(),
    open: Type.Integer(),
  },
  { $id: 'WorkItemVerification' },
);
export type WorkItemVerification = Static<typeof WorkItemVerification>;
