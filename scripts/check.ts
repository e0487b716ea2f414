// The inner loop: types, lint, directions and units of what changed since the last commit. `npm run check`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runStages, type Stage } from './stage.ts';

const bin = (path: string): string[] => [process.execPath, join(ROOT, 'node_modules', path)];

function changedFiles(): string[] {
  const list = (args: string[]): string[] =>
    spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout.split('\n');
  const names = [
    ...list(['diff', '--name-only', 'HEAD']),
    ...list(['ls-files', '--others', '--exclude-standard']),
  ];
  return [...new Set(names)].filter(
    (name) => /\.(ts|tsx|mjs|js|cjs)$/.test(name) && existsSync(join(ROOT, name)),
  );
}

const changed = changedFiles();
const stages: Stage[] = [
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
];
if (changed.length > 0) {
  stages.push(
    {
      name: 'lint',
      run: [
        ...bin('eslint/bin/eslint.js'),
        '--max-warnings=0',
        '--no-warn-ignored',
        '--cache',
        '--cache-location',
        '.cache/eslint/',
        ...changed,
      ],
    },
    {
      name: 'units',
      run: [
        ...bin('vitest/vitest.mjs'),
        'related',
        '--run',
        '--project',
        'unit',
        '--project',
        'unit-postgres',
        '--passWithNoTests',
        ...changed,
      ],
    },
  );
}
process.exit((await runStages(stages)) ? 1 : 0);
