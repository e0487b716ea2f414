import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AdeptError } from '../domain/adept-error.ts';
import type { MasterKey } from './master-key.ts';

/** Where a secret lives. It is bound to this place: moved to another row or column it doesn't open. */
export interface SecretPlace {
  table: string;
  row: string;
  column: string;
}

const VERSION = 1;
const KEY_ID_BYTES = 8;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES + IV_BYTES + TAG_BYTES;

/**
 * Seals secrets before they are written: AES-256-GCM.
 * A sealed value is version (1 byte), key id (8), IV (12), tag (16), ciphertext; the additional data are table, row,
 * column and key id.
 */
export class Secrets {
  readonly keyId: string;
  readonly #key: MasterKey;

  constructor(key: MasterKey) {
    this.#key = key;
    this.keyId = key.id;
  }

  seal(place: SecretPlace, secret: string): Buffer {
    // Not a parameter on purpose: an IV used twice with one key gives the key stream away.
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key.reveal(), iv);
    cipher.setAAD(this.#place(place));
    const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([
      Buffer.from([VERSION]),
      Buffer.from(this.keyId, 'hex'),
      iv,
      cipher.getAuthTag(),
      ciphertext,
    ]);
  }

  /** @throws AdeptError `secret-cannot-be-opened`: other key, other place or damaged; one error for all of them */
  open(place: SecretPlace, sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed);
    try {
      if (bytes.length < HEAD_BYTES || bytes[0] !== VERSION) throw new Error('not a sealed value');
      const iv = bytes.subarray(1 + KEY_ID_BYTES, 1 + KEY_ID_BYTES + IV_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', this.#key.reveal(), iv);
      decipher.setAAD(this.#place(place));
      decipher.setAuthTag(bytes.subarray(HEAD_BYTES - TAG_BYTES, HEAD_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()]).toString('utf8');
    } catch {
      throw new AdeptError('secret-cannot-be-opened', 500, {
        table: place.table,
        row: place.row,
        column: place.column,
      });
    }
  }

  #place(place: SecretPlace): Buffer {
    return Buffer.from(JSON.stringify([place.table, place.row, place.column, this.keyId]));
  }
}
