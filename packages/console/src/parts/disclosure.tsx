import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  disclosure: {
    '&[open] > summary': { marginBottom: '8px' },
    '& > summary': {
      cursor: 'pointer',
      width: 'fit-content',
      // A target of at least 24 pixels, for fingers too.
      minHeight: '24px',
      paddingBlock: '2px',
      borderRadius: tokens.borderRadiusSmall,
      color: tokens.colorNeutralForeground2,
      ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    },
  },
});

/** What few need, one click away. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: string;
  open?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.disclosure} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
