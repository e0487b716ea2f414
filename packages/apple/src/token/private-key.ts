import { createPrivateKey, type KeyObject } from 'node:crypto';
import { TokenFileError } from './token-file-error.ts';

/**
 * Reads an RSA private key: PEM, PKCS #8 or PKCS #1, without a passphrase.
 * @throws TokenFileError `private-key-not-usable`
 */
export function readPrivateKey(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new TokenFileError('private-key-not-usable');
  }
  if (key.asymmetricKeyType !== 'rsa') throw new TokenFileError('private-key-not-usable');
  return key;
}
