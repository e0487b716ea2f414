import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** One figure of a benchmark; `aim` is what the issue asks for, null where there is none. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  aim: string | null;
}

export interface Result {
  bench: string;
  at: string;
  machine: string;
  figures: Figure[];
}

export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A long-running `adept` process whose fixed lines can be waited for. */
export interface AdeptProcess {
  child: ChildProcess;
  line(word: string): Promise<string>;
  /** Largest resident size so far, MiB (Linux; NaN elsewhere). */
  peakMiB(): number;
  stop(): Promise<void>;
}

export function startAdept(args: readonly string[], env: Record<string, string>): AdeptProcess {
  const child = spawn(resolve(ROOT, 'adept'), args, {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const looks = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
    for (const look of [...looks]) look();
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  return {
    child,
    line: (word) =>
      new Promise((done, failed) => {
        const look = (): void => {
          const found = out
            .split('\n')
            .slice(0, -1)
            .find((l) => l.startsWith(`${word} `));
          if (found === undefined) return;
          looks.delete(look);
          done(found.slice(word.length + 1).trim());
        };
        looks.add(look);
        void ended.then(() => failed(new Error(`adept ${args[0]} ended early\n${out}\n${err}`)));
        look();
      }),
    peakMiB() {
      try {
        return (
          Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
        );
      } catch {
        return Number.NaN;
      }
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
