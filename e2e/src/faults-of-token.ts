import type { ConnectedToken } from './connected-token.ts';
import { call, type World } from './world.ts';

/**
 * Sets a fault of the simulator for the token's server; its id.
 * @param more.count how often it acts; absent: until it is cleared. `endpoint`: where; absent: wherever it can
 */
export function setFault(
  world: World,
  token: ConnectedToken,
  slug: string,
  more: { count?: number; endpoint?: string } = {},
): Promise<{ id: string }> {
  return call(`${world.simulator.controlUrl}/faults`, {
    method: 'POST',
    body: { slug, mdmServer: token.mdmServer, ...more },
  });
}

/** Ends all faults of the token's server. */
export async function clearFaults(world: World, token: ConnectedToken): Promise<void> {
  const faults = `${world.simulator.controlUrl}/faults`;
  const { items } = await call<{ items: { id: string; mdmServer: string | null }[] }>(faults);
  for (const { id, mdmServer } of items)
    if (mdmServer === token.mdmServer) await call(`${faults}/${id}`, { method: 'DELETE' });
}
