import * as asn1js from 'asn1js';

const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.13': 'description',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

/** An X.501 name as people read it, in the order of the certificate: `C=US, O=Zippo Inc, CN=…`. Never throws. */
export function describeName(name: asn1js.AsnType): string {
  return members(name)
    .flatMap((set) => members(set))
    .map((pair) => {
      const [type, value] = members(pair);
      const oid = type instanceof asn1js.ObjectIdentifier ? type.valueBlock.toString() : '?';
      return `${SHORT_NAMES[oid] ?? oid}=${describeValue(value)}`;
    })
    .join(', ')
    .slice(0, 500);
}

/** The parts of a constructed value; none of a primitive one. */
export function members(node: asn1js.AsnType | undefined): asn1js.AsnType[] {
  const value: unknown = (node?.valueBlock as { value?: unknown } | undefined)?.value;
  return Array.isArray(value) ? (value as asn1js.AsnType[]) : [];
}

/** Control characters could write into a terminal, so they are shown as a dot. */
function describeValue(value: asn1js.AsnType | undefined): string {
  const text: unknown = value && 'getValue' in value ? (value.getValue as () => unknown)() : '?';
  return typeof text === 'string' ? text.replace(/\p{C}/gu, '·') : '?';
}
