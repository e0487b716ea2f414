// Everything CI checks, in stages, each with its time: `npm test`. `-- --seed N` replays property tests.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { consoleBundle } from '@adept/cli/serve/console-bundle';
import { bringWhatIsMissing } from './bring.ts';
import { chooseSeed } from './seed-for-tests.ts';
import { searchForSecrets } from './search-for-secrets.ts';
import { OUTPUT_DIR, ROOT, runShown, runStages, type Stage } from './stage.ts';

const bin = (path: string): string[] => [process.execPath, join(ROOT, 'node_modules', path)];
const seedAt = process.argv.indexOf('--seed');
// One seed for all stages; what it found is found again with `npm test -- --seed N`.
const seed = chooseSeed(seedAt > 0 ? process.argv[seedAt + 1] : process.env.ADEPT_TEST_SEED);
process.env.ADEPT_TEST_SEED = String(seed);
process.stdout.write(`seed: ${seed}\n`);

const totals = { passed: 0, failed: 0, skipped: 0 };

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTotalTests: number;
}

/** Whether Vitest showed a test file that passed under the project's name. */
const hasFileOf = (project: string, shown: string): boolean =>
  new RegExp(`^ *✓ +\\|?${project}\\|? `, 'm').test(shown);

/** Vitest projects, side by side; their counts are added to the totals. A project without any test is a failure. */
function tests(project: string, ...beside: readonly string[]): Stage {
  const report = join(OUTPUT_DIR, `${project}.json`);
  return {
    name: project,
    async run() {
      rmSync(report, { force: true });
      const code = await runShown(project, [
        ...bin('vitest/vitest.mjs'),
        'run',
        ...[project, ...beside].flatMap((name) => ['--project', name]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]);
      const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
      totals.passed += counts.numPassedTests;
      totals.failed += counts.numFailedTests;
      totals.skipped += counts.numPendingTests;
      if (code !== 0) throw new Error(`${project}: vitest ended with ${code}`);
      const shown = stripVTControlCharacters(readFileSync(join(OUTPUT_DIR, `${project}.log`), 'utf8'));
      for (const name of [project, ...beside])
        if (!hasFileOf(name, shown)) throw new Error(`${name}: no test ran`);
    },
  };
}

/** Once, before several demos want it at the same time. */
async function buildConsole(): Promise<void> {
  await consoleBundle({ root: ROOT, stderr: process.stderr, notice: 'Building the console.' });
}

rmSync(OUTPUT_DIR, { recursive: true, force: true });
const failed = await runStages([
  { name: 'bring', run: bringWhatIsMissing },
  { name: 'types', run: [...bin('typescript/bin/tsc'), '-b'] },
  {
    name: 'directions',
    run: [
      ...bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
      'packages',
      'e2e/src',
      'bench/src',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  },
  {
    name: 'lint',
    run: [
      ...bin('eslint/bin/eslint.js'),
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-location',
      '.cache/eslint/',
    ],
  },
  { name: 'format', run: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  tests('unit', 'unit-postgres', 'unit-kathmandu', 'unit-chatham'),
  { name: 'console', run: buildConsole },
  tests('e2e', 'e2e-postgres'),
  tests('proof', 'proof-postgres'),
  { name: 'secrets', run: async () => searchForSecrets(OUTPUT_DIR) },
]);
process.stdout.write(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}\n`,
);
if (failed) process.stderr.write(`npm test stopped at: ${failed}\n`);
process.exit(failed ? 1 : 0);
