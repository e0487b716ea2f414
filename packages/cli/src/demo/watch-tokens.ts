import { setTimeout as wait } from 'node:timers/promises';
import type { Token } from '@adept/contract';
import { allPages, type ApiClient } from '@adept/contract/client';
import type { DemoTokenState } from '@adept/simulator';
import type { DemoToken } from './make-world.ts';

const LOOK_EVERY_MS = 100;

const STATES: Record<DemoTokenState, Token['state']> = {
  healthy: 'ok',
  expiring: 'warning',
  expired: 'error',
  replaced: 'error',
  'terms-unsigned': 'error',
};

/** How long to go on asking. */
export interface Patience {
  signal: AbortSignal;
  milliseconds: number;
}

/** The demo's tokens did not get where they were sent in time; what they were is in the message. */
export class DemoStuck extends Error {
  override readonly name = 'DemoStuck';
}

/** Waits until each token has all its devices. */
export async function untilSynced(
  api: ApiClient,
  tokens: readonly DemoToken[],
  patience: Patience,
): Promise<void> {
  await until(patience, async () => {
    const now = await tokensNow(api);
    return tokens.filter((token) => {
      const seen = now.get(token.id);
      return seen?.lastSync?.state !== 'succeeded' || seen.counts.devices !== token.deviceCount;
    });
  });
}

/** Has Adept ask Apple about each token until its diagnosis says what has become of it. */
export async function untilDiagnosed(
  api: ApiClient,
  tokens: readonly DemoToken[],
  patience: Patience,
): Promise<void> {
  let open = tokens;
  await until(patience, async () => {
    const judged = await Promise.all(open.map((token) => api.tokens.verify(token.id)));
    open = open.filter((token, index) => judged[index]?.state !== STATES[token.wanted.state]);
    return open;
  });
}

export async function tokensNow(api: ApiClient): Promise<ReadonlyMap<string, Token>> {
  const all = await allPages((page) => api.tokens.list(page));
  return new Map(all.map((token) => [token.id, token]));
}

async function until(patience: Patience, missing: () => Promise<readonly DemoToken[]>): Promise<void> {
  const begun = performance.now();
  for (;;) {
    patience.signal.throwIfAborted();
    const left = await missing();
    if (left.length === 0) return;
    if (performance.now() - begun > patience.milliseconds) {
      throw new DemoStuck(left.map((token) => token.wanted.name).join(', '));
    }
    await wait(LOOK_EVERY_MS, undefined, { signal: patience.signal });
  }
}
