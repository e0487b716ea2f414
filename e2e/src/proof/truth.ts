import type { CauseId, TokenState } from '@adept/diagnosis';
import { LimitTruth } from './limit-truth.ts';

const WARNINGS: ReadonlySet<string> = new Set(['clock-skew', 'token-expiring']);
const DAY = 86_400_000;
const EXPIRING = 30 * DAY;
const OUTAGE = 15 * 60_000;

/** What a visit at Apple must end in, told from Apple's own world. */
export type Outcome = 'good' | 'terms' | 'denied' | 'rejected' | 'expired' | 'outage' | 'silent' | 'busy';

type RefusedAs = 'token-replaced' | 'token-damaged';

/**
 * What must be open, from what happened alone: written from the rules' words, without the judge. A visit asks twice
 * before it believes a refusal, so each refusal counts at once; only a good answer closes.
 */
export class Truth {
  /** None before the first upload. */
  #expiresAt = Infinity;
  #everGood = false;
  #terms = false;
  #denied = false;
  #expired = false;
  #rejected = false;
  /** Apple has shown that it knows the secrets of the credentials in use. */
  #recognised = false;
  /** What was open on the credentials before, while Apple has said nothing of these. */
  #former: { expired: boolean; rejected: RefusedAs | null } = { expired: false, rejected: null };
  /** 429 that lasts: told from Apple's statuses. */
  readonly limits = new LimitTruth();
  /** Calls in a row that Apple answered badly, or not at all. */
  #failures: { at: number; silent: boolean }[] = [];
  #apart = false;

  /** An upload alone proves nothing: what was open stays so. */
  upload(now: Date, expiresAt: Date): void {
    this.#former = { expired: this.#isExpired(now), rejected: this.#rejectedAs(now) };
    this.#expired = false;
    this.#rejected = false;
    this.#recognised = false;
    this.#expiresAt = expiresAt.getTime();
  }

  /** @param apart the clocks were far apart while Apple was asked */
  visit(now: Date, outcome: Outcome, apart: boolean): void {
    if (outcome === 'outage' || outcome === 'silent') {
      this.#failures.push({ at: now.getTime(), silent: outcome === 'silent' });
      return;
    }
    this.#apart = apart;
    if (outcome === 'busy') return;
    this.#failures = [];
    this.#former = { expired: false, rejected: null };
    if (outcome === 'good' || outcome === 'terms' || outcome === 'denied') this.#recognised = true;
    if (outcome === 'good') {
      this.#everGood = true;
      this.#terms = this.#denied = this.#expired = this.#rejected = false;
    }
    if (outcome === 'terms') this.#terms = true;
    if (outcome === 'denied') this.#denied = true;
    if (outcome === 'expired') this.#expired = true;
    if (outcome === 'rejected') this.#rejected = true;
  }

  #isExpired(now: Date): boolean {
    return this.#expired || now.getTime() >= this.#expiresAt || this.#former.expired;
  }

  /** A token that Apple never knew isn't one that it no longer accepts. */
  #rejectedAs(now: Date): RefusedAs | null {
    if (!this.#rejected || now.getTime() >= this.#expiresAt) return this.#former.rejected;
    return this.#recognised ? 'token-replaced' : 'token-damaged';
  }

  /** Sorted. */
  open(now: Date): CauseId[] {
    const found: CauseId[] = [];
    const expired = this.#isExpired(now);
    const rejected = expired ? null : this.#rejectedAs(now);
    if (this.#denied) found.push('access-denied');
    const lasted = (this.#failures.at(-1)?.at ?? 0) - (this.#failures[0]?.at ?? 0);
    if (this.#failures.length >= 3 && lasted >= OUTAGE) {
      const silent = this.#failures.slice(-3).filter((failure) => failure.silent).length;
      found.push(silent >= 2 ? 'apple-unreachable' : 'apple-unavailable');
    }
    if (this.#apart) found.push('clock-skew');
    if (this.limits.open()) found.push('rate-limited');
    if (this.#terms) found.push('terms-not-signed');
    if (rejected === 'token-damaged') found.push(rejected);
    if (expired) found.push('token-expired');
    if (!expired && !rejected && now.getTime() >= this.#expiresAt - EXPIRING) found.push('token-expiring');
    if (rejected === 'token-replaced') found.push(rejected);
    return found;
  }

  /** null: too near a turn, which calls pass at their own moment. */
  state(now: Date): TokenState | null {
    const open = this.open(now);
    const isWarning = (cause: CauseId): boolean =>
      WARNINGS.has(cause) || (cause === 'rate-limited' && this.limits.open() === 'warning');
    if (this.limits.isTurning()) return null;
    if (open.some((cause) => !isWarning(cause))) return 'error';
    if (open.length > 0) return 'warning';
    return this.#everGood ? 'ok' : 'unknown';
  }
}
