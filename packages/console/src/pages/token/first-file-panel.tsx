import type { Token } from '@adept/contract';
import { makeStyles } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Panel } from '../../parts/panel.tsx';
import { ButtonLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';

const useStyles = makeStyles({ text: { margin: '0 0 12px', lineHeight: '22px', maxWidth: '68ch' } });

/** A token without a file: its adding was begun, here or in another browser, and goes on where it was left. */
export function FirstFilePanel({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <Panel title={say('console.first-file.title')}>
      <p className={styles.text}>{say('console.first-file.intro')}</p>
      <ButtonLink to={PATHS.addingToken} params={{ tokenId: token.id }} appearance="primary">
        {say('console.first-file.go-on')}
      </ButtonLink>
    </Panel>
  );
}
