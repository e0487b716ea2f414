import type { DepClient } from '@adept/apple/dep/dep-client';
import type { AppleCall } from '@adept/apple/errors/apple-call';
import { AppleError, type AppleErrorFacts } from '@adept/apple/errors/apple-error';
import { factsOfCall } from '@adept/diagnosis';
import { accountOf } from '../domain/account-of.ts';
import { isShortWait, SHORT_WAITS } from '../domain/short-wait.ts';
import type { NoWord, ShadowAnswer } from '../intake/ask-apple.ts';

/** One page is proof enough that the list is given; it is kept nowhere, and no place in the list moves. */
const PAGE = 100;

/**
 * Asks Apple with a client of its own for credentials that aren't in use: a new session and the account, a refusal that
 * may be a slip confirmed once, then one page of devices.
 * @param calls what the client's observer has seen so far, in the server's time
 * @param signal ends it: what wasn't answered by then is `late`
 */
export async function askWithShadow(
  client: DepClient,
  calls: readonly AppleCall[],
  signal: AbortSignal,
): Promise<ShadowAnswer> {
  const account = await told(signal, async () => {
    client.forgetSession();
    return accountOf(await client.account({ signal }));
  });
  const page = account.value
    ? await told(signal, () => client.fetchDevices({ limit: PAGE, signal }))
    : { value: null, refusal: null };
  return {
    account: account.value,
    refusal: account.refusal,
    page: page.value && { devices: page.value.devices.length, more: page.value.more_to_follow },
    pageRefusal: page.refusal,
    facts: (credentialsId) => calls.flatMap((call) => factsOfCall(call, credentialsId)),
  };
}

type Told<T> = { value: T; refusal: null } | { value: null; refusal: NoWord };

async function told<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<Told<T>> {
  let confirmed = false;
  for (let waits = 0; ;) {
    try {
      return { value: await ask(), refusal: null };
    } catch (error) {
      if (signal.aborted) return { value: null, refusal: 'late' };
      if (!(error instanceof AppleError)) throw error;
      const { facts } = error;
      const again = isShortWait(facts) ? (waits += 1) <= SHORT_WAITS : mayBeSlip(facts) && !confirmed;
      if (!again) return { value: null, refusal: facts };
      confirmed ||= !isShortWait(facts);
    }
  }
}

function mayBeSlip({ retry }: AppleErrorFacts): boolean {
  return retry.mode === 'confirm';
}
