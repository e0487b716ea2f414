import type { Token } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { MomentText } from '../../parts/moment-text.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { useNow } from '../../parts/use-now.ts';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    margin: '4px 0 0',
    padding: 0,
    listStyleType: 'none',
    lineHeight: '22px',
    color: tokens.colorNeutralForeground2,
    '& > li': { display: 'flex', alignItems: 'center', gap: '4px' },
  },
});

/** State, organisation, portal and expiry in one line beneath the name. */
export function TokenSummary({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useStyles();
  const now = useNow();
  const { name, type } = token.organization;
  const portal = type === 'edu' ? 'asm' : type === 'org' ? 'ab' : null;
  return (
    <ul className={styles.summary}>
      <li>
        <StateSign state={token.state} />
      </li>
      {name && <li>{name}</li>}
      {portal && <li>{say(`console.portal.${portal}`)}</li>}
      {token.expiresAt && (
        <li>
          {say(
            Date.parse(token.expiresAt) < now.getTime() ? 'console.token.expired' : 'console.token.expires',
          )}{' '}
          <MomentText at={token.expiresAt} as="date" />
        </li>
      )}
    </ul>
  );
}
