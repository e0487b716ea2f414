import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';

/** A new key pair: the certificate goes to Apple's portal, the private key stays here. */
export interface NewTokenKeyPair {
  /** Plain X.509 in PEM. (Apple refuses OpenSSL's `TRUSTED CERTIFICATE`.) */
  certificatePem: string;
  /** PKCS #8 in PEM, not encrypted. */
  privateKeyPem: string;
  /** DER of the issuer's name, lower-case hex: what a token file names its addressee by, with the serial. */
  issuerDerHex: string;
  /** Upper-case hex. */
  serialHex: string;
}

const DAY_MS = 86_400_000;
/** Twice the life of a token: whether Apple minds an expired certificate later is not documented. */
const VALID_DAYS = 730;
const COMMON_NAME = '2.5.4.3';
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';
const KEY_USAGE = '2.5.29.15';
/** digitalSignature and keyEncipherment: bits 0 and 2. */
const USAGES = new Uint8Array([0b1010_0000]);

/**
 * Makes an RSA 2048 key pair with a self-signed certificate for one MDM server.
 * The serial is random (16 bytes): with a fixed one, as other programs use, a file made for an older key
 * looks as if it were made for this one and only fails to open.
 * @param options.name the certificate's common name, at most 64 characters of it (X.520's limit)
 */
export async function createTokenKeyPair(options: { now: Date; name?: string }): Promise<NewTokenKeyPair> {
  const keys = await webcrypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    true,
    ['sign', 'verify'],
  );
  const serialHex = randomSerial();
  const certificate = await selfSign({
    keys,
    serialHex,
    commonName: commonNameFrom(options.name),
    now: options.now,
  });
  const issuer = certificate.issuer.toSchema().toBER();
  return {
    certificatePem: writePem('CERTIFICATE', certificate.toSchema(true).toBER()),
    privateKeyPem: writePem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    issuerDerHex: Buffer.from(issuer).toString('hex'),
    serialHex: serialHex.toUpperCase(),
  };
}

async function selfSign(of: {
  keys: webcrypto.CryptoKeyPair;
  serialHex: string;
  commonName: string;
  now: Date;
}) {
  // Loaded here: whoever only opens files doesn't wait for it.
  const { AlgorithmIdentifier, AttributeTypeAndValue, Certificate, CryptoEngine, Extension } =
    await import('pkijs');
  const engine = new CryptoEngine({ name: 'node', crypto: webcrypto as never });
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ valueHex: Buffer.from(of.serialHex, 'hex') });
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({
        type: COMMON_NAME,
        value: new asn1js.Utf8String({ value: of.commonName }),
      }),
    );
  }
  // A day early: the portal's clock and ours need not agree.
  certificate.notBefore.value = new Date(of.now.getTime() - DAY_MS);
  certificate.notAfter.value = new Date(of.now.getTime() + VALID_DAYS * DAY_MS);
  const usage = new asn1js.BitString({ valueHex: USAGES, unusedBits: 5 });
  certificate.extensions = [new Extension({ extnID: KEY_USAGE, critical: true, extnValue: usage.toBER() })];
  await certificate.subjectPublicKeyInfo.importKey(of.keys.publicKey, engine);
  // Certificate.sign would leave out the NULL parameter that RFC 4055 §5 asks for.
  const algorithm = new AlgorithmIdentifier({
    algorithmId: SHA256_WITH_RSA,
    algorithmParams: new asn1js.Null(),
  });
  certificate.signature = algorithm;
  certificate.signatureAlgorithm = algorithm;
  const signed = new Uint8Array(certificate.encodeTBS().toBER());
  const signature = await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', of.keys.privateKey, signed);
  certificate.signatureValue = new asn1js.BitString({ valueHex: signature });
  return certificate;
}

function commonNameFrom(name: string | undefined): string {
  return [...(name?.replace(/\p{C}/gu, '').trim() || 'Adept')].slice(0, 64).join('');
}

/** 16 random bytes, positive and without a leading zero, so that every program writes it alike. */
function randomSerial(): string {
  const bytes = Buffer.from(webcrypto.getRandomValues(new Uint8Array(16)));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

function writePem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
