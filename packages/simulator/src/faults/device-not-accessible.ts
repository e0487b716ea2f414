import { editDetails } from '../dep/faulted-page.ts';
import type { Fault } from './fault.ts';

/** Every device asked for by serial number is said to be not this server's. */
export const deviceNotAccessible: Fault = {
  slug: 'device-not-accessible',
  provokes: null,
  level: 'device',
  endpoints: ['POST /devices'],
  apply: (call) => editDetails(call.honest(), 'NOT_ACCESSIBLE'),
};
