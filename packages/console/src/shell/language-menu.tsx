import { LANGUAGES } from '@adept/messages';
import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Globe20Regular } from '@fluentui/react-icons';
import { LANGUAGE_NAMES } from '../language/chosen-language.ts';
import { useLanguage } from '../language/language-provider.tsx';
import { useTexts } from '../language/use-texts.ts';

/** Each language named in itself, so that it is found by somebody who can't read the page. */
export function LanguageMenu() {
  const { say } = useTexts();
  const { language, choose } = useLanguage();
  return (
    <Menu checkedValues={{ language: [language] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<Globe20Regular />}
          aria-label={say('console.shell.language', { language: LANGUAGE_NAMES[language] })}
        >
          {LANGUAGE_NAMES[language]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((one) => (
            <MenuItemRadio key={one} name="language" value={one} lang={one} onClick={() => choose(one)}>
              {LANGUAGE_NAMES[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
