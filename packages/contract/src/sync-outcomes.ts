import { Type, type Static } from 'typebox';
import { Time } from './ref.ts';

/** How the sync runs of all tokens ended over time, in buckets of one length, oldest first. */
export const SyncOutcomes = Type.Object(
  {
    from: Time,
    until: Time,
    buckets: Type.Array(
      Type.Object({
        from: Time,
        until: Time,
        succeeded: Type.Integer(),
        failed: Type.Integer(),
      }),
    ),
  },
  { $id: 'SyncOutcomes' },
);
export type SyncOutcomes = Static<typeof SyncOutcomes>;
