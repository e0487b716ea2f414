import { chooseLanguage, LANGUAGES, type Language, PSEUDO_LANGUAGE } from '@adept/messages/language';

const KEY = 'adept.language';

/** Each language named in itself: a person looking for theirs can't read the others. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-TW': '繁體中文',
  vi: 'Tiếng Việt',
  ru: 'Русский',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
};

/** What was chosen here before, else the best for the browser's languages. */
export function readLanguage(storage: Pick<Storage, 'getItem'> | null, browser: readonly string[]): Language {
  const kept = storage?.getItem(KEY);
  return LANGUAGES.find((language) => language === kept) ?? chooseLanguage(browser.join(','));
}

/** A renewal link names the language of its page where whoever made it chose one. */
export function languageOfAddress({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): Language | null {
  if (pathname !== '/renew') return null;
  const named = new URLSearchParams(search).get('language');
  return LANGUAGES.find((language) => language === named) ?? null;
}

/** Kept by hand while the pages are developed (CONTRIBUTING.md): English as the language for tests says it. */
export function isPseudo(storage: Pick<Storage, 'getItem'> | null): boolean {
  return storage?.getItem(KEY) === PSEUDO_LANGUAGE;
}

export function keepLanguage(storage: Pick<Storage, 'setItem'> | null, language: Language): void {
  try {
    storage?.setItem(KEY, language);
  } catch {
    // A full or forbidden storage costs the memory of the choice, nothing else.
  }
}

/** A browser may forbid storage altogether: then nothing is kept. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
