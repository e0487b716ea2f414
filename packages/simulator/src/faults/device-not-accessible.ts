import { editStatuses } from '../dep/faulted-page.ts';
import { type Fault, NAMING_DEVICES } from './fault.ts';

/** Every device asked for by serial number is said to be not this server's. */
export const deviceNotAccessible: Fault = {
  slug: 'device-not-accessible',
  provokes: null,
  level: 'device',
  endpoints: NAMING_DEVICES,
  apply: (call) => editStatuses(call.honest(), 'NOT_ACCESSIBLE'),
};
