import { type DeviceFamily, MODELS, OPERATING_SYSTEMS } from './device-models.ts';
import type { RandomStream } from './seed.ts';

export type ProfileStatus = 'empty' | 'assigned' | 'pushed' | 'removed';

/** A device as Apple keeps it. Never changed in place: a change makes a new one, so the change stream keeps the old. */
export interface WorldDevice {
  readonly serial: string;
  readonly organization: string;
  readonly family: DeviceFamily;
  readonly model: string;
  readonly description: string;
  readonly color: string;
  readonly os: string;
  /** Id of the MDM server it is assigned to. */
  readonly mdmServer: string | null;
  /** Place in the order of assignments; pages of a fetch follow it. */
  readonly assignedOrder: number;
  readonly assignedAt: Date | null;
  readonly assignedBy: string | null;
  readonly profileStatus: ProfileStatus;
  readonly profileUuid: string | null;
  readonly profileAssignedAt: Date | null;
  readonly profilePushedAt: Date | null;
  readonly released: boolean;
  readonly addresses: Addresses;
}

/** What protocol version 10 adds. */
interface Addresses {
  readonly imei?: readonly string[];
  readonly meid?: readonly string[];
  readonly eid?: string;
  readonly wifi?: string;
  readonly bluetooth?: string;
  readonly ethernet?: string;
}

/** Letters and digits of Apple's serial numbers since 2021: ten, no vowels, nothing that reads like another. */
const SERIAL_LETTERS = '0123456789CDFGHJKLMNPQRTVWXY';

export function makeSerial(random: RandomStream): string {
  let serial = '';
  for (let place = 0; place < 10; place += 1)
    serial += SERIAL_LETTERS[random.int(0, SERIAL_LETTERS.length - 1)];
  return serial;
}

/** A new device of an organisation, assigned to no MDM server yet. */
export function makeDevice(
  random: RandomStream,
  from: { serial: string; organization: string; family: DeviceFamily },
): WorldDevice {
  const chosen = random.pick(MODELS[from.family]);
  const color = random.pick(chosen.colors);
  const digits = (count: number): string => Array.from({ length: count }, () => random.int(0, 9)).join('');
  const mac = (): string => `a4:cf:99:${(random.hex(6).match(/../g) ?? []).join(':')}`;
  return {
    ...from,
    model: chosen.model,
    description: chosen.description.replace('%', color),
    color,
    os: OPERATING_SYSTEMS[from.family],
    mdmServer: null,
    assignedOrder: 0,
    assignedAt: null,
    assignedBy: null,
    profileStatus: 'empty',
    profileUuid: null,
    profileAssignedAt: null,
    profilePushedAt: null,
    released: false,
    addresses: {
      wifi: mac(),
      bluetooth: mac(),
      ...(chosen.ethernet ? { ethernet: mac() } : {}),
      ...(chosen.cellular
        ? {
            imei: [`35${digits(13)}`, `35${digits(13)}`],
            meid: [`35${digits(12)}`],
            eid: `8904${digits(28)}`,
          }
        : {}),
    },
  };
}
