const DAY = 86_400_000;
const BEFORE = [60, 30, 14, 7, 3, 1, 0];
/** From so many days before on, the deputy hears of it too. */
const DEPUTY = 7;

export const OWNER = 'owner@acme.example';
export const DEPUTY_MAILBOX = 'deputy@acme.example';

/** Which message it is: `owner@acme.example 2027-03-20 7`; days after the day are negative. */
export const messageName = (address: string, day: string, step: number): string =>
  `${address} ${day} ${step}`;

/**
 * Who must have been told what of an expiration, written from the guide's words, without the planner: 60, 30, 14, 7, 3
 * and 1 days before, on the day, then weekly until Apple accepted a new token; each once; who was away hears of the
 * newest alone. Days are those of UTC.
 */
export class NoticeTruth {
  /** When its time was over, by its date or earlier by Apple's word; null: it isn't, or that was cured. */
  #end: Date | null = null;
  readonly #told = new Set<string>();

  /**
   * @param isOver at this look the token's time is over, by its date or by Apple's word, and nothing has cured it
   * @param expiresAt of the token in use
   */
  looked(now: Date, isOver: boolean, expiresAt: Date): void {
    this.#end = isOver ? (this.#end ?? (expiresAt < now ? expiresAt : now)) : null;
  }

  /** The server is awake now. @returns the steps that are told only now */
  awake(now: Date, expiresAt: Date): number[] {
    // Whatever is uploaded after the end, the days count from it until Apple accepts that.
    const end = this.#end ?? expiresAt;
    const left = Math.floor(end.getTime() / DAY) - Math.floor(now.getTime() / DAY);
    const newest = left <= -7 ? -7 * Math.floor(-left / 7) : BEFORE.findLast((step) => left <= step);
    if (newest === undefined) return [];
    const mailboxes = left <= DEPUTY ? [OWNER, DEPUTY_MAILBOX] : [OWNER];
    const names = mailboxes.map((each) => messageName(each, end.toISOString().slice(0, 10), newest));
    const added = names.filter((name) => !this.#told.has(name));
    for (const name of added) this.#told.add(name);
    return added.map(() => newest);
  }

  /** Sorted. */
  told(): string[] {
    return [...this.#told].sort();
  }
}
