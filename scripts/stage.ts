import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
export const OUTPUT_DIR = join(ROOT, 'test-output');

export interface Stage {
  name: string;
  /** Argument list, or a function that does the work itself and throws to fail. */
  run: readonly string[] | (() => Promise<void>);
}

const seconds = (from: number): string => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/** Runs a command with its output shown and kept in test-output/<name>.log. Resolves to its exit code. */
export function runShown(name: string, [command = '', ...args]: readonly string[]): Promise<number> {
  mkdirSync(OUTPUT_DIR, { recursive: true });
  const log = createWriteStream(join(OUTPUT_DIR, `${name}.log`));
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on('data', (chunk: Buffer) => {
        to.write(chunk);
        log.write(chunk);
      });
    }
    child.on('error', failed);
    child.on('close', (code) => log.end(() => done(code ?? 1)));
  });
}

/** Runs stages one after another, prints each one's time, and stops at the first that fails. Returns the failed stage's name. */
export async function runStages(stages: readonly Stage[]): Promise<string | null> {
  const times: string[] = [];
  let failed: string | null = null;
  for (const stage of stages) {
    const began = Date.now();
    process.stdout.write(`\n── ${stage.name}\n`);
    if (typeof stage.run === 'function') {
      try {
        await stage.run();
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        failed = stage.name;
      }
    } else if ((await runShown(stage.name, stage.run)) !== 0) {
      failed = stage.name;
    }
    times.push(`${stage.name} ${seconds(began)}`);
    process.stdout.write(`── ${stage.name}: ${failed ? 'failed' : 'passed'} after ${seconds(began)}\n`);
    if (failed) break;
  }
  process.stdout.write(`\nstages: ${times.join(' · ')}\n`);
  return failed;
}
