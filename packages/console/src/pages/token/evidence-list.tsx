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

/** More than these few aren't read before one asks for them. */
const FACTS_SHOWN = 5;

/** What the problems rest on first, in the order given (newest first); the rest of what is known behind it. */
export function factsInOrder(
  evidence: readonly EvidenceItem[],
  judgedBy: readonly string[],
): { shown: EvidenceItem[]; rest: EvidenceItem[] } {
  const decisive = evidence.filter((item) => judgedBy.includes(item.id));
  const others = evidence.filter((item) => !judgedBy.includes(item.id));
  const all = [...decisive, ...others];
  return { shown: all.slice(0, FACTS_SHOWN), rest: all.slice(FACTS_SHOWN) };
}

export interface EvidenceListProps {
  evidence: readonly EvidenceItem[];
  /** Ids of the evidence that opened the problems. */
  judgedBy: readonly string[];
}

/** How we know: the facts that decided, then the others behind a disclosure. */
export function EvidenceList({ evidence, judgedBy }: EvidenceListProps) {
  const { say } = useTexts();
  const { shown, rest } = factsInOrder(evidence, judgedBy);
  return (
    <>
      <FactLines evidence={shown} />
      {rest.length > 0 && (
        <Disclosure summary={say('console.evidence.all', { count: rest.length })}>
          <FactLines evidence={rest} />
        </Disclosure>
      )}
    </>
  );
}

/** One line per fact, the raw answer one click away. */
export function FactLines({ evidence }: { evidence: readonly EvidenceItem[] }) {
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
