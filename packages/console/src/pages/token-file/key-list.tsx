import type { Token, TokenKeyPair } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Key20Regular } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import { TroubleBar } from '../../parts/trouble.tsx';
import type { useKeyPairs } from './use-key-pairs.ts';
import { publicKeyFileName } from './public-key.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' },
  text: { margin: 0, lineHeight: '22px', maxWidth: '68ch' },
  list: { width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  pair: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2, lineHeight: '20px', flexGrow: 1 },
  told: { color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});

/** Every key pair of a token with its age; a new one is made here, and nowhere by itself. */
export function KeyList({ token, keys }: { token: Token; keys: ReturnType<typeof useKeyPairs> }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { pairs, download, make } = keys;
  const file = publicKeyFileName(token.name);
  const problem = download.error ?? make.error;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{say('console.keys.not-needed')}</p>
      {problem && <TroubleBar problem={problem} />}
      <ul className={styles.list} aria-label={say('console.keys.title')}>
        {pairs.map((pair) => (
          <li key={pair.kid} className={styles.pair}>
            <span className={styles.state}>{say(`console.keys.state.${pair.state}`)}</span>
            <span className={styles.facts}>
              {say('console.keys.age', { days: pair.ageDays })} · <Downloaded pair={pair} />
            </span>
            {pair.state !== 'former' && (
              <Button
                size="small"
                icon={<ArrowDownload20Regular />}
                disabledFocusable={download.isPending}
                onClick={() => download.mutate({ pair, file })}
              >
                {say('console.keys.download')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div role="status" className={styles.told}>
        {download.isSuccess && say('console.first-file.key-done', { file })}
      </div>
      <Button icon={<Key20Regular />} disabledFocusable={make.isPending} onClick={() => make.mutate()}>
        {say('console.keys.make')}
      </Button>
    </div>
  );
}

function Downloaded({ pair }: { pair: TokenKeyPair }) {
  const { say } = useTexts();
  return pair.downloadedAt === null
    ? say('console.keys.never-downloaded')
    : say('console.keys.downloaded', { at: new Date(pair.downloadedAt) });
}
