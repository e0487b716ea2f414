import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@adept/messages';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../testing/run.ts';
import { folder } from '../testing/folder.ts';
import type { AreaStatus } from './language-status.ts';

const MESSAGES = 'packages/messages/src';
const OTHERS = LANGUAGES.filter((language) => language !== 'en').toSorted();

/** A checkout of the texts alone, to change. */
function checkout(): string {
  const root = folder();
  mkdirSync(join(root, MESSAGES), { recursive: true });
  cpSync(join(ROOT, MESSAGES), join(root, MESSAGES), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  return root;
}

describe('i18n status', () => {
  it('finds every language whole, area by area', async () => {
    const { code, stdout } = await run(['i18n', 'status', '--json']);
    const areas = JSON.parse(stdout) as AreaStatus[];
    expect(code).toBe(0);
    expect(areas.map(({ area }) => `${area}.ts`).toSorted()).toEqual(
      readdirSync(join(ROOT, MESSAGES, 'en'))
        .filter((file) => file !== 'index.ts')
        .toSorted(),
    );
    for (const { area, texts, languages } of areas) {
      expect(texts, area).toBeGreaterThan(0);
      expect(Object.keys(languages)).toEqual(OTHERS);
      for (const found of Object.values(languages)) expect(found.translated, area).toBe(texts);
    }
    const table = (await run(['i18n', 'status'])).stdout;
    expect(table).toContain('100 %');
    for (const language of OTHERS) expect(table).toContain(language.toUpperCase());
  });

  it('names what a language lacks and ends with 1; a language that was only begun is listed', async () => {
    const root = checkout();
    const evidence = join(root, MESSAGES, 'pl/evidence.ts');
    writeFileSync(
      evidence,
      readFileSync(evidence, 'utf8').replace(/^ {2}'evidence\.key-pair-staged'.*\n/m, ''),
    );
    mkdirSync(join(root, MESSAGES, 'fr'));
    writeFileSync(
      join(root, MESSAGES, 'fr/evidence.ts'),
      `export const evidence = { 'evidence.key-pair-staged': 'A key pair was made here.' };\n`,
    );
    const { code, stdout, stderr } = await run(['i18n', 'status'], { root });
    expect(code).toBe(1);
    expect(stdout).toContain('FR');
    expect(stderr).toContain('pl: 1 text is missing: evidence.key-pair-staged');
    expect(stderr).toMatch(/fr: 1 text is the same as in English: evidence\.key-pair-staged/);
    expect(stderr).toMatch(/fr: [\d,]+ texts are missing/);
  });

  it('says that it needs the sources', async () => {
    const { code, stderr } = await run(['i18n', 'status'], { root: folder() });
    expect(code).toBe(2);
    expect(stderr).toContain('packages/messages/src');
  });
});
