// Benchmarks: ratios against a limit measured in the same run. `npm run bench [-- NAME]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, machine, type Result, ROOT } from './measure.ts';

const BENCHES: Record<string, (part?: readonly string[]) => Promise<Figure[]>> = {
  cli: async () => (await import('./cli.ts')).benchCli(),
  console: async (part) => (await import('./console.ts')).benchConsole(part),
  detect: async (part) => (await import('./detect.ts')).benchDetect(part),
  devices: async () => (await import('./devices.ts')).benchDevices(),
  'first-page': async () => (await import('./first-page.ts')).benchFirstPage(),
  sync: async () => (await import('./sync.ts')).benchSync(),
};

// `detect:sync-stale,clock-skew`, `console:devices`: a part of one, to look at; what it measures is shown and not kept.
const asked = process.argv.slice(2).map((argument) => {
  const [name = '', part] = argument.split(':');
  return { name, part: part?.split(',') };
});
const unknown = asked.map(({ name }) => name).filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(
    `No benchmark named ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(2);
}

const resultsDir = join(ROOT, 'bench', 'results');
mkdirSync(resultsDir, { recursive: true });
const all = Object.keys(BENCHES).map((name) => ({ name, part: undefined }));
for (const { name, part } of asked.length > 0 ? asked : all) {
  process.stdout.write(`bench ${name} …\n`);
  const figures = await BENCHES[name]!(part);
  const result: Result = { bench: name, at: new Date().toISOString(), machine: machine(), figures };
  if (!part) writeFileSync(join(resultsDir, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  for (const f of figures)
    process.stdout.write(`  ${f.name}: ${round(f.value)} ${f.unit}${f.aim ? ` (aim: ${f.aim})` : ''}\n`);
}
writeResults();

function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function writeResults(): void {
  const lines = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Ratios are measured within one run on one machine; absolute figures are those of that machine.',
    '',
  ];
  for (const name of Object.keys(BENCHES)) {
    let result: Result;
    try {
      result = JSON.parse(readFileSync(join(resultsDir, `${name}.json`), 'utf8')) as Result;
    } catch {
      continue;
    }
    lines.push(
      `## ${name}`,
      '',
      `${result.at.slice(0, 10)}, ${result.machine}`,
      '',
      '| figure | value | aim |',
      '| --- | ---: | --- |',
    );
    for (const f of result.figures)
      lines.push(`| ${f.name} | ${round(f.value)} ${f.unit} | ${f.aim ?? '–'} |`);
    lines.push('');
  }
  writeFileSync(join(ROOT, 'bench', 'RESULTS.md'), lines.join('\n'));
}
