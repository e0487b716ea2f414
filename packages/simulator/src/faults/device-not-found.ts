import { editStatuses } from '../dep/faulted-page.ts';
import type { Fault } from './fault.ts';

/** Every device asked for by serial number is said to be unknown. */
export const deviceNotFound: Fault = {
  slug: 'device-not-found',
  provokes: null,
  level: 'device',
  endpoints: ['POST /devices'],
  apply: (call) => editStatuses(call.honest(), 'NOT_FOUND'),
};
