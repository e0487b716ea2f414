import type { DevicesPage } from '@adept/apple/wire/devices-page';
import type { CursorPlace } from '../world/cursors.ts';
import type { WorldDevice } from '../world/device.ts';
import { appleStamp } from '../world/virtual-clock.ts';
import { type AppleCall, AppleRefusal, type AppleReply, jsonReply } from './apple-call.ts';
import { readCursor, readPageRequest } from './page-request.ts';
import { wireDevice } from './wire-device.ts';

/**
 * POST /server/devices: the full list, in the order of assignment (reference §3 and §7).
 * What changes behind the reader's back is told by the sync that follows: its place is where the change stream
 * stood when the fetch began.
 */
export function fetchDevices(call: AppleCall): AppleReply {
  const { cursor, limit } = readPageRequest(call);
  const from = cursor === null ? firstPlace(call) : continuedPlace(call, cursor);
  const now = call.world.clock.now();
  const wanted = call.surprise === 'empty-page' ? 0 : call.surprise === 'serial-twice' ? limit - 1 : limit;
  const { devices, after, more } = collect(call, from.after, wanted);
  const [first] = devices;
  if (call.surprise === 'serial-twice' && first) devices.push(first);
  const place: CursorPlace = { ...from, phase: more ? 'fetch' : 'sync', after };
  const page: DevicesPage = {
    cursor: call.world.cursors.issue(place, now),
    devices: devices.map((device) => wireDevice(device, call.protocolVersion)),
    fetched_until: appleStamp(now),
    more_to_follow: more,
  };
  return jsonReply(page);
}

const firstPlace = (call: AppleCall): CursorPlace => ({
  mdmServer: call.server.id,
  phase: 'fetch',
  after: 0,
  changes: call.server.changes.length,
});

function continuedPlace(call: AppleCall, cursor: string): CursorPlace {
  const { place, expired } = readCursor(call, cursor);
  if (place.phase === 'sync') throw new AppleRefusal(400, 'EXHAUSTED_CURSOR');
  // The fetch has no EXPIRED_CURSOR of its own in Apple's list: an old one is no longer known.
  if (expired) throw new AppleRefusal(400, 'INVALID_CURSOR');
  return place;
}

/** The next devices still assigned here, and whether another follows. */
function collect(
  call: AppleCall,
  after: number,
  wanted: number,
): { devices: WorldDevice[]; after: number; more: boolean } {
  const devices: WorldDevice[] = [];
  let last = after;
  for (const { order, serial } of call.server.assignedAfter(after)) {
    const device = call.world.devices.find(serial);
    if (device?.mdmServer !== call.server.id || device.assignedOrder !== order) continue;
    if (devices.length === wanted) return { devices, after: last, more: true };
    devices.push(device);
    last = order;
  }
  return { devices, after: last, more: false };
}
