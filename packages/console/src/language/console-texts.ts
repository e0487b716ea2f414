import type { Language } from '@adept/messages/language';
import type { texts as english } from './texts/en.ts';

export type TextId = keyof typeof english;

/** One file per language, loaded when it is chosen and only then: the catalogue is whole in each, so nothing lies beneath. */
const LOADERS: Readonly<Record<Language, () => Promise<{ texts: Readonly<Record<TextId, string>> }>>> = {
  en: () => import('./texts/en.ts'),
  'zh-TW': () => import('./texts/zh-TW.ts'),
  vi: () => import('./texts/vi.ts'),
  ru: () => import('./texts/ru.ts'),
  pl: () => import('./texts/pl.ts'),
  'pt-BR': () => import('./texts/pt-BR.ts'),
};

export async function loadConsoleTexts(language: Language): Promise<Record<string, string>> {
  return (await LOADERS[language]()).texts;
}
