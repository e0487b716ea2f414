import { CAUSE_IDS, describeCatalogue, describeCause } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from './catalogue.ts';
import { causePageMarkdown } from './cause-page-markdown.ts';
import { PAGE_SECTIONS, renderCausePage } from './cause-page.ts';
import { causesIndexMarkdown } from './causes-index-markdown.ts';
import { renderCausesIndex } from './causes-index.ts';
import { LANGUAGES } from './language.ts';
import { escapeMarkdown, markdownTable, wordsAsCode } from './markdown.ts';

describe.each(LANGUAGES)('the pages in %s', (language) => {
  it('have every section, each with something in it, and nothing of the machinery', async () => {
    const speaker = await createSpeaker(language, 'UTC');
    for (const id of CAUSE_IDS) {
      const page = renderCausePage(describeCause(id), speaker);
      expect(page.sections.map((section) => section.id)).toEqual(PAGE_SECTIONS);
      for (const { id: section, title, paragraphs, items = [], steps = [] } of page.sections) {
        const what = `${section} of ${id}`;
        expect(title, what).not.toBe('');
        expect([...paragraphs, ...items, ...steps.map(({ text }) => text)].filter(Boolean), what).not.toEqual(
          [],
        );
      }
      const markdown = causePageMarkdown(page, speaker);
      expect(markdown).not.toMatch(/undefined|\[object|, (plural|select),|## [^\n]+\n\n(##|$)/);
      expect(markdown.startsWith(`# ${page.title}\n\n\`${id}\``)).toBe(true);
    }
  });

  it('have an index with all causes, words and rows', async () => {
    const speaker = await createSpeaker(language, 'UTC');
    const catalogue = describeCatalogue();
    const markdown = causesIndexMarkdown(renderCausesIndex(catalogue, speaker), speaker);
    for (const { causeId } of catalogue.causes) expect(markdown).toContain(`](${causeId}.md)`);
    for (const { appleCode } of catalogue.codes) expect(markdown).toContain(`| \`${appleCode}\``);
    for (const { row } of catalogue.intuneRows) expect(markdown).toContain(`| ${row} |`);
    expect(markdown).not.toMatch(/undefined|\[object/);
  });
});

describe('a page', () => {
  it('has the exact rules in English alone, where they are written', async () => {
    const cause = describeCause('token-expired');
    const [english, polish] = await Promise.all([createSpeaker('en', 'UTC'), createSpeaker('pl', 'UTC')]);
    const how = (speaker: typeof english) =>
      renderCausePage(cause, speaker).sections.find(({ id }) => id === 'how')?.paragraphs ?? [];
    expect(how(english)).toHaveLength(3);
    expect(how(english)[1]).toContain(cause.rules.opens);
    expect(how(polish)).toHaveLength(1);
  });

  it('shows one number for a step that two portals share', async () => {
    const speaker = await createSpeaker('en', 'UTC');
    const markdown = causePageMarkdown(renderCausePage(describeCause('token-replaced'), speaker), speaker);
    expect(markdown.match(/^\d+\. /gm)).toEqual(['1. ', '2. ', '3. ']);
    expect(markdown).toContain('**Before that:** Once the new token is downloaded');
  });
});

describe('Markdown', () => {
  it('reads no sign of ours as markup', () => {
    expect(escapeMarkdown('a|b *c* <d> `e`')).toBe('a\\|b \\*c\\* \\<d> \\`e\\`');
    expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it('sets Apple’s words and calls as code', () => {
    expect(wordsAsCode('“T_C_NOT_SIGNED” or token_expired or FORBIDDEN to GET /session: no HTTP')).toBe(
      '“`T_C_NOT_SIGNED`” or `token_expired` or `FORBIDDEN` to `GET /session`: no HTTP',
    );
  });
});
