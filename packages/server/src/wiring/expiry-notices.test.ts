import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { credentialsOf } from '../store/testing/test-rows.ts';
import { MailBench } from './testing/mail-bench.ts';
import { textOf } from './testing/mail-receiver.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let mails: MailBench;
let cloned: MailBench['cloned'];
let clock: MailBench['clock'];
let mailbox: MailBench['mailbox'];
let bench: MailBench['bench'];
beforeAll(async () => {
  mails = await MailBench.open();
  ({ cloned, clock, mailbox, bench } = mails);
});
afterAll(() => mails.close());
const newToken: MailBench['newToken'] = (...token) => mails.newToken(...token);
const received = () => mails.received();
const after = (milliseconds: number) => mails.after(milliseconds);

// Each test leaves no token whose countdown the clock of the next one could bring up.
afterEach(async () => {
  for (const { id } of await cloned.store.tokens.all(SYSTEM)) await cloned.store.tokens.delete(SYSTEM, id);
  await after(HOUR);
});

/** A new file, that ends in so many days. */
async function use(tokenId: string, days: number): Promise<void> {
  const credentials = credentialsOf(`CK_${tokenId}`, new Date(clock.now().getTime() + days * DAY));
  await cloned.store.credentials.replace(SYSTEM, { tokenId, keyPairId: null, credentials });
}

describe('a token whose end the server learns of days later', () => {
  it('is told of each threshold once, also while its new file waits for Apple', async () => {
    const tokenId = await newToken('Graz', { owner: 'graz@acme.example' });
    await use(tokenId, 1);
    expect(await after(MINUTE), 'one day left').toHaveLength(1);
    // No server runs for four days; the one that starts counts from the date it knows.
    expect(await after(4 * DAY), 'over').toHaveLength(1);
    await bench.judge(tokenId, 'token-expired');
    expect(await after(HOUR)).toEqual([]);
    await use(tokenId, 365);
    expect(await after(HOUR), 'nothing that was told before').toEqual([]);
    expect(await after(4 * DAY), 'a week after').toHaveLength(1);
    expect(await after(5 * DAY)).toEqual([]);
    expect(await after(2 * DAY), 'two weeks after').toHaveLength(1);
    const { items } = await cloned.store.notices.list(SYSTEM, { limit: 10 });
    const days = items.flatMap(({ expiry }) => (expiry?.tokenIds.includes(tokenId) ? [expiry.day] : []));
    expect([days.length, new Set(days).size]).toEqual([4, 1]);
  });
});

describe('a token that Apple calls expired before its date', () => {
  it('is told on the day that happens, not only a week later', async () => {
    const tokenId = await newToken('Kiel', { owner: 'kiel@acme.example' });
    await use(tokenId, 200);
    expect(await after(MINUTE)).toEqual([]);
    await bench.judge(tokenId, 'token-expired');
    expect(await after(MINUTE)).toEqual([expect.stringContaining('kiel@acme.example')]);
    expect(await after(HOUR)).toEqual([]);
  });

  it('is told on that day though another one of its organization ended then and was told of in the morning', async () => {
    const [dated, called] = [
      await newToken('Dated', { owner: 'owner@acme.example', organization: 'Shared' }),
      await newToken('Called', { owner: 'owner@acme.example', organization: 'Shared' }),
    ];
    await use(dated, 1);
    await use(called, 200);
    expect(await after(MINUTE), 'one day left').toHaveLength(1);
    expect(await after(DAY), 'the day').toEqual([expect.stringContaining('“Dated”')]);
    await bench.judge(called, 'token-expired');
    clock.forward(MINUTE);
    await bench.deliver();
    expect(mailbox.mails).toHaveLength(1);
    expect(textOf(mailbox.mails[0]!)).toContain('Called');
    expect(textOf(mailbox.mails[0]!)).not.toContain('Dated');
    received();
    expect(await after(HOUR)).toEqual([]);
    // From then on they are told of together.
    expect(await after(7 * DAY), 'a week after').toEqual([expect.stringContaining('“Shared”')]);
    expect(await after(HOUR)).toEqual([]);
  });
});

