import { randomBytes } from 'node:crypto';
import type { CauseId } from '@adept/diagnosis';
import { createUpdateProblems } from '@adept/server/diagnose/update-problems';
import { SYSTEM } from '@adept/server/domain/viewer';
import { syncTokenJob } from '@adept/server/jobs/sync-token.job';
import type { Store } from '@adept/server/store/store';
import type { TestStore } from '@adept/server/store/testing/test-store';
import { syncToken } from '@adept/server/sync/sync-token';
import { connectApple } from '@adept/server/wiring/connect-apple';
import { type Dice, dice } from './dice.ts';
import { APPLE, type LifeWorld, makeLifeWorld } from './life-world.ts';
import { type RunOutcome, SyncTruth } from './sync-truth.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = new Date('2026-03-02T06:00:00Z');
/** Never fewer: of a list that lacks most of them nothing may be believed. */
const FEWEST = 45;
/** What the truth speaks of. */
export const SPOKEN_OF: readonly CauseId[] = [
  'cursor-lost',
  'cursor-stuck',
  'device-count-collapsed',
  'rate-limited',
  'sync-incomplete',
  'sync-stale',
  'terms-not-signed',
];
const pace = { changesEvery: null, fullEvery: 12 * DAY, random: () => 0.5 };

/** What goes wrong and what a run makes of it; `absent`: nobody runs anything. */
export const TROUBLES: Record<string, RunOutcome | 'absent'> = {
  'cursor-expired': 'cursor',
  'cursor-invalid': 'cursor',
  'cursor-required': 'cursor',
  'same-cursor-more': 'stuck',
  'rate-limited': 'refused',
  'sync-stale': 'refused',
  'terms-not-signed': 'terms',
  'devices-vanish': 'good',
  'sync-omits-devices': 'good',
  'server is off': 'absent',
};

/**
 * A token's days with real runs, told by a seed: each day the job goes through Apple's list on the real store, with the
 * real client, and what is open afterwards must be what is true. Between runs no device may be buried alive.
 */
export class SyncLife {
  readonly seed: number;
  readonly #happens: Dice;
  readonly #store: Store;
  readonly #tokenId: string;
  readonly #world: LifeWorld;
  readonly #truth = new SyncTruth();
  readonly #work: () => Promise<string>;
  readonly #judge;
  #trouble: string | null = null;
  #lastTrouble: string | null = null;
  #listed = false;
  #day = 0;
  runs = 0;

  private constructor(seed: number, world: LifeWorld, { store, tokenId }: { store: Store; tokenId: string }) {
    this.seed = seed;
    this.#happens = dice(seed);
    this.#world = world;
    this.#store = store;
    this.#tokenId = tokenId;
    const { clock } = world;
    const apple = connectApple({
      store,
      baseUrl: APPLE,
      transport: world.transport,
      clock,
      signingClock: { now: () => new Date() },
      random: randomBytes,
    });
    world.heard = (answer) => {
      if (answer.path === '/server/devices' && answer.status === 200) this.#listed = true;
      this.#truth.limits.answered(clock.now(), answer);
    };
    const judge = createUpdateProblems(store, clock);
    this.#judge = () => judge(tokenId);
    this.#work = () =>
      syncTokenJob(tokenId, new AbortController().signal, {
        store,
        turn: (lease, stop) => syncToken(lease, stop, { store, open: apple.forSync, judge, pace, clock }),
      });
  }

  static async begin(seed: number, shared: TestStore): Promise<SyncLife> {
    const world = makeLifeWorld(seed, START);
    const store = shared.storeAt(world.clock);
    const { id: tokenId } = await store.tokens.create(SYSTEM, {
      name: `Syncs ${seed} ${crypto.randomUUID()}`,
    });
    const life = new SyncLife(seed, world, { store, tokenId });
    life.#buy(FEWEST + 5);
    const credentials = world.download(900);
    await store.credentials.replace(SYSTEM, { tokenId, keyPairId: null, credentials });
    await life.#visit();
    return life;
  }

  async end(): Promise<void> {
    await this.#store.tokens.delete(SYSTEM, this.#tokenId);
  }

  now(): Date {
    return this.#world.clock.now();
  }

  async liveADay(): Promise<void> {
    this.#wake();
    this.#world.clock.advance(23 * HOUR);
    await this.#look('before the run');
    // Never a whole number of days apart: rules that count hours would be on the edge.
    this.#world.clock.advance(HOUR + MINUTE);
    if (this.#trouble !== 'server is off') await this.#visit();
    await this.#look('after the run');
    this.#day += 1;
  }

  /** What people and Apple do on a day. */
  #wake(): void {
    const happens = this.#happens;
    if (this.#trouble !== null && happens(0.2)) this.#set(null);
    else if (this.#trouble === null && this.#truth.isClean(this.now()) && happens(0.25)) {
      const all = Object.keys(TROUBLES);
      this.#set(all.find((_each, at) => happens(1 / (all.length - at))) ?? null);
    } else if (this.#trouble === null && happens(0.1)) {
      // Met once, it heals in the run that meets it.
      this.#world.fault('cursor-expired', 1);
    }
    // What comes while most of the list is left out may be in that list or not, as its place in it says.
    if (this.#trouble !== 'devices-vanish' && happens(0.4)) this.#buy(happens(0.5) ? 1 : 4);
    if (happens(0.3)) this.#take();
  }

  #set(trouble: string | null): void {
    this.#trouble = trouble;
    this.#lastTrouble = trouble ?? this.#lastTrouble;
    this.#world.fault(trouble === null || TROUBLES[trouble] === 'absent' ? null : trouble);
  }

  #buy(count: number): void {
    const { organization, server } = this.#world;
    const serials = this.#world.world.addDevices({ organization, server, family: 'iPad', count });
    this.#truth.assigned(serials, this.now());
  }

