import { tellAddedTwice } from '../dep/faulted-page.ts';
import type { Fault } from './fault.ts';

/** Each device added is told as added and as modified in one page, with one time (reference §7): only both together say what is. */
export const addedAndModified: Fault = {
  slug: 'added-and-modified',
  provokes: null,
  level: 'device',
  endpoints: ['POST /devices/sync'],
  apply: (call) => tellAddedTwice(call, (added) => [added, { ...added, op_type: 'modified' }]),
};
