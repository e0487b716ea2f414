import { editPage } from '../dep/faulted-page.ts';
import type { World } from '../world/world.ts';
import { type Fault, type FaultedCall, PAGES } from './fault.ts';

/** Servers that were given a page since they were last turned away. */
const GIVEN_A_PAGE = new WeakMap<World, Set<string>>();

/**
 * No walk through a list comes to its end: each page says that more follows, and the call for it ends in 503, over and
 * over. Pages come, so that it is no outage; their cursors move on, so that no place is lost. The account answers.
 */
export const syncStale: Fault = {
  slug: 'sync-stale',
  provokes: 'sync-stale',
  level: 'token',
  endpoints: PAGES,
  apply(call) {
    if (takeTurn(call)) return { status: 503, headers: {}, body: '' };
    return editPage(call.honest(), (page) => ({ ...page, more_to_follow: true }));
  },
};

/** Whether it is this call's turn to be refused: every other one of its server. */
function takeTurn({ world, mdmServer }: FaultedCall): boolean {
  const given = GIVEN_A_PAGE.get(world) ?? new Set();
  GIVEN_A_PAGE.set(world, given);
  const server = mdmServer ?? '';
  if (given.delete(server)) return true;
  given.add(server);
  return false;
}
