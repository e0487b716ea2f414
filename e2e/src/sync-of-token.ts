import type { Device, SyncRun } from '@adept/contract';
import type { ConnectedToken } from './connected-token.ts';
import { api, call, type World } from './world.ts';

/** Every serial that we have for a token, sorted. */
export async function ourSerials(world: World, token: ConnectedToken): Promise<string[]> {
  const serials: string[] = [];
  for (let after: string | null = null; ;) {
    const query: string = `?token=${token.tokenId}&limit=1000${after ? `&after=${encodeURIComponent(after)}` : ''}`;
    const page: { items: Device[]; next: string | null } = await api(world, `/devices${query}`);
    serials.push(...page.items.map((device) => device.serial));
    if (!page.next) return serials.sort();
    after = page.next;
  }
}

export function newestRun(world: World, token: ConnectedToken): Promise<SyncRun> {
  return api<{ items: SyncRun[] }>(world, `/tokens/${token.tokenId}/sync-runs?limit=1`).then(
    ({ items }) => items[0]!,
  );
}

export const ended = (run: SyncRun): boolean => run.state === 'succeeded' || run.state === 'failed';

/** Apple gives the token's server so many more devices; their serials. */
export async function addDevices(world: World, token: ConnectedToken, count: number): Promise<string[]> {
  const { serials } = await call<{ serials: string[] }>(
    `${world.simulator.url}/portal/api/organizations/${token.organization}/devices`,
    { method: 'POST', body: { count, family: 'Mac', mdmServer: token.mdmServer } },
  );
  return serials;
}
