import { requestedCursor } from '../dep/faulted-page.ts';
import type { Fault } from './fault.ts';

const COOLDOWN_MS = 24 * 60 * 60_000;

/**
 * A mass transfer cools down (reference §7): devices moved from one server to another are left out of the new one's
 * stream for 24 virtual hours, and the old one is never told that they went. It takes effect when a stream is read;
 * what it held back stays held back when the fault is gone.
 */
export const cooldown: Fault = {
  slug: 'cooldown',
  provokes: null,
  level: 'device',
  endpoints: ['POST /devices/sync'],
  apply(call) {
    const { world } = call;
    const server = call.mdmServer === null ? null : world.findServer(call.mdmServer);
    const reading = world.cursors.read(requestedCursor(call.request) ?? '', world.clock.now());
    if (!server || reading?.place.mdmServer !== server.id) return call.honest();
    const held = server.changes.holdBack(reading.place.changes, ({ moved, opType, opDate }) => {
      if (!moved) return undefined;
      if (opType === 'deleted') return { until: null };
      const until = new Date(opDate.getTime() + COOLDOWN_MS);
      return until > world.clock.now() ? { until } : undefined;
    });
    const honest = call.honest();
    return held === 0 ? honest : { ...honest };
  },
};
