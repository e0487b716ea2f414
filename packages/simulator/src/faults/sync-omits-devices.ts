import { editPage } from '../dep/faulted-page.ts';
import type { Fault } from './fault.ts';

/**
 * Devices assigned meanwhile never appear in the change stream, and nothing says so: the cursor passes them by, and
 * only a full fetch shows them (reference §7). Removals are told.
 */
export const syncOmitsDevices: Fault = {
  slug: 'sync-omits-devices',
  provokes: 'sync-incomplete',
  level: 'token',
  endpoints: ['POST /devices/sync'],
  apply: (call) =>
    editPage(call.honest(), (page) => {
      const told = page.devices.filter((device) => device.op_type === 'deleted');
      return told.length === page.devices.length ? null : { ...page, devices: told };
    }),
};
