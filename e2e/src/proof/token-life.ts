import { randomBytes } from 'node:crypto';
import { createUpdateProblems, type Judged } from '@adept/server/diagnose/update-problems';
import type { TestStore } from '@adept/server/store/testing/test-store';
import { connectApple } from '@adept/server/wiring/connect-apple';
import { type Dice, dice } from './dice.ts';
import { LifeBooks } from './life-books.ts';
import { LifeOutbox } from './life-outbox.ts';
import { LifeStore } from './life-store.ts';
import { APPLE, type LifeWorld, makeLifeWorld } from './life-world.ts';
import { NoticeTruth } from './notice-truth.ts';
import { type Outcome, Truth } from './truth.ts';

const MINUTE = 60_000;
const START = new Date('2026-03-02T06:07:00Z');
/** What the truth speaks of; causes of the sync are in `sync-life.ts`. */
export const SPOKEN_OF: ReadonlySet<string> = new Set([
  'access-denied',
  'apple-unavailable',
  'apple-unreachable',
  'clock-skew',
  'rate-limited',
  'terms-not-signed',
  'token-damaged',
  'token-expired',
  'token-expiring',
  'token-replaced',
]);

/** Lasting faults and what each makes of a visit. */
export const FAULTS: Record<string, Outcome> = {
  'access-denied': 'denied',
  'apple-unavailable': 'outage',
  'apple-unreachable': 'silent',
  'html-answer': 'outage',
  'rate-limited': 'busy',
  'signature-invalid': 'rejected',
  'terms-not-signed': 'terms',
  'token-expired': 'expired',
  'token-replaced': 'rejected',
};

/** The clocks are an hour apart: Apple says what it would say, to calls that are signed with its time. */
const CLOCKS_APART = 'clock-skew';

/** One life in so many. */
const HEEDLESS = 5;

const MORNING = 'in the morning';
/** Steps of the countdown that some life must reach; the last ones are weeks after. */
const STEPS = [60, 30, 14, 7, 3, 1, 0, -7, -14];
const noticed = (step: number): string => `told at ${step} days`;
export const NOTICED = STEPS.map(noticed);

/** The real store judges such a share of the moments at which something opens or closes, and of all others. */
const LOOKED_AT = { changed: 0.25, same: 0.01 };

export interface TokenLifeOptions {
  seed: number;
  /** The real store. */
  shared: TestStore;
  /** The real store judges at every moment. */
  whole: boolean;
}

/**
 * A token's days, told by a seed: what people and Apple do, visits of the real client at the simulator, and the real
 * judge. The imitated store judges at every moment and must say what is true; the real one, with the same facts, judges
 * at every moment or at chosen ones and must say what the imitation says.
 */
export class TokenLife {
  readonly seed: number;
  readonly #happens: Dice;
  readonly #looks: Dice;
  readonly #whole: boolean;
  readonly #world: LifeWorld;
  readonly #store = new LifeStore((facts) => this.#books.note(facts));
  readonly #books: LifeBooks;
  readonly #judge;
  readonly #probe;
  readonly #truth = new Truth();
  readonly #outbox: LifeOutbox;
  /** The imitated store plans each morning and where something changed, the real one where it judges. */
  readonly #notices = { imitated: new NoticeTruth(), real: new NoticeTruth() };
  readonly #sleeps: Dice;
  #asleep = 0;
  #accessToken = '';
  #expiresAt = START;
  #fault: string | null = null;
  #day = 0;
  readonly seen = new Set<string>();
  /** Judgements, and those of them that the real store made too. */
  judged = 0;
  judgedOnBoth = 0;

  private constructor(options: TokenLifeOptions, world: LifeWorld, books: LifeBooks) {
    this.seed = options.seed;
    this.#happens = dice(options.seed);
    this.#looks = dice(options.seed ^ 0x5eed);
    this.#sleeps = dice(options.seed ^ 0x51ee9);
    this.#whole = options.whole;
    this.#world = world;
    this.#books = books;
    const { clock, transport } = world;
    const apple = connectApple({
      store: this.#store,
      baseUrl: APPLE,
      transport,
      clock,
      signingClock: { now: () => new Date() },
      random: randomBytes,
    });
    this.#probe = () => apple.forVerification('token');
    this.#judge = createUpdateProblems(this.#store, clock);
    this.#outbox = new LifeOutbox(this.#store, clock);
    world.heard = (answer) => this.#truth.limits.answered(clock.now(), answer);
  }

