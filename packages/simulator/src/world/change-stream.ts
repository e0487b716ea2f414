import type { WorldDevice } from './device.ts';

/** One operation on a device as an MDM server is told of it. */
export interface DeviceOperation {
  opType: 'added' | 'modified' | 'deleted';
  opDate: Date;
  /** The device as it was after the operation. */
  device: WorldDevice;
  /** Part of a move from one server to another. */
  moved?: true;
}

/** What becomes of an operation that is held back: told at an instant, or never (null). */
export type HoldingRule = (operation: DeviceOperation) => { until: Date | null } | undefined;

/** Everything that happened to the devices of one MDM server, in the order of operation time (reference §7). */
export class ChangeStream {
  readonly #operations: DeviceOperation[] = [];
  readonly #withheld = new Set<DeviceOperation>();
  #waiting: { operation: DeviceOperation; until: Date }[] = [];

  get length(): number {
    return this.#operations.length;
  }

  append(operation: DeviceOperation): void {
    this.#operations.push(operation);
  }

  /** The next operations to tell, at most `limit`, and the place behind them. */
  slice(from: number, limit: number): { operations: readonly DeviceOperation[]; end: number } {
    const operations: DeviceOperation[] = [];
    let end = from;
    for (; end < this.#operations.length; end += 1) {
      const operation = this.#operations[end];
      if (!operation || this.#withheld.has(operation)) continue;
      if (operations.length === limit) break;
      operations.push(operation);
    }
    return { operations, end };
  }

  /** Takes operations from a place on out of the stream, to be told later or never; answers how many. */
  holdBack(from: number, rule: HoldingRule): number {
    let held = 0;
    for (const operation of this.#operations.slice(from)) {
      const found = this.#withheld.has(operation) ? undefined : rule(operation);
      if (!found) continue;
      this.#withheld.add(operation);
      if (found.until) this.#waiting.push({ operation, until: found.until });
      held += 1;
    }
    return held;
  }

  /** Tells at the end of the stream what was held back until now, where it still holds. */
  tellWaiting(now: Date, holds: (operation: DeviceOperation) => boolean): void {
    if (this.#waiting.length === 0) return;
    const due = this.#waiting.filter(({ until }) => until <= now);
    this.#waiting = this.#waiting.filter(({ until }) => until > now);
    for (const { operation } of due) if (holds(operation)) this.append({ ...operation });
  }
}
