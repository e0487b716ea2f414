import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { PersonCircle20Regular, SignOut20Regular } from '@fluentui/react-icons';
import { useTexts } from '../language/use-texts.ts';
import { chooseTheme, THEMES, useTheme } from '../theme/chosen-theme.ts';
import { useSignOut } from './use-session.ts';

/** Who is signed in; light or dark; the way out. */
export function PersonMenu({ email }: { email: string }) {
  const { say } = useTexts();
  const { choice } = useTheme();
  const signOut = useSignOut();
  return (
    <Menu checkedValues={{ theme: [choice] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<PersonCircle20Regular />}
          aria-label={say('console.shell.person', { email })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{email}</MenuGroupHeader>
            {THEMES.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme} onClick={() => chooseTheme(theme)}>
                {say(`console.shell.theme.${theme}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<SignOut20Regular />} onClick={() => signOut.mutate()}>
            {say('console.shell.sign-out')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
