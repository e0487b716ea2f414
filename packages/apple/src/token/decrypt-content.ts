import { constants, createDecipheriv, privateDecrypt, randomBytes, type KeyObject } from 'node:crypto';
import type { ContentCipher, EnvelopedData, Recipient } from './read-enveloped-data.ts';

const KEY_BYTES: Readonly<Record<ContentCipher, number>> = {
  'aes-128-cbc': 16,
  'aes-192-cbc': 24,
  'aes-256-cbc': 32,
  'des-ede3-cbc': 24,
};

/**
 * The clear bytes, or null: whatever went wrong, nothing more is told, so that nobody who sends us changed
 * files learns anything about the key from the difference.
 */
export function decryptContent(envelope: EnvelopedData, recipient: Recipient, key: KeyObject): Buffer | null {
  try {
    const contentKey = openContentKey(recipient, key, KEY_BYTES[envelope.cipher]);
    const decipher = createDecipheriv(envelope.cipher, contentKey, envelope.iv);
    return Buffer.concat([decipher.update(envelope.content), decipher.final()]);
  } catch {
    return null;
  }
}

/** A key of the wrong length is replaced by a random one: the failure then shows in the content, like any other (RFC 3218 §2.3.2). */
function openContentKey(recipient: Recipient, key: KeyObject, length: number): Buffer {
  const opened =
    recipient.keyTransport === 'rsa-oaep'
      ? privateDecrypt(
          { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: recipient.oaepHash },
          recipient.encryptedKey,
        )
      : // Safe only with implicit rejection, see implicit-rejection.ts.
        privateDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, recipient.encryptedKey);
  return opened.length === length ? opened : randomBytes(length);
}
