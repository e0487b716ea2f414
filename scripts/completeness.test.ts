import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPLE_CODES } from '@adept/apple/wire/error-codes';
import {
  APPLE_CODE_CAUSES,
  CAUSE_IDS,
  describeCatalogue,
  EXPLANATION_IDS,
  INTUNE_ROWS,
  PORTAL_TASKS,
  NOTE_IDS,
  REASON_IDS,
  REMEDY_STEP_IDS,
  SYMPTOMS,
} from '@adept/diagnosis';
import { LANGUAGES, loadMessages, PAGE_SECTIONS } from '@adept/messages';
import { faultCatalogue } from '@adept/simulator/faults/registry';
import { SCENARIOS } from '@adept/simulator/scenarios/registry';
import { describe, expect, it } from 'vitest';
import {
  hasWordsOfItsOwn,
  missingCategories,
  shapeOf,
  type TextShape,
} from '@adept/messages/catalogue-checks';
import { CAUSE_PAGES_FOLDER, causePages } from './generate-cause-pages.ts';
import { ROOT } from './stage.ts';
import { unusedIds } from './unused-ids.ts';

const CAUSES_FOLDER = join(ROOT, 'packages/diagnosis/src/causes');
const catalogues = new Map(
  await Promise.all(
    LANGUAGES.map(
      async (language) => [language, (await loadMessages(language)) as Record<string, string>] as const,
    ),
  ),
);
const english = catalogues.get('en') ?? {};
const ids = Object.keys(english);

/** Ids of the catalogue that match, with the part in brackets. */
const named = (pattern: RegExp): string[] => ids.flatMap((id) => pattern.exec(id)?.[1] ?? []).toSorted();
/** A language may need a plural where English has a bare number; a date stays a date and a choice a choice. */
const needs = ({ placeholders }: TextShape): string[] => [
  ...new Set(placeholders.map((placeholder) => placeholder.replace(/:(number|plural|argument)$/, ''))),
];
const sorted = (list: readonly string[]): string[] => [...list].toSorted();

