import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { texts } from './en/index.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Kinds of parts, as the parser numbers them: text, and the count inside a plural. */
const TEXT = 0;
const COUNT = 7;

/** A text with its values' names in braces; of a choice, the most general branch. */
function plain(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      if ('options' in element) return plain(element.options['other']?.value ?? []);
      const kind: number = element.type;
      if (kind === COUNT) return '{n}';
      const value = 'value' in element ? element.value : '';
      return kind === TEXT ? value : `{${value}}`;
    })
    .join('');
}

/** `docs` of a problem document points here. Written anew by `npx vitest run --project unit packages/messages -u`. */
it('docs/guide/errors.md has every code', async () => {
  const patterns = texts as Readonly<Record<string, string>>;
  const codes = Object.keys(patterns)
    .flatMap((id) => /^error\.(.+)\.title$/.exec(id)?.[1] ?? [])
    .sort();
  const say = (id: string) => plain(new IntlMessageFormat(patterns[id] ?? '', 'en').getAst());
  const sections = codes.map(
    (code) => `## ${code}\n${say(`error.${code}.title`)}. ${say(`error.${code}.detail`)}\n`,
  );
  const head =
    '# Errors\n\nEvery code that the API, the CLI and the start of the server answer with. Codes are never renamed; texts come in the language of the reader.\n';
  await expect([head, ...sections].join('\n')).toMatchFileSnapshot('../../../docs/guide/errors.md');
});
