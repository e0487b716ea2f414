import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle32Filled,
  Clock32Regular,
  DismissCircle32Filled,
  DocumentText32Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { CheckList } from './check-list.tsx';
import type { Ending } from './ending.ts';
import type { Check } from './file-in-hand.ts';

const useStyles = makeStyles({
  ending: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '0 16px',
    '@media (max-width: 480px)': { columnGap: '10px' },
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  terms: { color: tokens.colorStatusWarningForeground3 },
  rejected: { color: tokens.colorStatusDangerForeground1 },
  unsure: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: '3px 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'pretty',
    fontVariantNumeric: 'tabular-nums',
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    minWidth: 0,
    '& p': { margin: 0, lineHeight: '22px', maxWidth: '68ch', textWrap: 'pretty' },
  },
  untitled: { paddingTop: '5px' },
  checks: { marginTop: '8px', paddingTop: '14px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const SIGNS = {
  done: CheckmarkCircle32Filled,
  terms: DocumentText32Regular,
  rejected: DismissCircle32Filled,
  unsure: Clock32Regular,
} as const;

interface FileEndingProps {
  ending: Ending;
  /** Where no heading says it already. */
  title?: string;
  heading?: 'h2' | 'h3';
  checks: readonly Check[];
  /** What is left to do, and for whom. */
  children: ReactNode;
}

/** How it ended for a file that was taken in: what is left first, what was looked at beneath. */
export function FileEnding({ ending, title, heading: Heading = 'h3', checks, children }: FileEndingProps) {
  const styles = useStyles();
  const Sign = SIGNS[ending];
  return (
    <div role="status" className={styles.ending}>
      <Sign className={styles[ending]} aria-hidden />
      <div className={mergeClasses(styles.words, title === undefined && styles.untitled)}>
        {title !== undefined && <Heading className={styles.title}>{title}</Heading>}
        {children}
        <div className={styles.checks}>
          <CheckList checks={checks} />
        </div>
      </div>
    </div>
  );
}
