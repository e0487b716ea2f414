import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `./adept …` as a person does and waits for its end. */
export function adept(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return ended(start('./adept', args, env));
}

/** The environment without Adept's own variables: those of the test run are no settings of the program it tests. */
function surroundings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ADEPT_')));
}

export interface Running {
  child: ChildProcess;
  /** Resolves with the rest of the line once stdout has one that begins with the word; rejects when the process ends first. */
  line(word: string): Promise<string>;
  output(): { stdout: string; stderr: string };
  /** Resolves to the exit code. */
  ended: Promise<number | null>;
}

export function start(command: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...surroundings(), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of [...waiting]) look();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const end = new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done(code));
  });
  return {
    child,
    output: () => ({ stdout, stderr }),
    ended: end,
    line(word) {
      return new Promise((done, failed) => {
        const look = (): void => {
          const found = stdout
            .split('\n')
            .slice(0, -1)
            .find((line) => line.startsWith(`${word} `));
          if (found === undefined) return;
          waiting.delete(look);
          done(found.slice(word.length + 1).trim());
        };
        waiting.add(look);
        void end.then((code) =>
          failed(new Error(`ended with ${code} before the line «${word}»\n${stdout}\n${stderr}`)),
        );
        look();
      });
    },
  };
}

async function ended(running: Running): Promise<Ran> {
  const code = await running.ended;
  return { code, ...running.output() };
}
