import type { audit } from '@adept/messages/en/audit';
import type { console as pages } from '@adept/messages/en/console';
import type { consoleActivity } from '@adept/messages/en/console-activity';
import type { consoleProfiles } from '@adept/messages/en/console-profiles';
import type { consoleTokenCare } from '@adept/messages/en/console-token-care';
import type { consoleSettings } from '@adept/messages/en/console-settings';
import type { products } from '@adept/messages/en/products';
import type { Language } from '@adept/messages/language';

type English = typeof audit &
  typeof pages &
  typeof consoleActivity &
  typeof consoleProfiles &
  typeof consoleTokenCare &
  typeof consoleSettings &
  typeof products;
export type TextId = keyof English;
type Texts = { readonly [Id in TextId]?: string };

/** The parts that the pages need, per language, loaded when it is chosen. The rest of the catalogue comes from the API, already said. */
const LOADERS: Readonly<Record<Language, () => Promise<readonly object[]>>> = {
  en: () =>
    Promise.all([
      import('@adept/messages/en/audit'),
      import('@adept/messages/en/console'),
      import('@adept/messages/en/console-activity'),
      import('@adept/messages/en/console-profiles'),
      import('@adept/messages/en/console-token-care'),
      import('@adept/messages/en/console-settings'),
      import('@adept/messages/en/products'),
    ]),
  'zh-TW': () =>
    Promise.all([
      import('@adept/messages/zh-TW/audit'),
      import('@adept/messages/zh-TW/console'),
      import('@adept/messages/zh-TW/console-activity'),
      import('@adept/messages/zh-TW/console-profiles'),
      import('@adept/messages/zh-TW/console-token-care'),
      import('@adept/messages/zh-TW/console-settings'),
      import('@adept/messages/zh-TW/products'),
    ]),
  vi: () =>
    Promise.all([
      import('@adept/messages/vi/audit'),
      import('@adept/messages/vi/console'),
      import('@adept/messages/vi/console-activity'),
      import('@adept/messages/vi/console-profiles'),
      import('@adept/messages/vi/console-token-care'),
      import('@adept/messages/vi/console-settings'),
      import('@adept/messages/vi/products'),
    ]),
  ru: () =>
    Promise.all([
      import('@adept/messages/ru/audit'),
      import('@adept/messages/ru/console'),
      import('@adept/messages/ru/console-activity'),
      import('@adept/messages/ru/console-profiles'),
      import('@adept/messages/ru/console-token-care'),
      import('@adept/messages/ru/console-settings'),
      import('@adept/messages/ru/products'),
    ]),
  pl: () =>
    Promise.all([
      import('@adept/messages/pl/audit'),
      import('@adept/messages/pl/console'),
      import('@adept/messages/pl/console-activity'),
      import('@adept/messages/pl/console-profiles'),
      import('@adept/messages/pl/console-token-care'),
      import('@adept/messages/pl/console-settings'),
      import('@adept/messages/pl/products'),
    ]),
  'pt-BR': () =>
    Promise.all([
      import('@adept/messages/pt-BR/audit'),
      import('@adept/messages/pt-BR/console'),
      import('@adept/messages/pt-BR/console-activity'),
      import('@adept/messages/pt-BR/console-profiles'),
      import('@adept/messages/pt-BR/console-token-care'),
      import('@adept/messages/pt-BR/console-settings'),
      import('@adept/messages/pt-BR/products'),
    ]),
};

async function load(language: Language): Promise<Texts> {
  const parts = await LOADERS[language]();
  return Object.assign({}, ...parts.flatMap((part) => Object.values(part) as object[])) as Texts;
}

/** English lies beneath: a text that a language lacks is read in English, never as an id. */
export async function loadConsoleTexts(language: Language): Promise<Record<string, string>> {
  const [beneath, chosen] = await Promise.all([load('en'), load(language)]);
  return { ...beneath, ...chosen };
}
