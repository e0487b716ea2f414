import { readFile, stat } from 'node:fs/promises';
import { CliError } from './cli-error.ts';
import type { CommandContext } from './context.ts';

/** Bigger files are cut here: what reads them refuses them by their size anyway, and memory stays small. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads a file named on the command line.
 * @throws CliError `file-not-found` when it isn't there, is no file, or may not be read
 */
export async function readInputFile(context: CommandContext, name: string): Promise<Buffer> {
  try {
    const path = context.path(name);
    const { size } = await stat(path);
    if (size <= MAX_BYTES) return await readFile(path);
    return Buffer.alloc(MAX_BYTES);
  } catch {
    throw new CliError('file-not-found', { file: name });
  }
}
