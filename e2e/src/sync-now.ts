import type { SyncRun } from '@adept/contract';
import type { ConnectedToken } from './connected-token.ts';
import { api, until, type World } from './world.ts';

/** Asks for a run and waits for its end, good or bad. */
export async function syncNow(
  world: World,
  token: ConnectedToken,
  mode: 'changes' | 'full' = 'changes',
): Promise<SyncRun> {
  const asked = await api<SyncRun>(world, `/tokens/${token.tokenId}/sync`, {
    method: 'POST',
    body: { mode },
  });
  const runs = await until(
    'the run ends',
    async () => (await api<{ items: SyncRun[] }>(world, `/tokens/${token.tokenId}/sync-runs`)).items,
    (items) => items.some(({ id, state }) => id === asked.id && ['succeeded', 'failed'].includes(state)),
  );
  return runs.find(({ id }) => id === asked.id)!;
}

/** A sync after which all is in order; one of the runs that a fault left may stand before it. */
export async function goodSync(
  world: World,
  token: ConnectedToken,
  mode: 'changes' | 'full' = 'changes',
): Promise<SyncRun> {
  return until(
    'a good run',
    () => syncNow(world, token, mode),
    ({ state }) => state === 'succeeded',
  );
}
