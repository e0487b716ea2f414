import type { Language } from '@adept/messages/language';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { browserStorage, keepLanguage } from './chosen-language.ts';
import { loadConsoleTexts } from './console-texts.ts';

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

export interface LanguageProviderProps {
  first: { language: Language; messages: Record<string, string> };
  /** Told before the pages ask again, so that the API answers in the new language. */
  onChange: (language: Language) => void;
  children: ReactNode;
}

/** The texts of one language, loaded when it is chosen; the old ones stay until the new ones are there. */
export function LanguageProvider({ first, onChange, children }: LanguageProviderProps) {
  const queries = useQueryClient();
  const [shown, setShown] = useState(first);

  useEffect(() => {
    document.documentElement.lang = shown.language;
  }, [shown.language]);

  const choose = useCallback(
    (language: Language) => {
      keepLanguage(browserStorage(), language);
      void loadConsoleTexts(language).then((messages) => {
        onChange(language);
        setShown({ language, messages });
        return queries.invalidateQueries();
      });
    },
    [onChange, queries],
  );

  const choice = useMemo(() => ({ language: shown.language, choose }), [shown.language, choose]);
  return (
    <LanguageContext.Provider value={choice}>
      <IntlProvider locale={shown.language} defaultLocale="en" messages={shown.messages}>
        {children}
      </IntlProvider>
    </LanguageContext.Provider>
  );
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage() outside LanguageProvider');
  return choice;
}
