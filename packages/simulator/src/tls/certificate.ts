import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { der, objectIdentifier } from '../portal/der.ts';

/** A certificate with its key, both as PEM. */
export interface KeyedCertificate {
  keyPem: string;
  certificatePem: string;
}

/** Who signs certificates. */
export interface Authority {
  name: Buffer;
  key: KeyObject;
  certificatePem: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;
const ECDSA_WITH_SHA256 = der(SEQUENCE, objectIdentifier('1.2.840.10045.4.3.2'));
const COMMON_NAME = '2.5.4.3';
const ORGANIZATION = '2.5.4.10';

/** A certification authority of its own, named as people will see it. */
export function makeAuthority(commonName: string, organization: string, now: Date): Authority {
  const name = nameOf([
    [ORGANIZATION, organization],
    [COMMON_NAME, commonName],
  ]);
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const isAuthority = extension('2.5.29.19', der(SEQUENCE, der(0x01, Buffer.from([0xff]))));
  const certificatePem = signedBy({ name, key }, { subject: name, key, extensions: [isAuthority], now });
  return { name, key, certificatePem };
}

/** A certificate of the authority's for this machine: `localhost`, 127.0.0.1, ::1. */
export function certificateForLoopback(
  authority: Pick<Authority, 'name' | 'key'>,
  now: Date,
): KeyedCertificate {
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ipv6 = Buffer.alloc(16);
  ipv6[15] = 1;
  const names = der(
    SEQUENCE,
    der(0x82, Buffer.from('localhost')),
    der(0x87, Buffer.from([127, 0, 0, 1])),
    der(0x87, ipv6),
  );
  const subject = nameOf([[COMMON_NAME, 'simulated Apple']]);
  return {
    keyPem: key.export({ type: 'pkcs8', format: 'pem' }) as string,
    certificatePem: signedBy(authority, { subject, key, extensions: [extension('2.5.29.17', names)], now }),
  };
}

function signedBy(
  issuer: Pick<Authority, 'name' | 'key'>,
  {
    subject,
    key,
    extensions,
    now,
  }: { subject: Buffer; key: KeyObject; extensions: readonly Buffer[]; now: Date },
): string {
  const serial = randomBytes(16);
  serial[0] = 0x40 | (serial[0]! & 0x3f);
  const content = der(
    SEQUENCE,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    issuer.name,
    der(SEQUENCE, utcTime(now.getTime() - HOUR_MS), utcTime(now.getTime() + YEAR_MS)),
    subject,
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, ...extensions)),
  );
  const signature = sign('sha256', content, issuer.key);
  const whole = der(SEQUENCE, content, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function nameOf(parts: readonly (readonly [identifier: string, value: string])[]): Buffer {
  return der(
    SEQUENCE,
    ...parts.map(([identifier, value]) =>
      der(SET, der(SEQUENCE, objectIdentifier(identifier), der(0x0c, Buffer.from(value)))),
    ),
  );
}

function extension(identifier: string, value: Buffer): Buffer {
  return der(SEQUENCE, objectIdentifier(identifier), der(0x04, value));
}

/** Dates before 2050 are UTCTime (RFC 5280 §4.1.2.5). */
function utcTime(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x17, Buffer.from(digits.slice(2)));
}
