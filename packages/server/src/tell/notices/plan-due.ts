import { SYSTEM } from '../../domain/viewer.ts';
import type { ComposeContext } from './compose-notice.ts';
import { planExpiries } from './plan-expiries.ts';

/** Puts every expiry message into the outbox whose day has come. */
export async function planDue({ store, clock, defaults }: ComposeContext): Promise<void> {
  const tokens = (await store.tokens.all(SYSTEM)).filter(({ expiresAt }) => expiresAt !== null);
  const planned = planExpiries({
    tokens,
    rules: await store.noticeRules.enabled(SYSTEM),
    timeZone: defaults.timeZone,
    now: clock.now(),
    ended: await store.problems.endsOfExpired(SYSTEM),
    workItems: await store.workItems.running(SYSTEM),
  });
  await store.notices.add(SYSTEM, planned);
}
