import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from './context.ts';
import { runCli } from './run-cli.ts';

const root = resolve(import.meta.dirname, '../../..');

const host: Host = {
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  root,
  stdout: process.stdout,
  stderr: process.stderr,
  signals: process,
  now: () => new Date(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  exit: (code) => process.exit(code),
  ask: process.stdin.isTTY && process.stderr.isTTY ? askOnTerminal : null,
};

async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

// A reader that went away (`adept device list | head`) is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };
const exitCode = await runCli(host, version);
// Written out first, then ended: a connection kept alive must not hold the process.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
