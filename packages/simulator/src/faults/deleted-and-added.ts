import { appleStamp } from '../world/virtual-clock.ts';
import { tellAddedTwice } from '../dep/faulted-page.ts';
import type { Fault } from './fault.ts';

/** Each device added is told as deleted a second before: it left and came back, and the later word holds (reference §7). */
export const deletedAndAdded: Fault = {
  slug: 'deleted-and-added',
  provokes: null,
  level: 'device',
  endpoints: ['POST /devices/sync'],
  apply: (call) =>
    tellAddedTwice(call, (added) => {
      const before = new Date(new Date(added.op_date ?? 0).getTime() - 1000);
      return [{ ...added, op_type: 'deleted', op_date: appleStamp(before) }, added];
    }),
};
