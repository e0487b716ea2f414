import type { AccountAnswer } from '../wire/account.ts';
import type { AppleCall } from '../errors/apple-call.ts';
import { AppleError, type AppleErrorFacts } from '../errors/apple-error.ts';
import type { DepClient } from './dep-client.ts';

export interface ProbeOptions {
  /** Ask once more, with a new session, before a refusal counts. */
  confirm: boolean;
  signal?: AbortSignal | undefined;
}

export interface Probe {
  /** What GET /account said; null when it was refused or gave no answer. */
  account: AccountAnswer | null;
  /** Why there is no account: the last answer. */
  error: AppleErrorFacts | null;
  /** Every exchange made meanwhile, oldest first. */
  calls: readonly AppleCall[];
}

async function askOnce(client: DepClient, signal: AbortSignal | undefined): Promise<Omit<Probe, 'calls'>> {
  client.forgetSession();
  try {
    return { account: await client.account({ signal }), error: null };
  } catch (error) {
    if (!(error instanceof AppleError)) throw error;
    return { account: null, error: error.facts };
  }
}

/**
 * Whether Apple accepts a token now: GET /session and GET /account, never a session from before. The call that proves
 * a token's problem gone, or confirms it. Rejects only with the signal's reason or when the transport is closed.
 */
export async function probeToken(client: DepClient, { confirm, signal }: ProbeOptions): Promise<Probe> {
  const calls: AppleCall[] = [];
  const stop = client.observe((call) => calls.push(call));
  try {
    const first = await askOnce(client, signal);
    if (!confirm || first.error?.retry.mode !== 'confirm') return { ...first, calls };
    return { ...(await askOnce(client, signal)), calls };
  } finally {
    stop();
  }
}