  /** A device goes to another server, or to none. */
  #take(): void {
    const own = this.#serials();
    const serial = own[Math.floor(own.length / 2)];
    if (serial === undefined || own.length <= FEWEST) return;
    this.#world.world.devices.move(serial, null, '');
    this.#truth.left(serial);
  }

  /** Assigned to our server at Apple. */
  #serials(): string[] {
    const { server, world } = this.#world;
    return [...world.devices.all()].filter((each) => each.mdmServer === server.id).map((each) => each.serial);
  }

  async #visit(): Promise<void> {
    const at = this.now();
    this.#listed = false;
    const trouble = this.#trouble;
    await this.#work();
    this.runs += 1;
    const outcome = trouble === null ? 'good' : (TROUBLES[trouble] as RunOutcome);
    this.#truth.visit({
      at,
      outcome,
      listed: this.#listed,
      listIsShort: trouble === 'devices-vanish',
      changesAreShort: trouble === 'sync-omits-devices',
    });
    const [run] = (await this.#store.syncRuns.list(SYSTEM, this.#tokenId, { limit: 1 })).items;
    if ((run?.state === 'succeeded') !== (outcome === 'good'))
      throw new Error(`${this.#where('a run')}: it ${run?.state} (${run?.errorCode})`);
    await this.#expectNoneBuriedAlive();
  }

  #where(when: string): string {
    return `life ${this.seed}, day ${this.#day}, ${when} (trouble: ${this.#trouble})`;
  }

  async #look(when: string): Promise<void> {
    const now = this.now();
    const judged = await this.#judge();
    // Healed, and open for coming back: diagnosis's own tests and e2e/src/profiles.test.ts speak of that.
    const cameBack = (judged?.diagnosis.problems ?? []).filter(
      ({ repair }) => repair?.result === 'came-back',
    );
    const all = (await this.#store.problems.open(SYSTEM, this.#tokenId))
      .map(({ causeId }) => causeId)
      .filter((causeId) => !cameBack.some((problem) => problem.causeId === causeId));
    const open = all.filter((cause) => SPOKEN_OF.includes(cause)).sort();
    // Its fault answers 503 between the pages: where one of the lists gave nothing else, Apple counts as unavailable.
    const isOut = this.#lastTrouble === 'sync-stale' && all.includes('apple-unavailable');
    const due = this.#truth.open(now).filter((cause) => !(isOut && cause === 'sync-stale'));
    if (open.join() !== due.join())
      throw new Error(`${this.#where(when)}: open ${all.join() || 'none'}, due ${due.join() || 'none'}`);
    const state = judged?.diagnosis.state;
    if (cameBack.length === 0 && open.length === all.length && state !== this.#truth.state(now))
      throw new Error(`${this.#where(when)}: ${state}, in truth ${this.#truth.state(now)}`);
  }

  /** What is still ours at Apple was never taken from the token. */
  async #expectNoneBuriedAlive(): Promise<void> {
    const own = new Set(this.#serials());
    const filter = { tokenId: this.#tokenId, includeRemoved: true, limit: 1000 };
    const { items } = await this.#store.devices.list(SYSTEM, filter);
    const buried = items.filter(({ serial, removedAt }) => removedAt !== null && own.has(serial));
    if (buried.length > 0) throw new Error(`${this.#where('a run')}: ${buried[0]?.serial} was buried alive`);
  }

  /** Once nothing is wrong any more our devices equal Apple's, and nothing is open. */
  async cure(): Promise<void> {
    this.#set(null);
    await this.#store.syncRuns.create(SYSTEM, { tokenId: this.#tokenId, mode: 'full' });
    await this.#visit();
    this.#world.clock.advance(DAY);
    await this.#store.syncRuns.create(SYSTEM, { tokenId: this.#tokenId, mode: 'full' });
    await this.#visit();
    await this.#look('at the end');
    const filter = { tokenId: this.#tokenId, limit: 1000 };
    const ours = (await this.#store.devices.list(SYSTEM, filter)).items.map(({ serial }) => serial).sort();
    if (ours.join() !== this.#serials().sort().join())
      throw new Error(`${this.#where('at the end')}: we have ${ours.length} other devices than Apple`);
  }

  /** How often each cause was opened here, those that healed in their run included. */
  async opened(): Promise<Map<CauseId, number>> {
    const times = new Map<CauseId, number>();
    for (let after: string | null = null; ;) {
      const page = await this.#store.problems.list(SYSTEM, { tokenId: this.#tokenId, after, limit: 500 });
      for (const { causeId } of page.items) times.set(causeId, (times.get(causeId) ?? 0) + 1);
      if (page.next === null) return times;
      after = page.next;
    }
  }
}