describe('every cause is whole, and nothing carries the slug of a cause that is none', () => {
  const files = readdirSync(CAUSES_FOLDER);
  const slugs = (suffix: RegExp) =>
    files
      .filter((file) => suffix.test(file) && !file.startsWith('index.'))
      .map((file) => file.replace(suffix, ''));

  it('has a file and a test beside it', () => {
    expect(sorted(slugs(/(?<!\.test)\.ts$/))).toEqual([...CAUSE_IDS]);
    expect(sorted(slugs(/\.test\.ts$/))).toEqual([...CAUSE_IDS]);
  });

  it.each(['title', 'meaning', 'stops', 'how', 'verify', 'next'])('has the text cause.<id>.%s', (part) => {
    expect(named(new RegExp(`^cause\\.([a-z-]+)\\.${part}$`))).toEqual([...CAUSE_IDS]);
  });

  it('has a name as a candidate, like every explanation', () => {
    expect(named(/^candidate\.([a-z-]+)\.title$/)).toEqual(sorted([...CAUSE_IDS, ...EXPLANATION_IDS]));
  });

  it('has a page, made from code and texts', async () => {
    const pages = await causePages();
    expect(readdirSync(CAUSE_PAGES_FOLDER).toSorted()).toEqual(sorted([...pages.keys()]));
    expect(sorted([...pages.keys()])).toEqual(sorted(['README.md', ...CAUSE_IDS.map((id) => `${id}.md`)]));
    for (const [name, content] of pages) {
      const hint = 'run: node scripts/generate-cause-pages.ts';
      expect(readFileSync(join(CAUSE_PAGES_FOLDER, name), 'utf8'), `${name} is old; ${hint}`).toBe(content);
      if (name === 'README.md') continue;
      expect(
        [...content.matchAll(/^## (.+)$/gm)].map((heading) => heading[1]),
        name,
      ).toEqual(PAGE_SECTIONS.map((section) => english[`page.section.${section}`]));
      expect(content, `${name} has an empty section`).not.toMatch(/## [^\n]+\n\n(##|<!--)/);
    }
  });

  it('is brought about by a fault or a scenario of the simulator', () => {
    const provoked = [...faultCatalogue, ...SCENARIOS].flatMap(({ provokes }) => provokes ?? []);
    expect(sorted([...new Set(provoked)])).toEqual([...CAUSE_IDS]);
    for (const { causeId, simulatedBy } of describeCatalogue().causes) {
      const faults = faultCatalogue.filter(({ provokes }) => provokes === causeId).map(({ slug }) => slug);
      const scenarios = SCENARIOS.filter(({ provokes }) => provokes === causeId).map(({ name }) => name);
      expect(sorted(simulatedBy), `simulatedBy of ${causeId}`).toEqual(sorted([...faults, ...scenarios]));
    }
    for (const { slug, provokes } of faultCatalogue) {
      if ((CAUSE_IDS as readonly string[]).includes(slug)) expect(provokes, `fault ${slug}`).toBe(slug);
    }
  });

  it('has a row in the e2e matrix', async () => {
    const file = join(ROOT, 'e2e/src/cause-matrix.ts');
    const { CAUSE_MATRIX } = (await import(file)) as { CAUSE_MATRIX: Record<string, unknown> };
    expect(sorted(Object.keys(CAUSE_MATRIX))).toEqual([...CAUSE_IDS]);
  });
});

describe('what a diagnosis points at has a text, and each such text is pointed at', () => {
  it.each([
    ['reasons', /^reason\.(.+)$/, REASON_IDS],
    ['notes', /^note\.(.+)$/, NOTE_IDS],
    ['steps of remedies', /^remedy\.(.+)\.text$/, REMEDY_STEP_IDS],
    ['symptoms', /^symptom\.(.+)$/, SYMPTOMS],
    ['Apple’s words', /^apple-code\.(.+)\.meaning$/, Object.keys(APPLE_CODES)],
    [
      'causes that have to be told from others',
      /^cause\.(.+)\.decides$/,
      describeCatalogue().causes.flatMap(({ causeId, candidates }) =>
        candidates.length > 1 ? [causeId] : [],
      ),
    ],
  ] as const)('%s', (_name, pattern, pointedAt) => {
    expect(named(pattern)).toEqual(sorted(pointedAt));
  });

  it('warnings and texts for terminals belong to a step', () => {
    for (const step of named(/^remedy\.(.+)\.(?:warning|terminal)$/)) expect(REMEDY_STEP_IDS).toContain(step);
    for (const task of PORTAL_TASKS) expect(REMEDY_STEP_IDS).toContain(task);
  });

  it('every word of Apple’s is explained', () => {
    expect(sorted(Object.keys(APPLE_CODE_CAUSES))).toEqual(sorted(Object.keys(APPLE_CODES)));
  });
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = catalogues.get(language) ?? {};

  it('have the ids of the English ones, none missing, none besides', () => {
    expect(Object.keys(texts).filter((id) => !(id in english))).toEqual([]);
    expect(ids.filter((id) => !texts[id])).toEqual([]);
  });

  it('are messages with the placeholders and branches of the English ones', () => {
    for (const [id, text] of Object.entries(texts)) {
      const shape = shapeOf(text, language);
      const source = shapeOf(english[id] ?? '', 'en');
      expect(needs(shape), id).toEqual(needs(source));
      for (const [name, branches] of source.selects)
        expect(sorted([...(shape.selects.get(name) ?? [])]), `${id}, ${name}`).toEqual(sorted([...branches]));
    }
  });

  it('have every plural category of the language', () => {
    const missing = Object.entries(texts).flatMap(([id, text]) =>
      missingCategories(shapeOf(text, language), language).map((category) => `${id}: ${category}`),
    );
    expect(missing).toEqual([]);
  });

  it('keep to the style: no ASCII apostrophe, no exclamation mark, no please', () => {
    const bad = Object.entries(texts).filter(
      ([, text]) => text.includes("'") || /[!！]/.test(text) || /\bplease\b/i.test(text),
    );
    expect(bad.map(([id]) => id)).toEqual([]);
  });

  it('say it in other words than English', () => {
    if (language === 'en') return expect(Object.keys(texts)).toEqual(ids);
    const same = Object.entries(texts).filter(
      ([id, text]) => text === english[id] && hasWordsOfItsOwn(shapeOf(text, language)),
    );
    expect(same.map(([id]) => id)).toEqual([]);
  });
});

describe('no text that nobody says', () => {
  it('every id is used', () => {
    const sources = globSync(['packages/*/src/**/*.{ts,tsx}', 'scripts/*.ts'], { cwd: ROOT })
      .filter(
        (file) =>
          !/\.test\.tsx?$/.test(file) &&
          !/^packages\/messages\/src\/(en|zh-TW|vi|ru|pl|pt-BR)\//.test(file) &&
          existsSync(join(ROOT, file)),
      )
      .map((file) => readFileSync(join(ROOT, file), 'utf8'))
      .join('\n');
    expect(unusedIds(ids, sources)).toEqual([]);
  });
});

describe('Intune’s rows', () => {
  it.each(INTUNE_ROWS)('%s leads to a cause', (row) => {
    const described = describeCatalogue().intuneRows.find((each) => each.row === row);
    expect(described?.causeIds.length).toBeGreaterThan(0);
  });
});
