import { Type, type Static } from 'typebox';
import { Impact, Repair, Severity } from './problems.ts';
import { Id, nullable, ref, Time } from './ref.ts';

export const WorkItem = Type.Object(
  {
    id: Type.String(),
    causeId: Type.String(),
    severity: Severity,
    title: Type.String(),
    nextStep: nullable(Type.String()),
    organization: Type.Object({ name: nullable(Type.String()), type: nullable(Type.String()) }),
    tokens: Type.Array(Type.Object({ id: Id, name: Type.String() })),
    /** What `POST …/verify` asks about: these tokens, or all of the organisation that accepts terms as a whole. */
    verifies: Type.Object({
      scope: Type.Union([Type.Literal('tokens'), Type.Literal('organization')]),
      tokens: Type.Integer(),
    }),
    problemIds: Type.Array(Id),
    openedAt: Time,
    /** The sum over its tokens: what the order of work items goes by, after errors before warnings. */
    impact: ref(Impact),
    /** Its reminder stays away; it is open all the same. */
    acknowledgedAt: nullable(Time),
    acknowledgedBy: nullable(Type.String()),
  },
  { $id: 'WorkItem' },
);
export type WorkItem = Static<typeof WorkItem>;
export const WorkItemList = Type.Object(
  { items: Type.Array(ref(WorkItem)), next: nullable(Type.String()) },
  { $id: 'WorkItemList' },
);

export const Overview = Type.Object(
  {
    counts: Type.Object({
      ok: Type.Integer(),
      warning: Type.Integer(),
      error: Type.Integer(),
      unknown: Type.Integer(),
    }),
    banner: nullable(
      Type.Object({ text: Type.String(), tokens: Type.Array(Type.Object({ id: Id, name: Type.String() })) }),
    ),
    workItems: Type.Array(ref(WorkItem)),
    /** What Adept healed by itself in the last 24 hours, newest first. */
    healed: Type.Array(
      Type.Object({
        problemId: Id,
        causeId: Type.String(),
        title: Type.String(),
        token: Type.Object({ id: Id, name: Type.String() }),
        repair: ref(Repair),
      }),
    ),
    /** Of the next twelve months, and past ones; soonest first. */
    expiries: Type.Array(Type.Object({ tokenId: Id, name: Type.String(), expiresAt: Time })),
    /** Devices that are there by Apple's profile status, most devices first; what is left of `devices` has another status. */
    devices: Type.Array(
      Type.Object({
        tokenId: Id,
        name: Type.String(),
        devices: Type.Integer(),
        unassigned: Type.Integer(),
        assigned: Type.Integer(),
        pushed: Type.Integer(),
      }),
    ),
    apple: Type.Union([Type.Literal('real'), Type.Literal('simulated')]),
  },
  { $id: 'Overview' },
);
export type Overview = Static<typeof Overview>;
