import { productWords } from '@adept/messages/product-words';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { TextId } from './console-texts.ts';

export type { TextId } from './console-texts.ts';
export type TextValues = Readonly<Record<string, string | number | Date>>;

/** Says the console's texts in the chosen language; an id that isn't in the catalogue doesn't compile. */
export function useTexts() {
  const intl = useIntl();
  return useMemo(() => {
    const texts = intl.messages as Record<string, string>;
    const words = productWords(texts);
    // A text without braces is shown as it is, and never parsed.
    const filled = (id: string, values?: TextValues): TextValues | undefined =>
      texts[id]?.includes('{') ? { ...words, ...values } : values;
    return {
      say: (id: TextId, values?: TextValues): string => intl.formatMessage({ id }, filled(id, values)),
      /** For texts with parts that are more than text: a name in bold, a link. */
      sayWith: (id: TextId, values: Readonly<Record<string, ReactNode>>): ReactNode =>
        intl.formatMessage({ id }, { ...words, ...(values as Record<string, string>) }),
      /** For ids built from data (`check.${id}`): null when there is no such text. */
      find: (id: string, values?: TextValues): string | null =>
        intl.messages[id] === undefined ? null : intl.formatMessage({ id }, filled(id, values)),
      number: (value: number): string => intl.formatNumber(value),
      list: (items: readonly string[]): string => intl.formatList(items, { type: 'unit' }),
      intl,
    };
  }, [intl]);
}

export type Texts = ReturnType<typeof useTexts>;
