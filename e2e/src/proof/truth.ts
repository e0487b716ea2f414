import type { CauseId, TokenState } from '@adept/diagnosis';
import { LimitTruth } from './limit-truth.ts';

const DAY = 86_400_000;
const EXPIRING = 30 * DAY;
const OUTAGE = 15 * 60_000;

/** What a visit at Apple must end in, told from Apple's own world. */
export type Outcome = 'good' | 'terms' | 'denied' | 'rejected' | 'expired' | 'outage' | 'busy';

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
  #outage: { first: number; last: number; failures: number } | null = null;

  /** An upload alone proves nothing: what was open stays so. */
  upload(now: Date, expiresAt: Date): void {
    this.#former = { expired: this.#isExpired(now), rejected: this.#isRejected(now) };
    this.#expired = false;
    this.#rejected = false;
    this.#expiresAt = expiresAt.getTime();
  }

  visit(now: Date, outcome: Outcome): void {
    if (outcome === 'busy') return;
    if (outcome === 'outage') {
      const { first = now.getTime(), failures = 0 } = this.#outage ?? {};
      this.#outage = { first, last: now.getTime(), failures: failures + 1 };
      return;
    }
    this.#outage = null;
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
    const { first = 0, last = 0, failures = 0 } = this.#outage ?? {};
    if (failures >= 3 && last - first >= OUTAGE) found.push('apple-unavailable');
    if (this.limits.open()) found.push('rate-limited');
    if (this.#terms) found.push('terms-not-signed');
    if (expired) found.push('token-expired');
    if (!expired && !replaced && now.getTime() >= this.#expiresAt - EXPIRING) found.push('token-expiring');
    if (replaced) found.push('token-replaced');
    return found;
  }

  state(now: Date): TokenState {
    const open = this.open(now);
    const isWarning = (cause: CauseId): boolean =>
      cause === 'token-expiring' || (cause === 'rate-limited' && this.limits.open() === 'warning');
    if (open.some((cause) => !isWarning(cause))) return 'error';
    if (open.length > 0) return 'warning';
    return this.#everGood ? 'ok' : 'unknown';
  }
}
