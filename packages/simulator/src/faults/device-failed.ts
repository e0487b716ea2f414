import { editStatuses } from '../dep/faulted-page.ts';
import { type Fault, NAMING_DEVICES } from './fault.ts';

/** Every device asked for by serial number fails without a reason. */
export const deviceFailed: Fault = {
  slug: 'device-failed',
  provokes: null,
  level: 'device',
  endpoints: NAMING_DEVICES,
  apply: (call) => editStatuses(call.honest(), 'FAILED'),
};
