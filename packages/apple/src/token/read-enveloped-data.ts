import * as asn1js from 'asn1js';
import { describeName, members } from './distinguished-name.ts';
import { TokenFileError } from './token-file-error.ts';

export type KeyTransport = 'rsa-pkcs1-v1.5' | 'rsa-oaep';
export type ContentCipher = 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc' | 'des-ede3-cbc';

/** One addressee of the encrypted message, named by the issuer and serial of the certificate it was made for. */
export interface Recipient {
  /** DER of the issuer's name, hex; null when the addressee is named by a key identifier instead. */
  issuerDerHex: string | null;
  /** The issuer as people read it; empty when unknown. */
  issuer: string;
  /** Upper-case hex without leading zero bytes, as OpenSSL prints it; the key identifier when there is no issuer. */
  serial: string;
  keyTransport: KeyTransport;
  /** Digest of OAEP; `sha1` unless the file names another. */
  oaepHash: string;
  encryptedKey: Buffer;
}

/** What stands in a CMS EnvelopedData, still encrypted. */
export interface EnvelopedData {
  recipients: readonly Recipient[];
  cipher: ContentCipher;
  iv: Buffer;
  content: Buffer;
  /** Bytes after the end of the message: harmless, and a sign that something was pasted behind it. */
  trailingBytes: number;
}

const OID = {
  envelopedData: '1.2.840.113549.1.7.3',
  rsa: '1.2.840.113549.1.1.1',
  oaep: '1.2.840.113549.1.1.7',
};
const CIPHERS: Readonly<Record<string, ContentCipher>> = {
  '2.16.840.1.101.3.4.1.2': 'aes-128-cbc',
  '2.16.840.1.101.3.4.1.22': 'aes-192-cbc',
  '2.16.840.1.101.3.4.1.42': 'aes-256-cbc',
  '1.2.840.113549.3.7': 'des-ede3-cbc',
};
const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** Apple's file has one addressee; more than these are not looked at. */
const MAX_RECIPIENTS = 16;

/**
 * Reads the structure (RFC 5652 §6.1) from BER: definite or indefinite lengths, whole or constructed octet strings.
 * @throws TokenFileError `token-file-damaged` when it is cut off or changed, `token-file-not-recognised` when it is
 * made in a way that Apple's never is (another cipher, no RSA addressee)
 */
export function readEnvelopedData(message: Buffer): EnvelopedData {
  try {
    return readParts(message);
  } catch (error) {
    // Whatever the library stumbled over: its words may quote the file.
    throw error instanceof TokenFileError ? error : new TokenFileError('token-file-damaged');
  }
}

function readParts(message: Buffer): EnvelopedData {
  const { result, offset } = asn1js.fromBER(message, { parseEmbedded: false });
  if (offset <= 0) throw damaged();
  const [type, explicit] = members(result);
  if (oidOf(type) !== OID.envelopedData) throw new TokenFileError('token-file-not-recognised');
  const parts = members(members(explicit)[0]);
  const recipientSet = parts.find((part) => part instanceof asn1js.Set);
  const encrypted = parts.find((part, index) => part instanceof asn1js.Sequence && index > 0);
  if (!recipientSet || !encrypted) throw damaged();
  const recipients = members(recipientSet).slice(0, MAX_RECIPIENTS).flatMap(readRecipient);
  if (recipients.length === 0) throw new TokenFileError('token-file-not-recognised');
  const [, algorithm, content] = members(encrypted);
  const [cipherOid, iv] = members(algorithm);
  if (!cipherOid || !content) throw damaged();
  const cipher = CIPHERS[oidOf(cipherOid)];
  if (!cipher) throw new TokenFileError('token-file-not-recognised');
  return {
    recipients,
    cipher,
    iv: octets(iv),
    content: octets(content),
    trailingBytes: message.subarray(offset).filter((byte) => !isFiller(byte)).length,
  };
}

const damaged = () => new TokenFileError('token-file-damaged');
/** Zero bytes and white space behind the end mean nothing. */
const isFiller = (byte: number) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20;

/** A KeyTransRecipientInfo with RSA; anything else (key agreement, password…) can't be meant for us. */
function readRecipient(node: asn1js.AsnType): Recipient[] {
  if (!(node instanceof asn1js.Sequence)) return [];
  const [, rid, algorithm, encryptedKey] = members(node);
  const [algorithmOid, parameters] = members(algorithm);
  const oid = oidOf(algorithmOid);
  if (!rid || !encryptedKey || (oid !== OID.rsa && oid !== OID.oaep)) return [];
  const keyTransport = oid === OID.rsa ? 'rsa-pkcs1-v1.5' : 'rsa-oaep';
  const oaepHash = oid === OID.oaep ? readOaepHash(parameters) : 'sha1';
  if (oaepHash === undefined) return [];
  const transport = { keyTransport, oaepHash, encryptedKey: octets(encryptedKey) } as const;
  const [issuer, serial] = members(rid);
  if (!(rid instanceof asn1js.Sequence) || !issuer || !(serial instanceof asn1js.Integer)) {
    return [{ issuerDerHex: null, issuer: '', serial: writeSerial(octets(rid)), ...transport }];
  }
  return [
    {
      issuerDerHex: Buffer.from(issuer.toBER()).toString('hex'),
      issuer: describeName(issuer),
      serial: writeSerial(Buffer.from(serial.valueBlock.valueHexView)),
      ...transport,
    },
  ];
}

/** RSAES-OAEP-params: [0] hash, [1] mask generation. node:crypto uses one hash for both, so they must agree. */
function readOaepHash(parameters: asn1js.AsnType | undefined): string | undefined {
  const tagged = (tag: number) => members(parameters).find((part) => part.idBlock.tagNumber === tag);
  const hash = tagged(0);
  const mask = tagged(1);
  const hashName = hash ? HASHES[oidOf(members(members(hash)[0])[0])] : 'sha1';
  const maskName = mask ? HASHES[oidOf(members(members(members(mask)[0])[1])[0])] : 'sha1';
  return hashName === maskName ? hashName : undefined;
}

/** Serial as it is compared and shown: upper-case hex without leading zero bytes. */
export function writeSerial(bytes: Buffer): string {
  return bytes
    .toString('hex')
    .replace(/^(00)+(?=..)/, '')
    .toUpperCase();
}

function oidOf(node: asn1js.AsnType | undefined): string {
  return node instanceof asn1js.ObjectIdentifier ? node.valueBlock.toString() : '';
}

/** The bytes of an octet string or of an implicitly tagged one, its parts joined when it is constructed. */
function octets(node: asn1js.AsnType | undefined): Buffer {
  if (!node) throw damaged();
  const parts = members(node);
  if (parts.length > 0) return Buffer.concat(parts.map(octets));
  const view: unknown = (node.valueBlock as { valueHexView?: unknown }).valueHexView;
  return view instanceof Uint8Array ? Buffer.from(view) : Buffer.alloc(0);
}
