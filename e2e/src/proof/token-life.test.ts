import { randomBytes } from 'node:crypto';
import { CAUSE_IDS } from '@adept/diagnosis/cause-id';
import { createUpdateProblems } from '@adept/server/diagnose/update-problems';
import { connectApple } from '@adept/server/wiring/connect-apple';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LifeStore } from './life-store.ts';
import { APPLE, type LifeWorld, makeLifeWorld } from './life-world.ts';
import { type Outcome, Truth } from './truth.ts';

const DAYS = 400;
const LIVES = Number(process.env.ADEPT_TEST_LIVES ?? 200);
const MINUTE = 60_000;
const START = new Date('2026-03-02T06:07:00Z');
/** What the truth speaks of; causes of the sync have their own tests. */
const SPOKEN_OF = new Set<string>([
  'access-denied',
  'apple-unavailable',
  'terms-not-signed',
  'token-expired',
  'token-expiring',
  'token-replaced',
]);

/** Lasting faults and what each makes of a visit. */
const FAULTS: Record<string, Outcome> = {
  'access-denied': 'denied',
  'apple-unavailable': 'outage',
  'html-answer': 'outage',
  'rate-limited': 'busy',
  'signature-invalid': 'rejected',
  'terms-not-signed': 'terms',
  'token-expired': 'expired',
  'token-replaced': 'rejected',
};

/** A small generator of our own: a year draws ten thousand numbers, and fast-check need not shrink them. */
function dice(seed: number): (share: number) => boolean {
  let state = seed >>> 0;
  return (share) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < share;
  };
}

class TokenLife {
  readonly #happens: (share: number) => boolean;
  readonly #world: LifeWorld;
  readonly #store = new LifeStore();
  readonly #judge;
  readonly #probe;
  readonly #truth = new Truth();
  #accessToken = '';
  #expiresAt = START;
  #fault: string | null = null;
  readonly seen = new Set<string>();
  day = 0;

  constructor(seed: number) {
    this.#happens = dice(seed);
    this.#world = makeLifeWorld(seed, START);
    const { transport } = this.#world;
    const from = Date.now();
    // The world's clock stands still between events; ours runs, so that the second of two answers is the later one.
    const clock = { now: () => new Date(this.#world.clock.now().getTime() + Date.now() - from) };
    const signingClock = { now: () => new Date() };
    const store = this.#store;
    const apple = connectApple({
      store,
      baseUrl: APPLE,
      transport,
      clock,
      signingClock,
      random: randomBytes,
    });
    this.#probe = () => apple.forVerification('token');
    this.#judge = createUpdateProblems(store, clock);
    this.#upload();
  }

  /** Download Token in the portal, and the file taken in here. */
  #upload(): void {
    const days = this.#happens(0.6) ? 365 : this.#happens(0.5) ? 90 : 45;
    const now = this.#world.clock.now();
    const credentials = this.#world.download(days);
    this.#accessToken = credentials.reveal().accessToken;
    this.#expiresAt = credentials.accessTokenExpiry;
    this.#store.upload(credentials, now);
    this.#truth.upload(now, this.#expiresAt);
  }

  async live(): Promise<void> {
    for (this.day = 0; this.day < DAYS; this.day += 1) {
      const before = this.#outcome();
      this.#wake();
      await this.#expectTruth('in the morning, before Apple was asked');
      // Quiet days have one visit; where something changed or is wrong, an outage's length is watched.
      const quiet = before === 'good' && this.#outcome() === 'good';
      for (const minutes of quiet ? [60] : [60, 10, 10, 400]) {
        this.#world.clock.advance(minutes * MINUTE);
        if (!quiet) await this.#expectTruth('before a visit');
        await this.#visit();
        await this.#expectTruth('after a visit');
      }
      const spent = quiet ? 60 : 480;
      this.#world.clock.advance((24 * 60 - spent) * MINUTE);
    }
  }

  /** What people and Apple do on a day. */
  #wake(): void {
    const { terms } = this.#world.organization;
    const now = this.#world.clock.now();
    const happens = this.#happens;
    if (terms.signed ? happens(0.01) : happens(0.25)) terms[terms.signed ? 'publish' : 'accept'](now);
    if (this.#fault === null && happens(0.02)) {
      const slugs = Object.keys(FAULTS);
      this.#setFault(slugs.find((_slug, at) => happens(1 / (slugs.length - at))) ?? null);
    } else if (this.#fault !== null && happens(0.4)) {
      this.#setFault(null);
    }
    // Somebody downloads the token and doesn't bring it here.
    if (happens(0.005)) this.#world.download(365);
    const ending = this.#expiresAt.getTime() - now.getTime() < 30 * 24 * 60 * MINUTE;
    const dead = this.#accessToken !== this.#world.server.token?.accessToken || this.#expiresAt <= now;
    if (happens(dead ? 0.2 : ending ? 0.05 : 0.002)) this.#upload();
    // A session that ends early is nothing to tell.
    if (this.#fault === null && happens(0.1)) this.#world.fault('lost-session', 1);
  }

  #setFault(slug: string | null): void {
    this.#fault = slug;
    this.#world.fault(slug);
  }

  /** What Apple would say now: its world, not its words. */
  #outcome(): Outcome {
    if (this.#fault !== null) return FAULTS[this.#fault] ?? 'good';
    const { server, organization, clock } = this.#world;
    if (server.token?.accessToken !== this.#accessToken) return 'rejected';
    if (clock.now() >= server.token.expiresAt) return 'expired';
    return organization.terms.signed ? 'good' : 'terms';
  }

  async #visit(): Promise<void> {
    const outcome = this.#outcome();
    const probe = await this.#probe();
    await probe?.run();
    await probe?.writeEvidence();
    this.#truth.visit(this.#world.clock.now(), outcome);
    this.seen.add(outcome);
  }

  async #expectTruth(when: string): Promise<void> {
    const now = this.#world.clock.now();
    const judged = await this.#judge('token');
    const where = `day ${this.day}, ${when} (Apple: ${this.#outcome()}, fault: ${this.#fault})`;
    const open = this.#store.open().filter((cause) => SPOKEN_OF.has(cause));
    const due = this.#truth.open(now);
    if (open.join() !== due.join())
      throw new Error(`${where}: open ${open.join()}, due ${due.join() || 'none'}`);
    const state = judged?.diagnosis.state;
    const others = this.#store.open().length - open.length;
    if (others === 0 && state !== this.#truth.state(now))
      throw new Error(`${where}: ${state}, in truth ${this.#truth.state(now)}`);
    for (const cause of due) this.seen.add(cause);
  }
}

describe('four hundred days of a token', () => {
  it('tell each day what is true that day: opened when due, closed when cured, never before', async () => {
    let lives = 0;
    const seen = new Set<string>();
    const property = fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (seed) => {
      const life = new TokenLife(seed);
      await life.live();
      lives += 1;
      for (const each of life.seen) seen.add(each);
    });
    await fc.assert(property, { numRuns: LIVES, endOnFailure: true });
    console.log(`token lives: ${lives}, of ${DAYS} days each`);
    expect([...SPOKEN_OF].filter((cause) => !(CAUSE_IDS as readonly string[]).includes(cause))).toEqual([]);
    if (lives >= 20)
      expect([...SPOKEN_OF, ...Object.values(FAULTS)].filter((each) => !seen.has(each))).toEqual([]);
  });
});
