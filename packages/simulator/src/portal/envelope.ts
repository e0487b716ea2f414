import { constants, createCipheriv, publicEncrypt, X509Certificate } from 'node:crypto';
import type { RandomStream } from '../world/seed.ts';
import { der, elements, indefinite, objectIdentifier } from './der.ts';

const OID = {
  data: '1.2.840.113549.1.7.1',
  envelopedData: '1.2.840.113549.1.7.3',
  rsaEncryption: '1.2.840.113549.1.1.1',
  aes128Cbc: '2.16.840.1.101.3.4.1.2',
} as const;

/** Size of the pieces the encrypted content comes in: more than one, as in Apple's sample. */
const PIECE = 256;

/**
 * Encrypts to a certificate the way Apple's token files are made (reference §1): S/MIME headers, base64 in lines,
 * CMS EnvelopedData in BER with indefinite lengths, RSA PKCS#1 v1.5 key transport, AES-128-CBC.
 * Key, vector and padding come from the seed, so that the same world writes the same file.
 */
export function sealEnvelope(message: Uint8Array, certificate: Buffer, random: RandomStream): Buffer {
  const key = random.bytes(16);
  const vector = random.bytes(16);
  const cipher = createCipheriv('aes-128-cbc', key, vector);
  const encrypted = Buffer.concat([cipher.update(message), cipher.final()]);

  const recipient = der(
    0x30,
    der(0x02, Buffer.from([0])),
    issuerAndSerialNumber(certificate),
    der(0x30, objectIdentifier(OID.rsaEncryption), der(0x05)),
    der(0x04, transportKey(key, certificate, random)),
  );
  const pieces: Buffer[] = [];
  for (let at = 0; at < encrypted.length; at += PIECE)
    pieces.push(der(0x04, encrypted.subarray(at, at + PIECE)));
  const content = indefinite(
    0x30,
    objectIdentifier(OID.data),
    der(0x30, objectIdentifier(OID.aes128Cbc), der(0x04, vector)),
    indefinite(0xa0, ...pieces),
  );
  const envelopedData = indefinite(0x30, der(0x02, Buffer.from([0])), der(0x31, recipient), content);
  return withHeaders(indefinite(0x30, objectIdentifier(OID.envelopedData), indefinite(0xa0, envelopedData)));
}

/** TBSCertificate: [0] version?, serialNumber, signature, issuer, … (RFC 5280 §4.1). */
function issuerAndSerialNumber(certificate: Buffer): Buffer {
  const [whole] = elements(certificate);
  const [toBeSigned] = elements(whole?.content ?? Buffer.alloc(0));
  const fields = elements(toBeSigned?.content ?? Buffer.alloc(0)).filter((field) => field.tag !== 0xa0);
  const [serialNumber, , issuer] = fields;
  if (!serialNumber || !issuer) throw new Error('The certificate has no issuer or serial number.');
  return der(0x30, issuer.whole, serialNumber.whole);
}

/** PKCS#1 v1.5, padded here because node:crypto would draw the padding from its own generator. */
function transportKey(key: Buffer, certificate: Buffer, random: RandomStream): Buffer {
  const publicKey = new X509Certificate(certificate).publicKey;
  const size = Math.ceil((publicKey.asymmetricKeyDetails?.modulusLength ?? 2048) / 8);
  const padding = Buffer.from(Array.from({ length: size - key.length - 3 }, () => random.int(1, 255)));
  const block = Buffer.concat([Buffer.from([0, 2]), padding, Buffer.from([0]), key]);
  return publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, block);
}

function withHeaders(cms: Buffer): Buffer {
  const lines = [
    'Content-Type: application/pkcs7-mime; name="smime.p7m";',
    ' smime-type=enveloped-data',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="smime.p7m"',
    'Content-Description: S/MIME Encrypted Message',
    '',
    ...(cms.toString('base64').match(/.{1,76}/g) ?? []),
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
