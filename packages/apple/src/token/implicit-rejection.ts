import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt } from 'node:crypto';
import { TokenFileError } from './token-file-error.ts';

/**
 * Token files use RSA with PKCS #1 v1.5, which is safe to open only where a wrong padding gives a random key
 * instead of an error (implicit rejection, OpenSSL ≥ 3.2). Called once at the start of a server.
 * @param decrypt node:crypto's, another one in tests
 * @throws TokenFileError `runtime-without-implicit-rejection`
 */
export function assertImplicitRejection(decrypt: typeof privateDecrypt = privateDecrypt): void {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  // A block that is certainly not PKCS #1 v1.5: it begins 00 01 where encryption has 00 02.
  const block = Buffer.alloc(128, 0xaa);
  block[0] = 0;
  block[1] = 1;
  const encrypted = publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, block);
  const open = () => decrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, encrypted);
  try {
    if (open().equals(open())) return;
  } catch {
    // Refused: that is what must not happen.
  }
  throw new TokenFileError('runtime-without-implicit-rejection', { node: process.version });
}
