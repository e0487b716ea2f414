import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './stage.ts';

/** A file that breaks a rule, where it would stand, and the rule that has to bite. */
const VIOLATIONS = [
  [
    'simulator-only-wire',
    'packages/simulator/src/violation-a.ts',
    `export * from '@adept/apple/token/token-credentials';`,
  ],
  ['simulator-imports', 'packages/simulator/src/violation-b.ts', `export * from '@adept/contract';`],
  [
    'wire-imports-nothing',
    'packages/apple/src/wire/violation-c.ts',
    `export * from '../errors/apple-error.ts';`,
  ],
  ['diagnosis-imports', 'packages/diagnosis/src/violation-d.ts', `export * from '@adept/contract';`],
  [
    'diagnosis-only-apple-types',
    'packages/diagnosis/src/violation-e.ts',
    `export * from '@adept/apple/token/token-credentials';`,
  ],
  ['diagnosis-is-pure', 'packages/diagnosis/src/violation-f.ts', `export * from 'node:fs';`],
  ['messages-only-types', 'packages/messages/src/violation-g.ts', `export * from '@adept/diagnosis';`],
  ['contract-imports', 'packages/contract/src/violation-h.ts', `export * from '@adept/server';`],
  ['server-imports', 'packages/server/src/violation-i.ts', `export * from '@adept/simulator';`],
  ['console-imports', 'packages/console/src/violation-j.ts', `export * from '@adept/diagnosis';`],
  ['cli-imports', 'packages/cli/src/violation-k.ts', `export * from '../../console/src/main.tsx';`],
  [
    'cli-uses-the-composition-root',
    'packages/cli/src/violation-l.ts',
    `export * from '@adept/server/store/secrets';`,
  ],
  ['stages-are-apart', 'packages/server/src/sync/violation-m.ts', `export * from '../store/secrets.ts';`],
  ['http-not-to-store', 'packages/server/src/http/violation-n.ts', `export * from '../store/secrets.ts';`],
  [
    'domain-at-the-bottom',
    'packages/server/src/domain/violation-o.ts',
    `export * from '../store/secrets.ts';`,
  ],
  ['database-only-in-store', 'packages/server/src/tell/violation-p.ts', `export { sql } from 'kysely';`],
  [
    'undici-only-at-the-edges',
    'packages/server/src/tell/violation-q.ts',
    `export { request } from 'undici';`,
  ],
  [
    'not-to-tests',
    'packages/apple/src/violation-r.ts',
    `export * from './errors/classify-response.test.ts';`,
  ],
] as const;

/** What ESLint forbids, with the words of the sentence that says what to do instead. */
const LINTED = [
  [
    'packages/diagnosis/src/violation-s.ts',
    `export const now = () => new Date();`,
    'The clock is a parameter',
  ],
  [
    'packages/server/src/tell/violation-t.ts',
    `export const home = process.env.HOME;`,
    'Only packages/cli reads the environment',
  ],
  [
    'packages/apple/src/dep/violation-u.ts',
    `export const call = () => fetch('http://127.0.0.1');`,
    'Take the request function as a parameter',
  ],
  [
    'packages/apple/src/dep/violation-v.ts',
    `const later = async () => 1;\nexport function go() {\n  later();\n}`,
    'no-floating-promises',
  ],
  ...[
    `<p>Nothing to do</p>`,
    `<p>{'Nothing to do'}</p>`,
    `<p>{Date.length > 7 ? 'Nothing' : null}</p>`,
    '<p>{`Tokens: ${Date.length}`}</p>',
    `<img alt="A token" />`,
    '<nav aria-label={`Page ${Date.length}`} />',
  ].map(
    (view, at) =>
      [
        `packages/console/src/violation-w${at}.tsx`,
        `export function View() {\n  return ${view};\n}`,
        'Texts come from the catalogue',
      ] as const,
  ),
  ...['process.stdout.write("Nothing to do\\n");', 'process.stderr.write(`Tokens: ${Date.length}`);'].map(
    (printing, at) =>
      [
        `packages/cli/src/violation-x${at}.ts`,
        `export function print() {\n  ${printing}\n}`,
        'Texts come from the catalogue',
      ] as const,
  ),
] as const;

let copy = '';

/** A copy of the sources to plant in, with the workspace links pointing into the copy. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'adept-directions-'));
  for (const name of ['.dependency-cruiser.cjs', 'eslint.config.js', 'tsconfig.base.json', 'package.json'])
    cpSync(join(ROOT, name), join(copy, name));
  cpSync(join(ROOT, 'packages'), join(copy, 'packages'), {
    recursive: true,
    filter: (from) => !/node_modules|\/dist$/.test(from),
  });
  mkdirSync(join(copy, 'node_modules', '@adept'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@adept') symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  }
  for (const name of readdirSync(join(copy, 'packages')))
    symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules', '@adept', name));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function plant(file: string, text: string): string {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
  return path;
}

describe('directions', () => {
  it('bite: every rule finds the file that breaks it', () => {
    for (const [, file, text] of VIOLATIONS) plant(file, text);
    const run = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
        'packages',
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
      ],
      { cwd: copy, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    const report = JSON.parse(run.stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    const found = report.summary.violations.map((v) => `${v.rule.name} ${v.from}`);
    for (const [rule, file] of VIOLATIONS)
      expect(
        found.filter((line) => line.endsWith(file)),
        `${rule} must find ${file}`,
      ).toContain(`${rule} ${file}`);
    console.log(`rules tried: ${VIOLATIONS.length}`);
  }, 120_000);

  it('bite: lint says what to do instead', () => {
    const files = LINTED.map(([file, text]) => plant(file, text));
    const run = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', ...files],
      { cwd: copy, encoding: 'utf8' },
    );
    const report = JSON.parse(run.stdout) as {
      filePath: string;
      messages: { ruleId: string; message: string }[];
    }[];
    for (const [file, , words] of LINTED) {
      const said =
        report.find((r) => r.filePath.endsWith(file))?.messages.map((m) => `${m.ruleId}: ${m.message}`) ?? [];
      expect(said.join('\n'), file).toContain(words);
    }
  }, 120_000);
});
