import { pageLimit } from '@adept/apple/dep/account';
import type { DepClient } from '@adept/apple/dep/dep-client';
import { probeToken } from '@adept/apple/dep/probe';
import { PAGE_LIMIT_MAXIMUM } from '@adept/apple/wire/limits';
import type { DeviceSource } from './device-source.ts';

/** Apple's list through the client, in the largest pages that the account allows. The signal drops a call under way. */
export function appleDeviceSource(client: DepClient, signal: AbortSignal): DeviceSource {
  let limit = PAGE_LIMIT_MAXIMUM;
  return {
    async account() {
      limit = pageLimit(await client.account({ signal }));
    },
    fetchDevices: (cursor) => client.fetchDevices({ ...(cursor !== null && { cursor }), limit, signal }),
    syncDevices: (cursor) => client.syncDevices({ cursor, limit, signal }),
    deviceDetails: (serials) => client.deviceDetails({ serials, signal }),
    async confirm() {
      // The refusal that led here was the first look; this is the second.
      return (await probeToken(client, { confirm: false, signal })).error === null;
    },
  };
}
