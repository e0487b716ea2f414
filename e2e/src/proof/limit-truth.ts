const MINUTE = 60_000;
const LIMITED_ANSWERS = 5;
const LIMITED_FOR = 30 * MINUTE;
const ERROR_AFTER = 24 * 60 * MINUTE;

const FULL = '/server/devices';
const CHANGES = '/devices/sync';

/**
 * Whether 429 lasts, told from Apple's statuses alone: it ends with a good answer in a session, or another word. A list
 * that asks to slow down has to answer itself: neither a good account nor what is said elsewhere is its answer, unless
 * calls never got there.
 */
export class LimitTruth {
  #limited: { at: Date; path: string }[] = [];

  answered(at: Date, { path, status }: { path: string; status: number }): void {
    if (status === 429) this.#limited.push({ at, path });
    else if (status === 400 || status === 401 || status === 403) {
      const keepsOff = path === '/session' || (path === '/account' && status !== 401);
      this.#end((list) => keepsOff || list === path);
    } else if (status === 200 && path !== '/session')
      this.#end((list) => path === CHANGES || (path === FULL && list === FULL));
  }

  /** @param ofList whether a list's own are over; those of all else are */
  #end(ofList: (path: string) => boolean): void {
    this.#limited = this.#limited.filter(({ path }) => [FULL, CHANGES].includes(path) && !ofList(path));
  }

  /** Within a second of becoming an error: calls have moments of their own. */
  isTurning(): boolean {
    const lasts = (this.#limited.at(-1)?.at.getTime() ?? 0) - (this.#limited[0]?.at.getTime() ?? 0);
    return Math.abs(lasts - ERROR_AFTER) < 1000;
  }

  open(): 'warning' | 'error' | null {
    const first = this.#limited[0]?.at.getTime() ?? 0;
    const lasts = (this.#limited.at(-1)?.at.getTime() ?? 0) - first;
    if (this.#limited.length < LIMITED_ANSWERS || lasts < LIMITED_FOR) return null;
    return lasts >= ERROR_AFTER ? 'error' : 'warning';
  }
}
