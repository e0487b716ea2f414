import { AppleError } from '@adept/apple/errors/apple-error';
import type { AppleDevice } from '@adept/apple/wire/device';
import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { DeviceDetails, DevicesPage } from '@adept/apple/wire/devices-page';
import type { Clock } from '../../domain/clock.ts';
import type { DeviceSource } from '../../sync/device-source.ts';

const PAGE = 10;

/** One MDM server's devices at Apple: the full list, the changes, and what is said of a single device. */
export class AppleList implements DeviceSource {
  readonly #clock: Clock;
  /** Serial → when it was assigned, in the order of assignment. */
  readonly #assigned = new Map<string, { order: number; at: Date }>();
  readonly #changes: AppleDevice[] = [];
  /** Changes that were left out when they happened. */
  #untold: AppleDevice[] = [];
  /** Assigned, and not in the full list. */
  readonly leftOut = new Set<string>();
  /** The call from now on that gets no answer; null = all are answered. */
  failingCall: number | null = null;
  /** What was asked, in order. */
  readonly asked: AppleEndpoint[] = [];
  #made = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  serials(): string[] {
    return [...this.#assigned.keys()].sort();
  }

  has(serial: string): boolean {
    return this.#assigned.has(serial);
  }

  /** @param told whether the changes announce them */
  add(count: number, told: boolean): void {
    for (let i = 0; i < count; i += 1) {
      this.#made += 1;
      this.#put(`S${String(this.#made).padStart(4, '0')}`, told);
    }
  }

  /** One that was here before is assigned once more. */
  again(serial: string, told: boolean): void {
    this.#made += 1;
    this.#put(serial, told);
  }

  remove(serials: readonly string[], told: boolean): void {
    for (const serial of serials) {
      this.#assigned.delete(serial);
      this.leftOut.delete(serial);
      this.#tell(serial, this.#clock.now(), { op: 'deleted', told });
    }
  }

  /** Additions that were left out come late, with the dates they had; removals that were left out never come. */
  tellLate(): void {
    this.#changes.push(...this.#untold.filter((change) => change.op_type === 'added'));
    this.#untold = [];
  }

  account = async (): Promise<void> => this.#answer('GET /account');

  async fetchDevices(cursor: string | null): Promise<DevicesPage> {
    this.#answer('POST /server/devices');
    const [after = 0, changes = this.#changes.length] = cursor?.split(':').map(Number) ?? [];
    const rest = [...this.#assigned]
      .map(([serial, { order, at }]) => ({ serial, order, at }))
      .filter(({ serial, order }) => order > after && !this.leftOut.has(serial))
      .sort((a, b) => a.order - b.order);
    const page = rest.slice(0, PAGE);
    const more = rest.length > PAGE;
    return {
      cursor: more ? `${page.at(-1)?.order}:${changes}` : String(changes),
      devices: page.map(({ serial, at }) => ({
        serial_number: serial,
        device_assigned_date: at.toISOString(),
      })),
      more_to_follow: more,
      fetched_until: this.#clock.now().toISOString(),
    };
  }

  async syncDevices(cursor: string): Promise<DevicesPage> {
    this.#answer('POST /devices/sync');
    const from = Number(cursor);
    const devices = this.#changes.slice(from, from + PAGE);
    const next = from + devices.length;
    return {
      cursor: String(next),
      devices,
      more_to_follow: next < this.#changes.length,
      fetched_until: this.#clock.now().toISOString(),
    };
  }

  async deviceDetails(serials: readonly string[]): Promise<DeviceDetails> {
    this.#answer('POST /devices');
    const status = (serial: string): string => (this.has(serial) ? 'SUCCESS' : 'NOT_ACCESSIBLE');
    return {
      devices: Object.fromEntries(
        serials.map((serial) => [serial, { serial_number: serial, response_status: status(serial) }]),
      ),
    };
  }

  confirm = async (): Promise<boolean> => false;

  #put(serial: string, told: boolean): void {
    const at = this.#clock.now();
    this.#assigned.set(serial, { order: this.#made, at });
    this.#tell(serial, at, { op: 'added', told });
  }

  #tell(serial: string, when: Date, { op, told }: { op: 'added' | 'deleted'; told: boolean }): void {
    const at = when.toISOString();
    (told ? this.#changes : this.#untold).push({
      serial_number: serial,
      op_type: op,
      op_date: at,
      ...(op === 'added' && { device_assigned_date: at }),
    });
  }

  #answer(endpoint: AppleEndpoint): void {
    this.asked.push(endpoint);
    if (this.failingCall === null) return;
    this.failingCall -= 1;
    if (this.failingCall > 0) return;
    this.failingCall = null;
    throw new AppleError({
      kind: 'unavailable',
      endpoint,
      status: 503,
      appleCode: null,
      reason: null,
      retry: { mode: 'back-off', afterSeconds: null },
      body: null,
    });
  }
}
