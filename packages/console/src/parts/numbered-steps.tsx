import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
    '::before': {
      content: 'counter(step)',
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
  },
  done: {
    color: tokens.colorNeutralForeground3,
    '::before': {
      content: '"✓"',
      color: tokens.colorStatusSuccessForeground1,
      border: `1.5px solid ${tokens.colorStatusSuccessBorderActive}`,
    },
  },
});

export function NumberedSteps({ children }: { children: ReactNode }) {
  return <ol className={useStyles().steps}>{children}</ol>;
}

/** @param done ticked instead of numbered; that it is done is also the children's to say */
export function NumberedStep({ done = false, children }: { done?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.step, done && styles.done)}>
      <div>{children}</div>
    </li>
  );
}
