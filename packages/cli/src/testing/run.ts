import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import type { Host } from '../context.ts';
import { runCli } from '../run-cli.ts';

export const ROOT = resolve(import.meta.dirname, '../../../..');

/** A machine of the test's own: nothing of the real environment reaches the run. */
export interface TestHost extends Host {
  stdoutText(): string;
  stderrText(): string;
  signals: EventEmitter;
}

export function createHost(argv: readonly string[], over: Partial<Host> = {}): TestHost {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => void (written[name] += text) });
  return {
    argv,
    env: { LANG: 'en_US.UTF-8' },
    cwd: ROOT,
    root: ROOT,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    now: () => new Date(),
    timeZone: 'UTC',
    exit: () => undefined,
    ask: null,
    ...over,
    signals: new EventEmitter(),
    stdoutText: () => written.stdout,
    stderrText: () => written.stderr,
  };
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** One run inside this process. */
export async function run(argv: readonly string[], over: Partial<Host> = {}): Promise<Ran> {
  const host = createHost(argv, over);
  const code = await runCli(host, '1.2.3');
  return { code, stdout: host.stdoutText(), stderr: host.stderrText() };
}