  static async begin(options: TokenLifeOptions): Promise<TokenLife> {
    const { seed, shared } = options;
    const world = makeLifeWorld(seed, START);
    const books = await LifeBooks.open(shared, `Life ${seed} ${crypto.randomUUID()}`, world.clock);
    const life = new TokenLife(options, world, books);
    await life.#upload();
    return life;
  }

  async end(): Promise<void> {
    expectTold(await this.#books.told(), this.#notices.real.told(), `life ${this.seed}, the real outbox`);
    await this.#books.remove();
  }

  now(): Date {
    return this.#world.clock.now();
  }

  /** Download Token in the portal, and the file taken in here. */
  async #upload(): Promise<void> {
    const days = this.#happens(0.6) ? 365 : this.#happens(0.5) ? 90 : 45;
    const now = this.now();
    const credentials = this.#world.download(days);
    this.#accessToken = credentials.reveal().accessToken;
    this.#expiresAt = credentials.accessTokenExpiry;
    this.#store.upload({ id: await this.#books.upload(credentials), credentials, now });
    this.#truth.upload(now, this.#expiresAt);
  }

  async liveADay(): Promise<void> {
    if (this.#sleepsOn()) return;
    const before = this.#outcome();
    await this.#wake();
    await this.#expectTruth(`${MORNING}, before Apple was asked`);
    // Quiet days have one visit; where something changed or is wrong, an outage's length is watched.
    const quiet = before === 'good' && this.#outcome() === 'good';
    for (const minutes of quiet ? [60] : [60, 10, 10, 400]) {
      this.#world.clock.advance(minutes * MINUTE);
      if (!quiet) await this.#expectTruth('before a visit');
      await this.#visit();
      await this.#expectTruth('after a visit');
    }
    const spent = quiet ? 60 : 480;
    // No two visits are a whole number of days apart: rules that count hours would be on the edge.
    this.#world.clock.advance((24 * 60 + 7 - spent) * MINUTE);
    this.#day += 1;
  }

  /** Days on which no server runs: what they would have brought is made up for on the day it wakes. */
  #sleepsOn(): boolean {
    if (this.#asleep === 0 && this.#sleeps(0.01)) this.#asleep = this.#sleeps(0.5) ? 3 : 19;
    if (this.#asleep === 0) return false;
    this.#asleep -= 1;
    this.#world.clock.advance((24 * 60 + 7) * MINUTE);
    this.#day += 1;
    return true;
  }

  /** What people and Apple do on a day. */
  async #wake(): Promise<void> {
    const { terms } = this.#world.organization;
    const now = this.now();
    const happens = this.#happens;
    if (terms.signed ? happens(0.01) : happens(0.25)) terms[terms.signed ? 'publish' : 'accept'](now);
    if (this.#fault === null && happens(0.02)) {
      const slugs = [...Object.keys(FAULTS), CLOCKS_APART];
      this.#setFault(slugs.find((_slug, at) => happens(1 / (slugs.length - at))) ?? null);
    } else if (this.#fault !== null && happens(0.4)) {
      this.#setFault(null);
    }
    // Somebody downloads the token and doesn't bring it here.
    if (happens(0.005)) this.#world.download(365);
    const ending = this.#expiresAt.getTime() - now.getTime() < 30 * 24 * 60 * MINUTE;
    const dead = this.#accessToken !== this.#world.server.token?.accessToken || this.#expiresAt <= now;
    // Who takes no heed renews late: the weekly reminders after the day are for these.
    const heed = this.seed % HEEDLESS === 0 ? 0.1 : 1;
    if (happens(heed * (dead ? 0.2 : ending ? 0.05 : 0.002))) await this.#upload();
    // A session that ends early is nothing to tell.
    if (this.#fault === null && happens(0.1)) this.#world.fault('lost-session', 1);
  }

  #setFault(slug: string | null): void {
    this.#fault = slug;
    this.#world.fault(slug);
  }

  /** What Apple would say now: its world, not its words. */
  #outcome(): Outcome {
    const spoilt = this.#fault === null ? undefined : FAULTS[this.#fault];
    if (spoilt) return spoilt;
    const { server, organization } = this.#world;
    if (server.token?.accessToken !== this.#accessToken) return 'rejected';
    if (this.now() >= server.token.expiresAt) return 'expired';
    return organization.terms.signed ? 'good' : 'terms';
  }

  async #visit(): Promise<void> {
    const outcome = this.#outcome();
    const probe = await this.#probe();
    await probe?.run();
    await probe?.writeEvidence();
    this.#truth.visit(this.now(), outcome, this.#fault === CLOCKS_APART);
    this.seen.add(outcome);
  }

