import { accessSync, constants, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ApiClient } from '@adept/contract/client';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';

/** Where the certificate goes: as named, else after the token's name in the caller's folder. */
export function certificateName(tokenName: string, wanted: string | undefined): string {
  if (wanted !== undefined) return wanted;
  const slug = tokenName
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${slug || 'token'}-public-key.pem`;
}

/**
 * Nothing is overwritten, and what stands in the way is found out before anything is made at the server.
 * @throws CliError `file-exists`, `file-not-writable`
 */
export function assertFree(context: CommandContext, name: string): void {
  const file = context.path(name);
  if (existsSync(file)) throw new CliError('file-exists', { file: name });
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    throw new CliError('file-not-writable', { file: name });
  }
}

/** Makes a key pair at the server and writes its certificate for the portal. */
export async function writeCertificate(
  context: CommandContext,
  api: ApiClient,
  { tokenId, file }: { tokenId: string; file: string },
): Promise<void> {
  const { kid } = await api.tokens.createKeyPair(tokenId);
  const pem = await api.tokens.certificate(tokenId, kid);
  try {
    await writeFile(context.path(file), pem, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new CliError(exists ? 'file-exists' : 'file-not-writable', { file });
  }
}
