import type { TextId } from '../../language/use-texts.ts';

/** Members of Apple's record (device object, reference §4) that have a word of the reader's language. */
const WORDS = {
  device_assigned_by: 'console.device.assigned-by',
  mdm_migration_deadline: 'console.device.migration-deadline',
  wifi_mac_address: 'console.device.wifi',
  bluetooth_mac_address: 'console.device.bluetooth',
  ethernet_mac_address: 'console.device.ethernet',
  is_replacement_device: 'console.device.replacement',
} as const satisfies Record<string, TextId>;

/** Abbreviations that every language has alike. */
const ABBREVIATIONS = new Map([
  ['imei', 'IMEI'],
  ['meid', 'MEID'],
  ['eid', 'EID'],
]);
/** Says how Apple answered, not what the device is. */
const NOT_TOLD = new Set(['response_status', 'op_type', 'op_date']);

export interface OtherFact {
  /** A text, or a name that needs none: an abbreviation, or Apple's own where it is all there is. */
  name: { text: TextId } | { plain: string };
  value: { moment: string } | { isTrue: boolean } | { plain: string };
}

/** What else Apple says of a device, known members first. Members that came without a value are left out. */
export function otherFacts(other: Readonly<Record<string, unknown>>): OtherFact[] {
  const order = [...Object.keys(WORDS), ...ABBREVIATIONS.keys()];
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(other)
    .filter(([name, value]) => !NOT_TOLD.has(name) && !isEmpty(value))
    .sort(([one], [another]) => place(one) - place(another) || (one < another ? -1 : 1))
    .map(([name, value]) => ({ name: nameOf(name), value: valueOf(value) }));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function nameOf(name: string): OtherFact['name'] {
  if (Object.hasOwn(WORDS, name)) return { text: WORDS[name as keyof typeof WORDS] };
  return { plain: ABBREVIATIONS.get(name) ?? name };
}

function valueOf(value: unknown): OtherFact['value'] {
  if (typeof value === 'boolean') return { isTrue: value };
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return { plain: value.join(', ') };
  if (typeof value !== 'string') return { plain: JSON.stringify(value) };
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
  return isMoment ? { moment: value } : { plain: value };
}
