/** Method and path of each endpoint of the device assignment service that Adept uses (reference §3). */
export const ENDPOINTS = [
  'GET /session',
  'GET /account',
  'POST /server/devices',
  'POST /devices/sync',
  'POST /devices',
  'POST /profile',
  'GET /profile',
] as const;

export type AppleEndpoint = (typeof ENDPOINTS)[number];
