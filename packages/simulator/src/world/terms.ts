/** Apple's terms as one organisation stands to them. A new organisation has accepted the first version. */
export class Terms {
  #published = 1;
  #accepted = 1;
  publishedAt: Date | null = null;
  acceptedAt: Date | null = null;

  get signed(): boolean {
    return this.#accepted >= this.#published;
  }

  /** Apple publishes a new version: until somebody accepts it the service answers T_C_NOT_SIGNED. */
  publish(now: Date): void {
    this.#published += 1;
    this.publishedAt = now;
  }

  accept(now: Date): void {
    this.#accepted = this.#published;
    this.acceptedAt = now;
  }
}
