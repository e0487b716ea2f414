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

const Section = Type.Object({
  id: Type.String(),
  title: Type.String(),
  paragraphs: Type.Array(Type.String()),
  /** A list after the paragraphs. */
  items: Type.Optional(Type.Array(Type.String())),
  /** Of the section `steps` alone. */
  steps: Type.Optional(Type.Array(ref(RemedyStep))),
});

/** Everything written about one cause: `/docs/causes/<id>.json`, the same as docs/causes/<id>.md in the reader's language. */
export const CausePage = Type.Object(
  {
    causeId: Type.String(),
    language: Type.String(),
    severity: Severity,
    title: Type.String(),
    sections: Type.Array(Section),
    appleCodes: Type.Array(Type.String()),
    intuneRows: Type.Array(Type.String()),
    docs: Type.String(),
  },
  { $id: 'CausePage' },
);
export type CausePage = Static<typeof CausePage>;

const IndexedCause = Type.Object({
  causeId: Type.String(),
  title: Type.String(),
  severity: Severity,
  opens: Type.String(),
  closes: Type.String(),
  docs: Type.String(),
});
const IndexedCode = Type.Object({
  appleCode: Type.String(),
  statuses: Type.Array(Type.Integer()),
  /** Whether an answer with it was ever read; the others stand in documents only. */
  verified: Type.Boolean(),
  /** null: an explanation, no cause of a token. */
  causeId: Type.Union([Type.String(), Type.Null()]),
  meaning: Type.String(),
});
const IndexedIntuneRow = Type.Object({
  row: Type.String(),
  intuneSays: Type.String(),
  answers: Type.Array(
    Type.Object({
      causeId: Type.String(),
      title: Type.String(),
      next: Type.String(),
      docs: Type.String(),
    }),
  ),
});

/** The whole catalogue: `/docs/causes/README.json` and `explain --list --json`'s source. */
export const CausesIndex = Type.Object(
  {
    language: Type.String(),
    causes: Type.Array(IndexedCause),
    codes: Type.Array(IndexedCode),
    wordless: Type.Array(
      Type.Object({ status: Type.String(), causeId: Type.String(), meaning: Type.String() }),
    ),
    intuneRows: Type.Array(IndexedIntuneRow),
  },
  { $id: 'CausesIndex' },
);
export type CausesIndex = Static<typeof CausesIndex>;
