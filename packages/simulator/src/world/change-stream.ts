import type { WorldDevice } from './device.ts';

/** One operation on a device as an MDM server is told of it. */
export interface DeviceOperation {
  opType: 'added' | 'modified' | 'deleted';
  opDate: Date;
  /** The device as it was after the operation. */
  device: WorldDevice;
}

/** Everything that happened to the devices of one MDM server, in the order of operation time (reference §7). */
export class ChangeStream {
  readonly #operations: DeviceOperation[] = [];

  get length(): number {
    return this.#operations.length;
  }

  append(operation: DeviceOperation): void {
    this.#operations.push(operation);
  }

  slice(from: number, limit: number): readonly DeviceOperation[] {
    return this.#operations.slice(from, from + limit);
  }
}
