/** One act in the portal: what was pressed, and what came of it. */
export interface ActivityEntry {
  /** Counts on from 1 within one world. */
  n: number;
  /** Virtual clock. */
  at: Date;
  organization: string;
  pressed: string;
  happened: string;
}

/** The newest so many acts are kept. */
const KEPT = 500;

/** What was done in the portal, by hand or through its API, newest last. */
export class Activity {
  #entries: ActivityEntry[] = [];
  #count = 0;

  note(entry: Omit<ActivityEntry, 'n'>): ActivityEntry {
    this.#count += 1;
    const noted = { n: this.#count, ...entry };
    this.#entries.push(noted);
    if (this.#entries.length > KEPT) this.#entries.shift();
    return noted;
  }

  find(n: number): ActivityEntry | null {
    return this.#entries.find((entry) => entry.n === n) ?? null;
  }

  /** Newest first. */
  newest(count: number, organization?: string): ActivityEntry[] {
    return this.#entries
      .filter((entry) => organization === undefined || entry.organization === organization)
      .slice(-count)
      .toReversed();
  }
}
