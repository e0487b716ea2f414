import type { console as english } from '@adept/messages/en/console';
import type { Language } from '@adept/messages/language';

type Texts = { readonly [Id in keyof typeof english]?: string };

/** One part per language, loaded when it is chosen. The rest of the catalogue comes from the API, already said. */
const LOADERS: Readonly<Record<Language, () => Promise<{ console: Texts }>>> = {
  en: () => import('@adept/messages/en/console'),
  'zh-TW': () => import('@adept/messages/zh-TW/console'),
  vi: () => import('@adept/messages/vi/console'),
  ru: () => import('@adept/messages/ru/console'),
  pl: () => import('@adept/messages/pl/console'),
  'pt-BR': () => import('@adept/messages/pt-BR/console'),
};

/** English lies beneath: a text that a language lacks is read in English, never as an id. */
export async function loadConsoleTexts(language: Language): Promise<Record<string, string>> {
  const [beneath, chosen] = await Promise.all([LOADERS.en(), LOADERS[language]()]);
  return { ...beneath.console, ...chosen.console };
}
