import type { Language } from '../language.ts';
import { PRODUCT_WORDS, productWords } from '../product-words.ts';
import { FORBIDDEN_EVERYWHERE, FORBIDDEN_WORDS } from './forbidden-words.ts';

type Texts = Readonly<Record<string, string>>;

/** Forms of a name that a language bends; the sentence has to be built around a word that carries the name instead. */
const BENT: Partial<Record<Language, readonly [RegExp, string]>> = {
  ru: [/Автоматическ\p{L}+ регистраци\p{L}+ устройств/u, '«{ade}»'],
  pl: [/Automatyczn\p{L}+ rejestracj\p{L}+ urządzeń/u, '„{ade}”'],
};

/**
 * Texts that spell one of Apple's names or portal labels, each with the placeholder to write in its place. A single
 * English word (`Next`) is too common to be told from prose.
 */
export function spelledProducts(texts: Texts, english: Texts, language: Language): string[] {
  const spellings = [productWords(texts, english), productWords(english)]
    .flatMap((words) => Object.entries(words))
    .filter(([, name]) => /[\s/]/.test(name) || name === 'ADE')
    // The longest name is named: “Apple Business (formerly …)”, not “Apple Business”.
    .toSorted(([, one], [, other]) => other.length - one.length);
  const bent = BENT[language];
  return Object.entries(texts).flatMap(([id, text]) => {
    if ((Object.values(PRODUCT_WORDS) as string[]).includes(id)) return [];
    const found = spellings.find(([, name]) =>
      name === 'ADE' ? /(?<![\w/])ADE(?![\w/])/.test(text) : text.includes(name),
    );
    if (found) return [`${id}: write {${found[0]}} for “${found[1]}”`];
    return bent?.[0].test(text) ? [`${id}: write ${bent[1]} after a word that bends`] : [];
  });
}

/** Texts with a word that the glossary rules out, each with the word to write. */
export function forbiddenWords(texts: Texts, language: Language): string[] {
  const rules = [...FORBIDDEN_EVERYWHERE, ...FORBIDDEN_WORDS[language]];
  return Object.entries(texts).flatMap(([id, text]) =>
    rules.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(text);
      return found ? [`${id}: “${found[0]}”, write: ${instead}`] : [];
    }),
  );
}
