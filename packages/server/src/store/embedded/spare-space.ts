import { statfs } from 'node:fs/promises';
import { AdeptError } from '../../domain/adept-error.ts';

/**
 * What must be left on the disk before a transaction begins: several pages of devices and the next files of the log
 * (16 MiB each). PGlite doesn't survive a full disk: the call under way is never answered.
 */
export const SPARE_BYTES = 64 * 1024 * 1024;

/** @throws AdeptError `store-full` while less than `spareBytes` is left where the directory is; nothing was begun then */
export async function requireSpace(directory: string, spareBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize < spareBytes) throw new AdeptError('store-full', 507);
}
