import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface MadeToken {
  consumerKey: string;
  accessToken: string;
  expiresAt: Date;
}

/** A token file as Apple's portal makes it, by openssl: no code of ours takes part in the making. */
export function makeTokenFile(
  certificatePem: string,
  token: Partial<MadeToken> = {},
  without: readonly string[] = [],
): Buffer {
  const members: Record<string, string> = {
    consumer_key: token.consumerKey ?? 'CK_0001',
    consumer_secret: 'CS_secret_0001',
    access_token: token.accessToken ?? 'AT_0001',
    access_secret: 'AS_secret_0001',
    access_token_expiry: (token.expiresAt ?? new Date('2027-06-01T00:00:00Z'))
      .toISOString()
      .replace('.000', ''),
  };
  for (const name of without) delete members[name];
  const inner = `Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n-----BEGIN MESSAGE-----\n${JSON.stringify(members)}\n-----END MESSAGE-----\n`;
  const directory = mkdtempSync(path.join(tmpdir(), 'adept-token-file-'));
  try {
    const certificate = path.join(directory, 'certificate.pem');
    writeFileSync(certificate, certificatePem);
    return execFileSync('openssl', ['smime', '-encrypt', '-aes128', '-binary', certificate], {
      input: inner,
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
