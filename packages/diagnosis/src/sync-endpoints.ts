import type { AppleEndpoint } from '@adept/apple/wire/endpoints';

/** The calls that a run through Apple's list can't do without. A list that was read whole stands, even if `POST /devices` is refused. */
const SYNC_ENDPOINTS: readonly AppleEndpoint[] = [
  'GET /session',
  'GET /account',
  'POST /server/devices',
  'POST /devices/sync',
];

/** Whether no sync can end well while this endpoint refuses. */
export function isSyncEndpoint(endpoint: unknown): boolean {
  return (SYNC_ENDPOINTS as readonly unknown[]).includes(endpoint);
}
