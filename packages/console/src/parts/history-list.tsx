import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    lineHeight: '20px',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface HistoryEntry {
  id: string;
  /** What came of it. */
  outcome: string;
  isBad: boolean;
  /** When and of what sort, behind the outcome. */
  beside: ReactNode;
  /** The second line: by whom, how much, Apple's word. */
  below: ReactNode;
}

/** What happened lately, newest first; new entries are read out as they come. */
export function HistoryList({ entries, none }: { entries: readonly HistoryEntry[]; none: string }) {
  const styles = useStyles();
  return (
    <>
      {entries.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list} aria-live="polite">
        {entries.map(({ id, outcome, isBad, beside, below }) => (
          <li key={id}>
            <span className={mergeClasses(isBad && styles.bad)}>{outcome}</span> {beside}
            <div className={styles.quiet}>{below}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
