import { type Language, LANGUAGES } from '@adept/messages/language';
import { LocalLanguage20Regular } from '@fluentui/react-icons';
import { LANGUAGE_NAMES } from '../language/chosen-language.ts';
import { useLanguage } from '../language/language-provider.tsx';
import { useTexts } from '../language/use-texts.ts';
import { PlainSelect } from '../parts/plain-select.tsx';

/** Each language named in itself, so that it is found by somebody who can't read the page. */
export function LanguageSelect({
  onChosen,
  inBar = false,
}: {
  onChosen?: (language: Language) => void;
  /** Beside much else: on narrow screens a sign stands for the language’s name. */
  inBar?: boolean;
}) {
  const { say } = useTexts();
  const { language, choose } = useLanguage();
  return (
    <PlainSelect
      label={say('console.shell.language')}
      icon={inBar ? <LocalLanguage20Regular /> : undefined}
      value={language}
      options={LANGUAGES.map((one) => ({ value: one, name: LANGUAGE_NAMES[one], lang: one }))}
      onChoose={(chosen) => {
        choose(chosen);
        onChosen?.(chosen);
      }}
    />
  );
}
