import { IntlMessageFormat } from 'intl-messageformat';
import { texts as en } from './en/index.ts';
import type { SpokenLanguage } from './language.ts';
import { productWords } from './product-words.ts';

export type MessageId = keyof typeof en;
export type Messages = { readonly [Id in MessageId]?: string };

/** Values for a text; dates stay dates so that each language formats them. */
export type MessageParameters = Readonly<Record<string, string | number | Date>>;

/** Writes texts in one language and time zone. */
export interface Speaker {
  language: SpokenLanguage;
  timeZone: string;
  /** An id that isn't in the catalogue is a programming error and throws. */
  say(id: MessageId, parameters?: MessageParameters): string;
  /** For ids built from data (`cause.${id}.title`): null when the catalogue has no such text. */
  find(id: string, parameters?: MessageParameters): string | null;
}

const LOADERS: Record<SpokenLanguage, () => Promise<{ texts: Messages }>> = {
  en: async () => ({ texts: en }),
  'zh-TW': () => import('./zh-TW/index.ts'),
  vi: () => import('./vi/index.ts'),
  ru: () => import('./ru/index.ts'),
  pl: () => import('./pl/index.ts'),
  'pt-BR': () => import('./pt-BR/index.ts'),
  'en-XA': async () => ({ texts: (await import('./pseudo.ts')).pseudoTexts(en) }),
};

/** The texts of one language alone: a bundle that needs one loads one. */
export async function loadMessages(language: SpokenLanguage): Promise<Messages> {
  return (await LOADERS[language]()).texts;
}

/** @param timeZone IANA name; dates in texts are written for it. */
export async function createSpeaker(language: SpokenLanguage, timeZone: string): Promise<Speaker> {
  const messages: Messages = await loadMessages(language);
  const formats = new Map<string, IntlMessageFormat>();
  const formatters = formattersIn(timeZone);
  const words = productWords(messages, en);
  function find(id: string, parameters: MessageParameters = {}): string | null {
    const pattern = messages[id as MessageId] ?? en[id as MessageId];
    if (pattern === undefined) return null;
    let format = formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(pattern, language, undefined, { formatters });
      formats.set(id, format);
    }
    return String(format.format({ ...words, ...parameters }));
  }
  return {
    language,
    timeZone,
    find,
    say(id, parameters) {
      const said = find(id, parameters);
      if (said === null) throw new Error(`no text with the id ${id}`);
      return said;
    },
  };
}

/**
 * intl-messageformat takes the host's zone unless its formatters are told another. Kept, because making one costs a
 * hundred times what using it does.
 */
function formattersIn(timeZone: string) {
  return {
    getNumberFormat: kept(
      (locales?: string | string[], options?: Intl.NumberFormatOptions) =>
        new Intl.NumberFormat(locales, options),
    ),
    getDateTimeFormat: kept(
      (locales?: string | string[], options?: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locales, { timeZone, ...options }),
    ),
    getPluralRules: kept(
      (locales?: string | string[], options?: Intl.PluralRulesOptions) =>
        new Intl.PluralRules(locales, options),
    ),
  };
}

function kept<Options, Formatter>(make: (locales?: string | string[], options?: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locales?: string | string[], options?: Options): Formatter => {
    const key = JSON.stringify([locales, options]);
    const formatter = made.get(key) ?? make(locales, options);
    made.set(key, formatter);
    return formatter;
  };
}
