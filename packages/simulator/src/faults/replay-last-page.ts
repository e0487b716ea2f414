import type { Fault } from './fault.ts';

/** The last page that told something comes once more, byte for byte, old cursor included (reference §7). */
export const replayLastPage: Fault = {
  slug: 'replay-last-page',
  provokes: null,
  level: 'token',
  endpoints: ['POST /devices/sync'],
  apply(call) {
    const server = call.mdmServer === null ? null : call.world.findServer(call.mdmServer);
    const last = server?.lastSyncPage ?? null;
    const honest = call.honest();
    if (!server || last === null || honest.status !== 200) return honest;
    server.lastSyncPage = last;
    return { ...honest, body: last };
  },
};
