import { editDetails } from '../dep/faulted-page.ts';
import type { Fault } from './fault.ts';

/** Every device asked for by serial number fails without a reason. */
export const deviceFailed: Fault = {
  slug: 'device-failed',
  provokes: null,
  level: 'device',
  endpoints: ['POST /devices'],
  apply: (call) => editDetails(call.honest(), 'FAILED'),
};
