/** One call to Apple's paths, as the simulator answered it. */
export interface LoggedRequest {
  /** Counts on for ever, over resets too. */
  n: number;
  /** Wall clock. */
  at: string;
  method: string;
  path: string;
  mdmServer: string | null;
  status: number;
  fault?: string;
  /** What was wrong with the request, where the answer doesn't say it. */
  hint?: string;
}

/** The newest so many calls are kept; the README says so. */
export const REQUESTS_KEPT = 20_000;

/** The calls to Apple's paths, oldest first; an entry is there before its answer leaves. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #count = 0;

  add(entry: Omit<LoggedRequest, 'n'>): void {
    this.#count += 1;
    this.#entries.push({ n: this.#count, ...entry });
    if (this.#entries.length > 2 * REQUESTS_KEPT) this.#entries = this.#entries.slice(-REQUESTS_KEPT);
  }

  /** All that are kept, or those after a number, or those from an instant on. */
  since(place: number | Date | null): LoggedRequest[] {
    const kept = this.#entries.slice(-REQUESTS_KEPT);
    if (place === null) return kept;
    if (typeof place === 'number') return kept.filter((entry) => entry.n > place);
    return kept.filter((entry) => new Date(entry.at) >= place);
  }

  clear(): void {
    this.#entries = [];
  }
}
