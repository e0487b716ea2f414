import { LANGUAGES } from '@adept/messages/language';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { PRODUCT_WORDS } from '@adept/messages/product-words';
import { loadConsoleTexts } from './console-texts.ts';

const productIds = Object.values(PRODUCT_WORDS);

const sources = Object.entries(
  import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
).filter(([path]) => !path.endsWith('.test.ts'));
const code = sources.map(([, text]) => text).join('\n');

/** Ids that code puts together: what stands before and after the part that is filled in. */
const patterns = [...code.matchAll(/`((?:console|audit|sync-error)\.[^`]*\$\{[^`]*)`/g)].map(
  ([, text = '']) => new RegExp(`^${text.replace(/[.]/g, '\\.').replace(/\$\{[^}]*\}/g, partOf(text))}$`),
);
/** Names of actions have dots of their own: `token.created`. */
function partOf(text: string): string {
  return text.startsWith('audit.action.') ? '[a-z.-]+' : '[A-Za-z-]+';
}

describe('the texts of the console', () => {
  it.each(LANGUAGES)('are there for every id and can be read as ICU messages in %s', async (language) => {
    const texts = await loadConsoleTexts(language);
    const english = await loadConsoleTexts('en');
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    for (const [id, text] of Object.entries(texts)) {
      expect(() => new IntlMessageFormat(text, language), id).not.toThrow();
    }
  });

  it('are all used', async () => {
    const unused = Object.keys(await loadConsoleTexts('en')).filter(
      (id) =>
        !code.includes(`'${id}'`) &&
        !patterns.some((pattern) => pattern.test(id)) &&
        !(productIds as readonly string[]).includes(id),
    );
    expect(unused).toEqual([]);
  });
});
