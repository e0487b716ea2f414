import { X509Certificate } from 'node:crypto';
import type { PublicKeyCertificate } from '../world/mdm-server.ts';
import { Refusal } from '../world/refusal.ts';

const refused = (code: string, detail: string): Refusal => new Refusal(422, code, detail);
const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\sA-Za-z0-9+/=]*)-----END \1-----/;
const LARGEST = 64 * 1024;

/**
 * Reads the file an admin uploads as public key: an X.509 certificate in PEM or DER with an RSA key.
 * Apple's own wording of a refusal isn't known; what it refuses is (reference §1, "Mistake").
 */
export function readPublicKey(file: Buffer): PublicKeyCertificate {
  if (file.length === 0) throw refused('public-key-empty', 'The file is empty.');
  if (file.length > LARGEST)
    throw refused('public-key-too-large', 'The file is too large for a certificate.');
  const certificate = parse(encodedCertificate(file));
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  if (asymmetricKeyType !== 'rsa') throw refused('public-key-not-rsa', 'The certificate holds no RSA key.');
  if ((asymmetricKeyDetails?.modulusLength ?? 0) < 2048) {
    throw refused('public-key-too-short', 'The RSA key is shorter than 2048 bits.');
  }
  return { der: certificate.raw };
}

function encodedCertificate(file: Buffer): Buffer {
  const text = file.toString('latin1');
  const found = PEM.exec(text);
  if (!found) return file;
  const [, label = '', base64 = ''] = found;
  if (label === 'TRUSTED CERTIFICATE') {
    throw refused(
      'public-key-trusted-certificate',
      'The file says TRUSTED CERTIFICATE; only a plain CERTIFICATE is taken.',
    );
  }
  if (label.endsWith('PRIVATE KEY')) {
    throw refused(
      'public-key-is-private-key',
      'The file holds a private key. Upload the certificate and keep the private key.',
    );
  }
  if (label !== 'CERTIFICATE') throw notACertificate();
  return Buffer.from(base64, 'base64');
}

function parse(encoded: Buffer): X509Certificate {
  try {
    return new X509Certificate(encoded);
  } catch {
    throw notACertificate();
  }
}

const notACertificate = (): Refusal =>
  refused('public-key-not-a-certificate', 'The file is not a certificate in PEM or DER.');
