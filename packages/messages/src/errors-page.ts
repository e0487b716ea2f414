import { IntlMessageFormat } from 'intl-messageformat';
import { loadMessages } from './catalogue.ts';
import { texts as en } from './en/index.ts';
import type { SpokenLanguage } from './language.ts';
import { productWords } from './product-words.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Kinds of parts, as the parser numbers them: text, and the count inside a plural. */
const TEXT = 0;
const COUNT = 7;

/** A text with its values' names in braces, but those of Apple's products; of a choice, the most general branch. */
function plain(elements: readonly Element[], words: Readonly<Record<string, string>>): string {
  return elements
    .map((element) => {
      if ('options' in element) return plain(element.options['other']?.value ?? [], words);
      const kind: number = element.type;
      if (kind === COUNT) return '{n}';
      const value = 'value' in element ? element.value : '';
      return kind === TEXT ? value : (words[value] ?? `{${value}}`);
    })
    .join('');
}

/** Every code of an error, with what it says: docs/guide/errors.md, and the same in each language at `/docs/guide/errors.md`. */
export async function errorsPageMarkdown(language: SpokenLanguage): Promise<string> {
  const chosen = (await loadMessages(language)) as Readonly<Record<string, string>>;
  const codes = Object.keys(en)
    .flatMap((id) => /^error\.(.+)\.title$/.exec(id)?.[1] ?? [])
    .sort();
  const words = productWords(chosen, en);
  const say = (id: string) => plain(new IntlMessageFormat(chosen[id] ?? '', language).getAst(), words);
  const stop = language === 'zh-TW' ? '。' : '. ';
  const sections = codes.map(
    (code) => `## ${code}\n${say(`error.${code}.title`)}${stop}${say(`error.${code}.detail`)}\n`,
  );
  return [`# ${say('page.errors.title')}\n\n${say('page.errors.intro')}\n`, ...sections].join('\n');
}