  async #expectTruth(when: string): Promise<void> {
    const now = this.now();
    const judged = await this.#judge('token');
    if (judged === null) throw new Error('the imitated store has a token always');
    this.judged += 1;
    const where = `life ${this.seed}, day ${this.#day}, ${when} (Apple: ${this.#outcome()}, fault: ${this.#fault})`;
    const open = this.#store.open().filter((cause) => SPOKEN_OF.has(cause));
    const due = this.#truth.open(now);
    if (open.join() !== due.join())
      throw new Error(`${where}: open ${open.join()}, due ${due.join() || 'none'}`);
    const { state } = judged.diagnosis;
    const others = this.#store.open().length - open.length;
    const inTruth = this.#truth.state(now);
    if (others === 0 && inTruth !== null && state !== inTruth)
      throw new Error(`${where}: ${state}, in truth ${inTruth}`);
    for (const cause of due) this.seen.add(cause);
    const changed = judged.opened.length > 0 || judged.closed.length > 0;
    await this.#tell(due.includes('token-expired'), changed || when.startsWith(MORNING), where);
    if (this.#whole || this.#looks(LOOKED_AT[changed ? 'changed' : 'same']))
      await this.#expectTheSame(judged, where);
  }

  /** What the outbox holds is what must have been told. */
  async #tell(isOver: boolean, isTime: boolean, where: string): Promise<void> {
    const now = this.now();
    const truth = this.#notices.imitated;
    truth.looked(now, isOver, this.#expiresAt);
    if (!isTime) return;
    const steps = truth.awake(now, this.#expiresAt);
    for (const step of steps) this.seen.add(noticed(step));
    await this.#outbox.tick();
    expectTold(this.#outbox.told(), truth.told(), where);
  }

  async #expectTheSame(imitated: Judged, where: string): Promise<void> {
    const { judged, open } = await this.#books.judge();
    this.judgedOnBoth += 1;
    const [here, there] = [said(judged), said(imitated)];
    if (here !== there) throw new Error(`${where}: the real store\n${here}\nthe imitated one\n${there}`);
    if (open.join() !== this.#store.open().join())
      throw new Error(`${where}: ${open.join()} is open on the real store`);
    this.#notices.real.looked(this.now(), open.includes('token-expired'), this.#expiresAt);
    this.#notices.real.awake(this.now(), this.#expiresAt);
  }
}

function expectTold(told: readonly string[], due: readonly string[], where: string): void {
  if (told.join() === due.join()) return;
  const tooMuch = told.filter((each, at) => !due.includes(each) || told.indexOf(each) !== at);
  const missing = due.filter((each) => !told.includes(each));
  throw new Error(`${where}: told and not due ${tooMuch.join(', ')}; due and not told ${missing.join(', ')}`);
}

/** A judgement without ids of facts, and without how many there were: the imitation forgets sooner. */
function said({ diagnosis }: Judged): string {
  const problems = diagnosis.problems.map(({ causeId, severity, since, candidates, parameters }) => ({
    causeId,
    severity,
    since,
    candidates: candidates.map((each) => each.causeId),
    newToken: parameters['newToken'],
  }));
  return JSON.stringify({
    state: diagnosis.state,
    problems,
    remedy: diagnosis.remedy.steps.map(({ id }) => id),
  });
}
