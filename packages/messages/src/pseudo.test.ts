import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createSpeaker, loadMessages } from './catalogue.ts';
import { chooseLanguage, chooseSpoken, findLanguage, LANGUAGES } from './language.ts';
import { pseudo } from './pseudo.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** The parser's number for text. */
const TEXT = 0;

/** Everything but the words: placeholders, branches, formats. */
function partsOf(elements: readonly Element[]): unknown[] {
  return elements
    .filter((element) => (element.type as number) !== TEXT)
    .map((element) =>
      'options' in element
        ? [
            element.value,
            Object.entries(element.options).map(([branch, { value }]) => [branch, partsOf(value)]),
          ]
        : JSON.stringify(element),
    );
}

describe('the language for tests', () => {
  it.each([
    ['Token', '⟦Ţööķééñ⟧'],
    ['A {name} of {at, date, long}', '⟦ÅÅ {name} ööƒ {at, date, long}⟧'],
    [
      '{n, plural, =0 {None} one {# of {known, number}} other {# all}}',
      '⟦{n, plural, =0 {Ñööñéé} one {# ööƒ {known, number}} other {# ååļļ}}⟧',
    ],
    [
      '{a, select, x {{b, select, y {Yes} other {No}}} other {}}',
      '⟦{a, select, x {{b, select, y {Ýééš} other {Ñöö}}} other {}}⟧',
    ],
  ])('says %s as %s', (text, said) => {
    expect(pseudo(text)).toBe(said);
  });

  it('keeps every text of the catalogue a message with the same parts, and a third longer', async () => {
    const english = (await loadMessages('en')) as Record<string, string>;
    const said = (await loadMessages('en-XA')) as Record<string, string>;
    const parts = (text: string) => partsOf(new IntlMessageFormat(text, 'en').getAst());
    for (const [id, text] of Object.entries(english)) {
      expect(parts(said[id] ?? ''), id).toEqual(parts(text));
    }
    const letters = (texts: Record<string, string>) => Object.values(texts).join('').length;
    expect(letters(said)).toBeGreaterThan(letters(english) * 1.2);
  });

  it('is spoken when it is named, and by nobody else', async () => {
    expect(chooseSpoken('en-XA')).toBe('en-XA');
    expect(chooseLanguage('en-XA, pl;q=0.5')).toBe('en');
    expect(findLanguage('en-XA')).toBe('en');
    expect(LANGUAGES).not.toContain('en-XA');
    const speaker = await createSpeaker('en-XA', 'UTC');
    const text = speaker.say('cause.token-replaced.next', { portal: speaker.say('portal.either.name') });
    expect(text).not.toMatch(/[a-z]/i);
    expect(text).toMatch(/^⟦.+⟧$/);
  });
});
