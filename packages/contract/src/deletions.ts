import { Type, type Static } from 'typebox';
import { Id, Time } from './ref.ts';

/** What deleting a token would end and what goes on all the same; looked at before, changes nothing. */
export const Deletion = Type.Object(
  {
    tokenId: Id,
    name: Type.String(),
    /** What Apple last said: enrolled ones have taken their profile, assigned ones will. */
    devices: Type.Object({
      total: Type.Integer(),
      enrolled: Type.Integer(),
      assigned: Type.Integer(),
      unassigned: Type.Integer(),
    }),
    openProblems: Type.Integer(),
    /** Renewal links that could still be used. */
    openLinks: Type.Integer(),
    /** If it were deleted now. */
    restorableUntil: Time,
    consequences: Type.Array(Type.Object({ id: Type.String(), text: Type.String() })),
  },
  { $id: 'Deletion' },
);
export type Deletion = Static<typeof Deletion>;

/** Absent name: the one it had. */
export const Restoration = Type.Object(
  { name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) },
  { $id: 'Restoration', additionalProperties: false },
);
