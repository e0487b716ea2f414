const MINUTE = 60_000;
const LIMITED_ANSWERS = 5;
const LIMITED_FOR = 30 * MINUTE;
const ERROR_AFTER = 24 * 60 * MINUTE;

/** Whether 429 lasts, told from Apple's statuses alone: it ends with a good answer in a session, or another word. */
export class LimitTruth {
  #limited: Date[] = [];

  answered(at: Date, { path, status }: { path: string; status: number }): void {
    if (status === 429) this.#limited.push(at);
    else if (status === 400 || status === 401 || status === 403) this.#limited = [];
    else if (status === 200 && path !== '/session') this.#limited = [];
  }

  /** Within a second of becoming an error: calls have moments of their own. */
  isTurning(): boolean {
    const lasts = (this.#limited.at(-1)?.getTime() ?? 0) - (this.#limited[0]?.getTime() ?? 0);
    return Math.abs(lasts - ERROR_AFTER) < 1000;
  }

  open(): 'warning' | 'error' | null {
    const first = this.#limited[0]?.getTime() ?? 0;
    const lasts = (this.#limited.at(-1)?.getTime() ?? 0) - first;
    if (this.#limited.length < LIMITED_ANSWERS || lasts < LIMITED_FOR) return null;
    return lasts >= ERROR_AFTER ? 'error' : 'warning';
  }
}
