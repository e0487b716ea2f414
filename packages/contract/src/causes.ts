import { Type, type Static } from 'typebox';
import { RemedyStep, Severity } from './problems.ts';
import { list, ref } from './ref.ts';

/** A catalogue entry, localised: also what `explain` prints. */
export const CauseEntry = Type.Object(
  {
    causeId: Type.Union([Type.String(), Type.Null()]),
    appleCodes: Type.Array(Type.String()),
    severity: Type.Optional(Severity),
    title: Type.String(),
    meaning: Type.String(),
    symptoms: Type.Array(Type.String()),
    steps: Type.Array(ref(RemedyStep)),
    docs: Type.String(),
  },
  { $id: 'CauseEntry' },
);
export type CauseEntry = Static<typeof CauseEntry>;
export const CauseList = list('CauseList', CauseEntry);
export type CauseList = Static<typeof CauseList>;
