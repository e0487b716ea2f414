import { Type, type Static } from 'typebox';
import { nullable } from './ref.ts';

/** RFC 9457: every error of the API. `code` is stable; `detail` says what to do next. */
export const ProblemDocument = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    causeId: Type.Optional(Type.String()),
    docs: Type.Optional(Type.String()),
    /** For a refused token file: what was checked before. */
    checks: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.String(),
          result: Type.String(),
          outcome: Type.Optional(Type.String()),
          detail: Type.String(),
        }),
      ),
    ),
    /** For a refused token file: whether it is of the token's own MDM server, and what is different where it isn't. */
    identity: Type.Optional(Type.String()),
    difference: Type.Optional(Type.String()),
    /** For a refused enrollment profile: everything Apple would refuse in it, as POST /profiles/validate names it. */
    faults: Type.Optional(
      Type.Array(
        Type.Object({
          field: Type.String(),
          code: nullable(Type.String()),
          problem: Type.String(),
          limit: nullable(Type.Integer()),
        }),
      ),
    ),
  },
  { $id: 'ProblemDocument' },
);
export type ProblemDocument = Static<typeof ProblemDocument>;
