import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Figure, median, ROOT } from './measure.ts';

const RUNS = 11;

function milliseconds(command: string, args: readonly string[]): number {
  const began = performance.now();
  const run = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  if (run.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${run.status}: ${run.stderr.toString()}`);
  return performance.now() - began;
}

/** `./adept --version` and offline `explain` against an empty Node process, in turns, after a warm-up. */
export async function benchCli(): Promise<Figure[]> {
  const adept = join(ROOT, 'adept');
  const commands: Record<string, () => number> = {
    empty: () => milliseconds(process.execPath, ['-e', '0']),
    version: () => milliseconds(adept, ['--version']),
    explain: () => milliseconds(adept, ['explain', 'T_C_NOT_SIGNED', '--json']),
  };
  const times: Record<string, number[]> = { empty: [], version: [], explain: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, go] of Object.entries(commands)) {
      const took = go();
      if (run > 0) times[name]?.push(took);
    }
  }
  const empty = median(times.empty ?? []);
  const version = median(times.version ?? []);
  const explain = median(times.explain ?? []);
  return [
    { name: 'empty Node process', value: empty, unit: 'ms', aim: null },
    { name: './adept --version', value: version, unit: 'ms', aim: null },
    { name: './adept --version ÷ empty', value: version / empty, unit: '×', aim: null },
    { name: './adept explain, offline', value: explain, unit: 'ms', aim: null },
    { name: './adept explain ÷ empty', value: explain / empty, unit: '×', aim: null },
  ];
}
