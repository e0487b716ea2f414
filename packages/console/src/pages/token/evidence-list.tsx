import type { EvidenceItem } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { MomentText } from '../../parts/moment-text.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { lineHeight: '22px' },
  when: { color: tokens.colorNeutralForeground3 },
  raw: {
    margin: '4px 0 0',
    padding: '8px 10px',
    overflowX: 'auto',
    maxHeight: '240px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The answer as Apple gave it; null where there was no call behind the fact. */
export function rawAnswer(item: EvidenceItem): string | null {
  const lines = [
    [item.endpoint, item.status].filter((part) => part !== null && part !== undefined).join(' → '),
    item.appleCode,
    item.body,
  ].filter((line) => line);
  return lines.length > 0 && item.endpoint ? lines.join('\n') : null;
}

/** How we know: one line per fact, the raw answer one click away. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceItem[] }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {evidence.map((item) => {
        const raw = rawAnswer(item);
        return (
          <li key={item.id} className={styles.item}>
            {item.text}{' '}
            <span className={styles.when}>
              <MomentText at={item.at} as="time" />
            </span>
            {raw && (
              <Disclosure summary={say('console.evidence.raw')}>
                <pre className={styles.raw}>{raw}</pre>
              </Disclosure>
            )}
          </li>
        );
      })}
    </ul>
  );
}
