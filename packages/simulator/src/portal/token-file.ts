import type { MdmServer } from '../world/mdm-server.ts';
import { Refusal } from '../world/refusal.ts';
import type { RandomStream } from '../world/seed.ts';
import type { ServerToken } from '../world/server-token.ts';
import { appleStamp } from '../world/virtual-clock.ts';
import { sealEnvelope } from './envelope.ts';

export interface TokenDownload {
  bytes: Buffer;
  /** Apple's kind of name: `NAME_Token_2022-07-01T22-18-53Z_smime.p7m`. */
  fileName: string;
}

/** The `.p7m` that the portal hands out for a token, encrypted to the key uploaded last. */
export function makeTokenFile(server: MdmServer, token: ServerToken, random: RandomStream): TokenDownload {
  if (!server.certificate) {
    throw new Refusal(409, 'public-key-missing', `${server.name} has no public key yet: upload one first.`);
  }
  const stamp = appleStamp(token.createdAt).replaceAll(':', '-');
  return {
    bytes: sealEnvelope(Buffer.from(innerMessage(token)), server.certificate.der, random),
    fileName: `${server.name.replaceAll(/[\\/:*?"<>|]/g, '_')}_Token_${stamp}_smime.p7m`,
  };
}

/** The MIME part inside the envelope, with the markers that NanoDEP and others have seen (reference §1). */
function innerMessage(token: ServerToken): string {
  const json = JSON.stringify({
    consumer_key: token.consumerKey,
    consumer_secret: token.consumerSecret,
    access_token: token.accessToken,
    access_secret: token.accessSecret,
    access_token_expiry: appleStamp(token.expiresAt),
  });
  return [
    'Content-Type: text/plain;charset=UTF-8',
    'Content-Transfer-Encoding: 7bit',
    '',
    '-----BEGIN MESSAGE-----',
    json,
    '-----END MESSAGE-----',
    '',
  ].join('\r\n');
}

/** `Content-Disposition` of a download; names beyond ASCII travel in the second form (RFC 6266). */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
