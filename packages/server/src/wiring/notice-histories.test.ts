import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeKind } from '../domain/notice.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import {
  type Bench,
  benchOver,
  deliveryOver,
  movableClock,
  type MovableClock,
} from './testing/notice-bench.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Sent {
  id: string;
  kind: NoticeKind | 'test';
  address: string;
}

/** What may happen to the two tokens of an organization, and to the server. */
type Step =
  | { do: 'judge'; token: 0 | 1; open: boolean }
  | { do: 'wait'; minutes: number }
  | { do: 'deliver' }
  /** The process dies behind `sent` messages, before it wrote that down. */
  | { do: 'crash'; sent: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      token: fc.constantFrom(0 as const, 1 as const),
      open: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.constantFrom(1, 4, 6, 30, 180, 3000),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('deliver' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), sent: fc.boolean() }) },
);

let cloned: ClonedStore;
let clock: MovableClock;
let bench: Bench;
let sent: Sent[] = [];
beforeAll(async () => {
  clock = movableClock();
  cloned = await openClonedStore({ clock });
  const context = deliveryOver(cloned.store, clock, {
    sendMail: async ({ id, kind }, address) => {
      sent.push({ id, kind, address });
      return { delivered: true, answer: '250 OK', lasting: false };
    },
  });
  bench = benchOver(cloned.store, clock, context);
});
afterAll(() => cloned.remove());

let histories = 0;
async function newTokens(): Promise<[string, string]> {
  histories += 1;
  const { tokens } = cloned.store;
  const ids: string[] = [];
  for (const name of ['one', 'two']) {
    const { id } = await tokens.create(SYSTEM, { name: `${name} ${histories}` });
    const organization = { id: `org ${histories}`, name: 'Org', type: 'org' };
    const account = { organization, mdmServer: { uuid: id, name }, adminId: null };
    await tokens.recordAccount(SYSTEM, id, account, null);
    await tokens.patch(SYSTEM, id, { owner: 'owner@acme.example', deputy: 'deputy@acme.example' });
    ids.push(id);
  }
  return ids as [string, string];
}

/** @returns how many messages went out without that being written down */
async function crash(alreadySent: boolean): Promise<number> {
  const claimed = await cloned.store.notices.claim(SYSTEM, clock.now(), 10);
  if (alreadySent)
    for (const { id, kind, address } of claimed) sent.push({ id, kind, address: address ?? '' });
  await cloned.store.jobsDatabase.executeSql(
    `UPDATE notices SET claimed_until = now() - interval '1 second' WHERE claimed_until IS NOT NULL`,
  );
  return alreadySent ? claimed.length : 0;
}

async function live(steps: readonly Step[]): Promise<{ tokens: [string, string]; repeats: number }> {
  const tokens = await newTokens();
  let repeats = 0;
  for (const one of steps) {
    if (one.do === 'wait') clock.forward(one.minutes * MINUTE);
    else if (one.do === 'deliver') await bench.deliver();
    else if (one.do === 'crash') repeats += await crash(one.sent);
    else await bench.judge(tokens[one.token], ...(one.open ? (['terms-not-signed'] as const) : []));
  }
  // It ends well: nothing is wrong any more, for longer than anything waits.
  for (const token of tokens) await bench.judge(token);
  for (let day = 0; day < 3; day += 1) {
    clock.forward(DAY + MINUTE);
    await bench.deliver();
  }
  return { tokens, repeats };
}

describe('messages over any flapping history', () => {
  it('are at most one for each work item, threshold and destination, with exactly one recovery of what was told; a crash repeats with the same id', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        sent = [];
        const { repeats } = await live(steps);
        const { rows } = await cloned.store.jobsDatabase.executeSql(
          `SELECT id, work_item_id AS item, state FROM notices`,
        );
        const rowOf = new Map(
          (rows as { id: string; item: string; state: string }[]).map((row) => [row.id, row]),
        );
        const distinct = [...new Map(sent.map((one) => [one.id, one])).values()];
        const told = (kinds: string[]) =>
          distinct
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ id, address }) => `${rowOf.get(id)?.item} ${address}`)
            .sort();
        for (const kind of ['opened', 'still-open', 'closed'])
          expect(told([kind]), kind).toEqual([...new Set(told([kind]))]);
        expect(told(['closed'])).toEqual([...new Set(told(['opened', 'still-open']))]);
        // Each crash behind a sent message repeats that message, and nothing else is ever repeated.
        expect(sent.length - distinct.length).toBe(repeats);
        expect([...rowOf.values()].filter(({ state }) => state === 'waiting')).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 240_000);
});
