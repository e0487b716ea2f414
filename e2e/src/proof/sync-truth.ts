import type { CauseId, TokenState } from '@adept/diagnosis';
import { LimitTruth } from './limit-truth.ts';

const HOUR = 3_600_000;
const STALE = 24 * HOUR;
const STALE_ERROR = 72 * HOUR;
/** So much older than the last good run a device has to be to count as left out of the changes. */
const ANNOUNCED_WITHIN = 25 * HOUR;

/** How a run must end, told from what is wrong at Apple. */
export type RunOutcome = 'good' | 'cursor' | 'stuck' | 'terms' | 'refused';

export interface Visit {
  at: Date;
  outcome: RunOutcome;
  /** The full list was asked for. */
  listed: boolean;
  /** Devices are left out of the list, or of the changes. */
  listIsShort: boolean;
  changesAreShort: boolean;
}

/** What must be open after runs, from what happened alone: written from the rules' words, without the judge. */
export class SyncTruth {
  readonly limits = new LimitTruth();
  #lastGood: Date | null = null;
  #cursor = false;
  #stuck = false;
  #terms = false;
  /** A full list was read and waits for the end of its run. */
  #list: { short: boolean; unannounced: number } | null = null;
  #count: 'clean' | 'collapsed' | 'incomplete' = 'clean';
  /** Devices that the changes have still to announce, and those that they passed by: when each was assigned. */
  #pending = new Map<string, Date>();
  #swallowed = new Map<string, Date>();

  assigned(serials: readonly string[], at: Date): void {
    for (const serial of serials) this.#pending.set(serial, at);
  }

  left(serial: string): void {
    this.#pending.delete(serial);
    this.#swallowed.delete(serial);
  }

  /** Nothing is open, and nothing is waiting to come to light. */
  isClean(now: Date): boolean {
    return this.open(now).length === 0 && this.#swallowed.size === 0;
  }

  visit({ at, outcome, listed, listIsShort, changesAreShort }: Visit): void {
    if (listed) this.#readList(listIsShort);
    if (outcome === 'cursor') this.#cursor = true;
    if (outcome === 'stuck') this.#stuck = true;
    if (outcome === 'terms') this.#terms = true;
    if (outcome !== 'good') return;
    this.#cursor = this.#stuck = this.#terms = false;
    if (changesAreShort) for (const [serial, when] of this.#pending) this.#swallowed.set(serial, when);
    this.#pending.clear();
    this.#lastGood = at;
    if (this.#list === null) return;
    const { short, unannounced } = this.#list;
    // Of a list that lacks many for the first time nothing is believed; the second time they are asked about, and shown.
    if (short) this.#count = this.#count === 'clean' ? 'collapsed' : 'incomplete';
    else this.#count = unannounced > 0 ? 'incomplete' : 'clean';
    this.#list = null;
  }

  #readList(short: boolean): void {
    const before = (this.#lastGood?.getTime() ?? 0) - ANNOUNCED_WITHIN;
    const unannounced = [...this.#swallowed.values()].filter((at) => at.getTime() < before).length;
    // What an earlier list brought that was never compared is still to be told.
    this.#list = { short, unannounced: unannounced + (this.#list?.unannounced ?? 0) };
    // They are known from here on; those assigned since the last changes were covered by the list too.
    this.#swallowed.clear();
    this.#pending.clear();
  }

  #hoursStale(now: Date): 'error' | 'warning' | null {
    const since = now.getTime() - (this.#lastGood?.getTime() ?? now.getTime());
    if (since < STALE || this.#cursor || this.#stuck || this.#terms || this.limits.open()) return null;
    return since >= STALE_ERROR ? 'error' : 'warning';
  }

  /** Sorted. */
  open(now: Date): CauseId[] {
    const found: CauseId[] = [];
    if (this.#cursor) found.push('cursor-lost');
    if (this.#stuck) found.push('cursor-stuck');
    if (this.#count === 'collapsed') found.push('device-count-collapsed');
    if (this.limits.open()) found.push('rate-limited');
    if (this.#count === 'incomplete') found.push('sync-incomplete');
    if (this.#hoursStale(now)) found.push('sync-stale');
    if (this.#terms) found.push('terms-not-signed');
    return found;
  }

  state(now: Date): TokenState {
    if (this.#cursor || this.#stuck || this.#terms) return 'error';
    if (this.#hoursStale(now) === 'error' || this.limits.open() === 'error') return 'error';
    return this.open(now).length > 0 ? 'warning' : 'ok';
  }
}
