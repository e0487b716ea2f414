import { decryptContent } from './decrypt-content.ts';
import { readPrivateKey } from './private-key.ts';
import {
  readEnvelopedData,
  type ContentCipher,
  type EnvelopedData,
  type KeyTransport,
  type Recipient,
} from './read-enveloped-data.ts';
import { recogniseFile, type TokenFileFormat } from './recognise-file.ts';
import type { TokenCredentials } from './token-credentials.ts';
import { TokenFileError } from './token-file-error.ts';
import { readTokenJson, type TokenJson } from './token-json.ts';

/** One of our key pairs, as a file's addressee is compared with it. The private key is fetched only when it is the one. */
export interface TokenFileKey {
  id: string;
  /** As `createTokenKeyPair` gave them. */
  issuerDerHex: string;
  serialHex: string;
  privateKeyPem(): string | Promise<string>;
}

/** Something unusual that doesn't hinder: text `token-file-warning.<id>`. */
export type TokenFileWarning =
  | { id: 'trailing-bytes'; bytes: number }
  /** A value without Apple's prefix; `member` is its name in the JSON. */
  | { id: 'unusual-value'; member: string };

/** What a token file is, without its secrets. */
export interface TokenFileInspection {
  format: TokenFileFormat;
  cipher: ContentCipher;
  keyTransport: KeyTransport;
  /** Whom it was made for: the issuer as people read it, the serial in hex. */
  recipient: { issuer: string; serial: string };
  consumerKey: string;
  accessTokenExpiry: Date;
  warnings: readonly TokenFileWarning[];
}

export interface OpenedTokenFile {
  credentials: TokenCredentials;
  inspection: TokenFileInspection;
}

/** What can be read of a token file without any key. */
export interface SealedTokenFile {
  format: TokenFileFormat;
  cipher: ContentCipher;
  recipients: readonly Pick<Recipient, 'issuer' | 'serial' | 'keyTransport'>[];
}

/**
 * Reads what a file says about itself before it is decrypted.
 * @throws TokenFileError `token-file-empty`, `-too-large`, `-not-recognised`, `-looks-like-…`, `-damaged`
 */
export function inspectSealedTokenFile(file: Uint8Array): SealedTokenFile {
  const { format, envelope } = readFile(file);
  const recipients = envelope.recipients.map(({ issuer, serial, keyTransport }) => ({
    issuer,
    serial,
    keyTransport,
  }));
  return { format, cipher: envelope.cipher, recipients };
}

/**
 * Opens a token file (reference §1) with whichever of our key pairs it was made for. Issuer and serial are
 * compared before anything is decrypted.
 * @throws TokenFileError also `token-file-other-key` (no key of ours; names the addressee), `token-file-incomplete`.
 * With the right key, everything that fails afterwards is `token-file-damaged`.
 */
export async function openTokenFile(
  file: Uint8Array,
  keys: readonly TokenFileKey[],
): Promise<OpenedTokenFile & { keyId: string }> {
  const { format, envelope } = readFile(file);
  for (const recipient of envelope.recipients) {
    const key = keys.find((candidate) => isFor(recipient, candidate));
    if (!key) continue;
    const json = decrypt(envelope, recipient, await key.privateKeyPem());
    const opened = finish({ format, envelope, recipient, json });
    if (!opened) throw new TokenFileError('token-file-damaged');
    return { ...opened, keyId: key.id };
  }
  throw new TokenFileError('token-file-other-key', nameFirst(envelope));
}

/**
 * Opens a token file with a private key alone (PEM, PKCS #8 or PKCS #1; no certificate to compare with).
 * @throws TokenFileError also `private-key-not-usable`, and `token-file-cannot-be-opened` (names the addressee)
 * for another key and for changed content alike: without a certificate they can't be told apart
 */
export function openTokenFileWithKey(file: Uint8Array, privateKeyPem: string): OpenedTokenFile {
  const { format, envelope } = readFile(file);
  for (const recipient of envelope.recipients) {
    const json = decrypt(envelope, recipient, privateKeyPem);
    // Text came out, so the key was right; what it says can't be read.
    if (json.result === 'unreadable') throw new TokenFileError('token-file-damaged');
    const opened = finish({ format, envelope, recipient, json });
    if (opened) return opened;
  }
  throw new TokenFileError('token-file-cannot-be-opened', nameFirst(envelope));
}

function readFile(file: Uint8Array): { format: TokenFileFormat; envelope: EnvelopedData } {
  const { format, message } = recogniseFile(file);
  return { format, envelope: readEnvelopedData(message) };
}

function isFor(recipient: Recipient, key: TokenFileKey): boolean {
  return (
    recipient.issuerDerHex === key.issuerDerHex.toLowerCase() &&
    recipient.serial === key.serialHex.toUpperCase().replace(/^(00)+(?=..)/, '')
  );
}

function nameFirst(envelope: EnvelopedData): { issuer: string; serial: string } {
  return { issuer: envelope.recipients[0]?.issuer ?? '', serial: envelope.recipients[0]?.serial ?? '' };
}

function decrypt(envelope: EnvelopedData, recipient: Recipient, privateKeyPem: string): TokenJson {
  const clear = decryptContent(envelope, recipient, readPrivateKey(privateKeyPem));
  return clear === null ? { result: 'noise' } : readTokenJson(clear);
}

/** null = it didn't open. */
function finish(parts: {
  format: TokenFileFormat;
  envelope: EnvelopedData;
  recipient: Recipient;
  json: TokenJson;
}): OpenedTokenFile | null {
  const { format, envelope, recipient, json } = parts;
  if (json.result === 'incomplete') {
    throw new TokenFileError('token-file-incomplete', { missing: json.missing.join(', ') });
  }
  if (json.result !== 'credentials') return null;
  const warnings: TokenFileWarning[] = json.unusual.map((member) => ({ id: 'unusual-value', member }));
  if (envelope.trailingBytes > 0) warnings.push({ id: 'trailing-bytes', bytes: envelope.trailingBytes });
  return {
    credentials: json.credentials,
    inspection: {
      format,
      cipher: envelope.cipher,
      keyTransport: recipient.keyTransport,
      recipient: { issuer: recipient.issuer, serial: recipient.serial },
      consumerKey: json.credentials.consumerKey,
      accessTokenExpiry: json.credentials.accessTokenExpiry,
      warnings,
    },
  };
}
