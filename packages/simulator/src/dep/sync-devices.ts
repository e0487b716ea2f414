import type { DevicesPage } from '@adept/apple/wire/devices-page';
import { appleStamp } from '../world/virtual-clock.ts';
import { type AppleCall, AppleRefusal, type AppleReply, jsonReply } from './apple-call.ts';
import { readCursor, readPageRequest } from './page-request.ts';
import { wireDevice } from './wire-device.ts';

/**
 * POST /devices/sync: what happened since the cursor, oldest first (reference §3 and §7).
 * A cursor from the middle of a fetch is refused: Apple doesn't say, and taking it would lose devices in silence.
 */
export function syncDevices(call: AppleCall): AppleReply {
  const { cursor, limit } = readPageRequest(call);
  if (cursor === null) throw new AppleRefusal(400, 'CURSOR_REQUIRED');
  const { place, expired } = readCursor(call, cursor);
  if (expired) throw new AppleRefusal(400, 'EXPIRED_CURSOR');
  if (place.phase !== 'sync')
    throw new AppleRefusal(400, 'INVALID_CURSOR', 'The fetch this cursor belongs to is not through.');

  const now = call.world.clock.now();
  const wanted = call.surprise === 'empty-page' ? 0 : call.surprise === 'serial-twice' ? limit - 1 : limit;
  const { devices } = call.world;
  call.server.changes.tellWaiting(now, ({ device: { serial, assignedOrder } }) => {
    const today = devices.find(serial);
    return today?.mdmServer === call.server.id && today.assignedOrder === assignedOrder;
  });
  const told = call.server.changes.slice(place.changes, wanted);
  const operations = [...told.operations];
  const [first] = operations;
  if (call.surprise === 'serial-twice' && first) operations.push(first);
  const page: DevicesPage = {
    cursor: call.world.cursors.issue({ ...place, changes: told.end }, now),
    devices: operations.map(({ opType, opDate, device }) => ({
      ...wireDevice(device, call.protocolVersion),
      op_type: opType,
      op_date: appleStamp(opDate),
    })),
    fetched_until: appleStamp(now),
    more_to_follow: told.end < call.server.changes.length,
  };
  const reply = jsonReply(page);
  if (operations.length > 0) call.server.lastSyncPage = reply.body;
  return reply;
}
