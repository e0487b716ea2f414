import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SignOut20Regular } from '@fluentui/react-icons';
import { useTexts } from '../language/use-texts.ts';
import { PlainSelect } from '../parts/plain-select.tsx';
import { chooseTheme, THEMES, useTheme } from '../theme/chosen-theme.ts';
import { useSignOut } from './use-session.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  email: {
    maxWidth: '100%',
    padding: '0 10px 4px',
    boxSizing: 'border-box',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  button: { justifyContent: 'flex-start', paddingLeft: '8px', fontWeight: tokens.fontWeightRegular },
});

/** Who is signed in; light or dark; the way out. */
export function PersonBar({ email }: { email: string }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { choice } = useTheme();
  const signOut = useSignOut();
  return (
    <div className={styles.bar}>
      <div className={styles.email}>{email}</div>
      <PlainSelect
        label={say('console.shell.theme')}
        value={choice}
        options={THEMES.map((theme) => ({ value: theme, name: say(`console.shell.theme.${theme}`) }))}
        onChoose={chooseTheme}
      />
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<SignOut20Regular />}
        onClick={() => signOut.mutate()}
      >
        {say('console.shell.sign-out')}
      </Button>
    </div>
  );
}
