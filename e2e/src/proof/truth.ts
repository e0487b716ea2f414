import type { CauseId, TokenState } from '@adept/diagnosis';
import { LimitTruth } from './limit-truth.ts';

const WARNINGS: ReadonlySet<string> = new Set(['clock-skew', 'token-expiring']);
const DAY = 86_400_000;
const EXPIRING = 30 * DAY;
const OUTAGE = 15 * 60_000;

/** What a visit at Apple must end in, told from Apple's own world. */
export type Outcome = 'good' | 'terms' | 'denied' | 'rejected' | 'expired' | 'outage' | 'silent' | 'busy';

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
  /** What was open on the credentials before, while Apple has said nothing of these. */
  #former = { expired: false, rejected: false };
  /** 429 that lasts: told from Apple's statuses. */
  readonly limits = new LimitTruth();
  /** Calls in a row that Apple answered badly, or not at all. */
  #failures: { at: number; silent: boolean }[] = [];
  #apart = false;

  /** An upload alone proves nothing: what was open stays so. */
  upload(now: Date, expiresAt: Date): void {
    this.#former = { expired: this.#isExpired(now), rejected: this.#isRejected(now) };
    this.#expired = false;
    this.#rejected = false;
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
    this.#former = { expired: false, rejected: false };
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

  #isRejected(now: Date): boolean {
    return (this.#rejected && now.getTime() < this.#expiresAt) || this.#former.rejected;
  }

  /** Sorted. */
  open(now: Date): CauseId[] {
    const found: CauseId[] = [];
    const expired = this.#isExpired(now);
    const replaced = !expired && this.#isRejected(now);
    if (this.#denied) found.push('access-denied');
    const lasted = (this.#failures.at(-1)?.at ?? 0) - (this.#failures[0]?.at ?? 0);
    if (this.#failures.length >= 3 && lasted >= OUTAGE) {
      const silent = this.#failures.slice(-3).filter((failure) => failure.silent).length;
      found.push(silent >= 2 ? 'apple-unreachable' : 'apple-unavailable');
    }
    if (this.#apart) found.push('clock-skew');
    if (this.limits.open()) found.push('rate-limited');
    if (this.#terms) found.push('terms-not-signed');
    if (expired) found.push('token-expired');
    if (!expired && !replaced && now.getTime() >= this.#expiresAt - EXPIRING) found.push('token-expiring');
    if (replaced) found.push('token-replaced');
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
