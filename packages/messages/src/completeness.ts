import { hasWordsOfItsOwn, missingCategories, shapeOf, type TextShape } from './catalogue-checks.ts';

type Texts = Readonly<Record<string, string>>;

/** What a language lacks of an area, as ids; the order is that of the English texts. */
export interface Completeness {
  /** Texts that are there, say it in their own words, and hold together. */
  translated: number;
  missing: string[];
  /** The same as in English, though there are words to translate. */
  untranslated: string[];
  /** Not a message, other placeholders or branches than the English text, or a plural form missing. */
  wrong: string[];
}

/** Compares the texts of one language with the English ones. @param language BCP 47; decides which plural forms there are */
export function completenessOf(texts: Texts, english: Texts, language: string): Completeness {
  const found: Completeness = { translated: 0, missing: [], untranslated: [], wrong: [] };
  for (const [id, source] of Object.entries(english)) {
    const text = texts[id];
    if (text === undefined || text === '') found.missing.push(id);
    else if (!fits(text, source, language)) found.wrong.push(id);
    else if (text === source && hasWordsOfItsOwn(shapeOf(text, language))) found.untranslated.push(id);
    else found.translated += 1;
  }
  return found;
}

function fits(text: string, source: string, language: string): boolean {
  try {
    const shape = shapeOf(text, language);
    return samePlaceholders(shape, shapeOf(source, 'en')) && missingCategories(shape, language).length === 0;
  } catch {
    return false;
  }
}

/** A language may need a plural where English has a bare number; a date stays a date and a choice a choice. */
function samePlaceholders(shape: TextShape, source: TextShape): boolean {
  const needs = ({ placeholders }: TextShape): string =>
    [...new Set(placeholders.map((name) => name.replace(/:(number|plural|argument)$/, '')))].join();
  if (needs(shape) !== needs(source)) return false;
  return [...source.selects].every(([name, branches]) =>
    [...branches].every((branch) => shape.selects.get(name)?.has(branch)),
  );
}
