/** Method and path of endpoints of the device assignment service (reference §3): those that Adept uses and the simulator offers. */
export const ENDPOINTS = [
  'GET /session',
  'GET /account',
  'POST /server/devices',
  'POST /devices/sync',
  'POST /devices',
  'POST /profile',
  'GET /profile',
  'POST /profile/devices',
  'PUT /profile/devices',
  'DELETE /profile/devices',
  'POST /devices/disown',
] as const;

export type AppleEndpoint = (typeof ENDPOINTS)[number];
