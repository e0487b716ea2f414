import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    counterReset: 'step',
  },
  step: {
    display: 'grid',
    gridTemplateColumns: '26px minmax(0, 1fr)',
    gap: '0 14px',
    counterIncrement: 'step',
    '@media (max-width: 480px)': { columnGap: '10px' },
  },
  number: {
    width: '26px',
    height: '26px',
    boxSizing: 'border-box',
    borderRadius: '50%',
    display: 'grid',
    placeItems: 'center',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForeground1,
    border: `1.5px solid ${tokens.colorBrandStroke1}`,
  },
  counted: { '::before': { content: 'counter(step)' } },
  done: {
    color: tokens.colorStatusSuccessForeground1,
    border: `1.5px solid ${tokens.colorStatusSuccessBorderActive}`,
  },
  behind: { color: tokens.colorNeutralForeground3 },
  later: { color: tokens.colorNeutralForeground3, border: `1.5px solid ${tokens.colorNeutralStroke1}` },
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
  },
  alone: { marginBottom: 0 },
  waiting: { color: tokens.colorNeutralForeground3 },
});

export function NumberedSteps({ children }: { children: ReactNode }) {
  return <ol className={useStyles().steps}>{children}</ol>;
}

export interface NumberedStepProps {
  title?: string;
  heading?: 'h2' | 'h3';
  /** `done`: behind us; `later`: not yet. Said by the sign and, where there is one, by `says`. */
  state?: 'done' | 'current' | 'later';
  /** What the sign of a done step means, for whoever doesn't see it. */
  says?: string | undefined;
  children?: ReactNode;
}

export function NumberedStep(props: NumberedStepProps) {
  const { title, heading: Heading = 'h3', state = 'current', says, children } = props;
  const styles = useStyles();
  const sign = state === 'current' ? undefined : styles[state];
  return (
    <li className={styles.step} aria-current={says !== undefined && state === 'current' ? 'step' : undefined}>
      <span className={mergeClasses(styles.number, state !== 'done' && styles.counted, sign)}>
        {state === 'done' && <Checkmark16Filled aria-label={says} aria-hidden={says === undefined} />}
      </span>
      <div className={mergeClasses(state === 'done' && title === undefined && styles.behind)}>
        {title !== undefined && (
          <Heading
            className={mergeClasses(
              styles.title,
              state === 'later' && styles.waiting,
              !children && styles.alone,
            )}
          >
            {title}
          </Heading>
        )}
        {children}
      </div>
    </li>
  );
}