/** What happens to one of two tokens of an organization, or to the server. */
type Step =
  | { do: 'expires' | 'cured'; token: 0 | 1 }
  | { do: 'renewed'; token: 0 | 1; days: number }
  | { do: 'wait'; hours: number };
const which = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('expires' as const, 'cured' as const), token: which }),
  fc.record({ do: fc.constant('renewed' as const), token: which, days: fc.constantFrom(1, 2, 5, 40) }),
  // More often than anything else, and short: both tokens meet on one day.
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 24, 70) }),
  },
);

/** When a token ends, and whether that is known to be so. */
interface Known {
  expiresAt: number;
  end: number | null;
}

/** What is to be told of it now, from the guide's words: the newest step that was reached, for its day. */
function dueOf({ expiresAt, end }: Known, now: number): string[] {
  const day = new Date(end ?? expiresAt).toISOString().slice(0, 10);
  const left = (Date.parse(day) - Date.parse(new Date(now).toISOString().slice(0, 10))) / DAY;
  const reached = [60, 30, 14, 7, 3, 1, 0].findLast((days) => left <= days);
  if (reached === undefined) return [];
  return [`${day} ${left <= -7 ? `after-${Math.floor(-left / 7) * 7}` : reached}`];
}

describe('the countdown of two tokens of an organization', () => {
  /** Every message about them: which token, which day, which step. */
  async function told(tokens: readonly string[]): Promise<string[]> {
    const { rows } = await cloned.store.jobsDatabase.executeSql(
      `SELECT key, expiry FROM notices WHERE kind = 'expiry' AND expiry IS NOT NULL`,
    );
    return (rows as { key: string; expiry: { tokenIds: string[]; day: string } }[]).flatMap(
      ({ key, expiry }) =>
        expiry.tokenIds
          .filter((id) => tokens.includes(id))
          .map(
            (id) =>
              `${tokens.indexOf(id)} ${expiry.day} ${/:([a-z0-9-]+?)(?:\+[0-9a-f-]+)?\|expiry$/.exec(key)?.[1]}`,
          ),
    );
  }

  it('tells of each of them each threshold of each end once, and of none too late', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const shared = { owner: 'o@acme.example', organization: `Pair ${crypto.randomUUID()}` };
        const tokens = [await newToken('One', shared), await newToken('Two', shared)];
        const known = tokens.map((): Known => ({ expiresAt: clock.now().getTime() + 2 * DAY, end: null }));
        for (const id of tokens) await use(id, 2);
        const due = new Set<string>();
        for (const one of [...steps, { do: 'wait', hours: 1 } as const]) {
          if (one.do === 'wait') clock.forward(one.hours * HOUR);
          else await happen(one, tokens, known);
          await bench.deliver();
          for (const [at, token] of known.entries())
            for (const name of dueOf(token, clock.now().getTime())) due.add(`${at} ${name}`);
          expect((await told(tokens)).sort()).toEqual([...due].sort());
        }
        for (const id of tokens) await cloned.store.tokens.delete(SYSTEM, id);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 240_000);

  async function happen(one: Exclude<Step, { do: 'wait' }>, tokens: string[], known: Known[]): Promise<void> {
    const id = tokens[one.token] ?? '';
    const token = known[one.token];
    if (!token) return;
    // No two things happen at one moment.
    clock.forward(1000);
    const now = clock.now().getTime();
    if (one.do === 'renewed') {
      token.expiresAt = now + one.days * DAY;
      return use(id, one.days);
    }
    token.end = one.do === 'cured' ? null : (token.end ?? Math.min(now, token.expiresAt));
    await bench.judge(id, ...(one.do === 'cured' ? [] : (['token-expired'] as const)));
  }
});
