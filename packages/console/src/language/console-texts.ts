import type { Language } from '@adept/messages/language';
import type { texts as english } from './texts/en.ts';

export type TextId = keyof typeof english;
type Texts = { readonly [Id in TextId]?: string };

/** The parts that the pages need, per language, loaded when it is chosen. The rest of the catalogue comes from the API, already said. */
const LOADERS: Readonly<Record<Language, () => Promise<{ texts: Texts }>>> = {
  en: () => import('./texts/en.ts'),
  'zh-TW': () => import('./texts/zh-TW.ts'),
  vi: () => import('./texts/vi.ts'),
  ru: () => import('./texts/ru.ts'),
  pl: () => import('./texts/pl.ts'),
  'pt-BR': () => import('./texts/pt-BR.ts'),
};

/** English lies beneath: a text that a language lacks is read in English, never as an id. */
export async function loadConsoleTexts(language: Language): Promise<Record<string, string>> {
  const [beneath, chosen] = await Promise.all([LOADERS.en(), LOADERS[language]()]);
  return { ...beneath.texts, ...chosen.texts };
}
