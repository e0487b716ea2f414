import { expect, it } from 'vitest';
import { errorsPageMarkdown } from './errors-page.ts';
import { LANGUAGES } from './language.ts';

/** `docs` of a problem document points here. Written anew by `npx vitest run --project unit packages/messages/src/errors-page -u`. */
it('docs/guide/errors.md has every code', async () => {
  await expect(await errorsPageMarkdown('en')).toMatchFileSnapshot('../../../docs/guide/errors.md');
});

it.each(LANGUAGES)('the page has the same codes in %s, each with a text', async (language) => {
  const codes = (page: string) => [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  const page = await errorsPageMarkdown(language);
  expect(codes(page)).toEqual(codes(await errorsPageMarkdown('en')));
  expect(page).not.toMatch(/^## .+\n\n/m);
  expect(page).not.toContain('plural,');
});
