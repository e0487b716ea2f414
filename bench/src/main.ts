// Benchmarks: ratios against a limit measured in the same run. `npm run bench [-- NAME]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, machine, type Result, ROOT } from './measure.ts';

const BENCHES: Record<string, () => Promise<Figure[]>> = {
  cli: async () => (await import('./cli.ts')).benchCli(),
  detect: async () => (await import('./detect.ts')).benchDetect(),
  'first-page': async () => (await import('./first-page.ts')).benchFirstPage(),
  sync: async () => (await import('./sync.ts')).benchSync(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(
    `No benchmark named ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(2);
}

const resultsDir = join(ROOT, 'bench', 'results');
mkdirSync(resultsDir, { recursive: true });
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) {
  process.stdout.write(`bench ${name} …\n`);
  const figures = await BENCHES[name]!();
  const result: Result = { bench: name, at: new Date().toISOString(), machine: machine(), figures };
  writeFileSync(join(resultsDir, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
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
