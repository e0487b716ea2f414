import { Type, type Static } from 'typebox';
import { Id, list, nullable, Time } from './ref.ts';

export const Impact = Type.Object(
  {
    enrolled: Type.Integer(),
    assigned: Type.Integer(),
    newOrUnassigned: Type.Integer(),
    assignmentsPending: Type.Integer(),
    devicesFailing: Type.Integer(),
  },
  { $id: 'Impact' },
);
export type Impact = Static<typeof Impact>;

export const Severity = Type.Union([Type.Literal('warning'), Type.Literal('error')]);
export const Candidate = Type.Object(
  {
    causeId: Type.String(),
    title: Type.String(),
    for: Type.Array(Type.String()),
    against: Type.Array(Type.String()),
  },
  { $id: 'Candidate' },
);
export type Candidate = Static<typeof Candidate>;

const refTo = <T>(id: string) => Type.Unsafe<T>({ $ref: id });

/** What Adept does about a problem by itself, and what came of it. */
export const Repair = Type.Object(
  {
    action: Type.String(),
    result: Type.Union([
      /** It closed the problem. */
      Type.Literal('healed'),
      Type.Literal('under-way'),
      /** It didn't help so far. */
      Type.Literal('failed'),
      /** It helped each time, but what was wrong came back too often to close the problem. */
      Type.Literal('came-back'),
    ]),
    /** When it was healed last. */
    at: nullable(Time),
    text: Type.String(),
  },
  { $id: 'Repair' },
);
export type Repair = Static<typeof Repair>;

/** A problem as the API lists it. */
export const Problem = Type.Object(
  {
    id: Id,
    causeId: Type.String(),
    candidates: Type.Array(refTo<Candidate>('Candidate')),
    tokenId: Id,
    deviceSerial: Type.Optional(Type.String()),
    /** The enrollment profile it is open on, where it isn't the token alone. */
    profileId: Type.Optional(Id),
    state: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
    severity: Severity,
    openedAt: Time,
    closedAt: nullable(Time),
    symptoms: Type.Array(Type.String()),
    impact: refTo<Impact>('Impact'),
    title: Type.String(),
    /** One or two sentences: what is wrong and what it means. */
    meaning: Type.String(),
    /** The next thing to do, in one sentence. */
    nextStep: nullable(Type.String()),
    /** Absent: a person has to act, or time. */
    repair: Type.Optional(refTo<Repair>('Repair')),
    evidenceIds: Type.Array(Id),
    docs: Type.String(),
  },
  { $id: 'Problem' },
);
export type Problem = Static<typeof Problem>;
export const ProblemList = list('ProblemList', Problem);
export type ProblemList = Static<typeof ProblemList>;

/** What one call to Apple came to: `unusable` is a server error or something that isn't Apple's answer, `none` silence. */
export const AnswerOutcome = Type.Union([
  Type.Literal('good'),
  Type.Literal('refused'),
  Type.Literal('unusable'),
  Type.Literal('none'),
]);
export type AnswerOutcome = Static<typeof AnswerOutcome>;

export const EvidenceItem = Type.Object(
  {
    id: Id,
    at: Time,
    kind: Type.String(),
    endpoint: Type.Optional(Type.String()),
    status: Type.Optional(nullable(Type.Integer())),
    appleCode: Type.Optional(nullable(Type.String())),
    /** Of an answer of Apple's. */
    outcome: Type.Optional(AnswerOutcome),
    text: Type.String(),
    /** Apple's raw answer, secrets removed. */
    body: Type.Optional(nullable(Type.String())),
  },
  { $id: 'EvidenceItem' },
);
export type EvidenceItem = Static<typeof EvidenceItem>;

export const RemedyStep = Type.Object(
  {
    /** Which step it is, whatever the language: `upload-token`. The same step in two portals is two entries with one id. */
    id: Type.Optional(Type.String()),
    actor: Type.Union([Type.Literal('portal'), Type.Literal('console'), Type.Literal('adept')]),
    portal: Type.Optional(Type.Union([Type.Literal('apple-business'), Type.Literal('apple-school')])),
    text: Type.String(),
    /** A sentence that must be read before the step is done. */
    warning: Type.Optional(Type.String()),
  },
  { $id: 'RemedyStep' },
);
export type RemedyStep = Static<typeof RemedyStep>;

/** A problem inside a diagnosis: what doctor prints. */
export const DiagnosedProblem = Type.Object(
  {
    id: Type.Optional(Id),
    causeId: Type.String(),
    profileId: Type.Optional(Id),
    severity: Severity,
    title: Type.String(),
    meaning: Type.String(),
    candidates: Type.Array(refTo<Candidate>('Candidate')),
    symptoms: Type.Array(Type.String()),
    impact: refTo<Impact>('Impact'),
    since: Time,
    seenOnce: Type.Boolean(),
    evidenceIds: Type.Array(Type.String()),
    /** Where the page of the cause is: an address of the server; from doctor without one, a file of the repository. */
    docs: Type.Optional(Type.String()),
  },
  { $id: 'DiagnosedProblem' },
);
export type DiagnosedProblem = Static<typeof DiagnosedProblem>;

/** Something worth knowing beside the problems, whichever of them leads. */
export const Note = Type.Object({ id: Type.String(), text: Type.String() }, { $id: 'Note' });
export type Note = Static<typeof Note>;

export const Diagnosis = Type.Object(
  {
    state: Type.Union([
      Type.Literal('ok'),
      Type.Literal('warning'),
      Type.Literal('error'),
      Type.Literal('unknown'),
    ]),
    apple: Type.Union([Type.Literal('real'), Type.Literal('simulated')]),
    account: nullable(
      Type.Object({
        organization: Type.Object({
          id: nullable(Type.String()),
          name: nullable(Type.String()),
          type: nullable(Type.String()),
        }),
        mdmServer: Type.Object({ name: nullable(Type.String()), uuid: nullable(Type.String()) }),
        adminId: nullable(Type.String()),
      }),
    ),
    expiresAt: nullable(Time),
    problems: Type.Array(refTo<DiagnosedProblem>('DiagnosedProblem')),
    notes: Type.Array(refTo<Note>('Note')),
    remedy: Type.Object({ steps: Type.Array(refTo<RemedyStep>('RemedyStep')) }),
    judgedAt: Time,
    /** The newest answer of Apple's to a call that proves something; a new session alone doesn't. null before the first. */
    lastAnswer: nullable(Type.Object({ at: Time, outcome: AnswerOutcome })),
    evidence: Type.Array(refTo<EvidenceItem>('EvidenceItem')),
  },
  { $id: 'Diagnosis' },
);
export type Diagnosis = Static<typeof Diagnosis>;
