import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '16px 20px',
    '@media (max-width: 640px)': { padding: '12px 14px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
    margin: '-6px 0 8px',
  },
  besideOther: { margin: 0 },
  flush: { padding: 0, overflow: 'hidden', '@media (max-width: 640px)': { padding: 0 } },
  title: {
    margin: '0 0 12px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface PanelProps {
  title?: string;
  /** Beside the title, or under it where both have no room. */
  aside?: ReactNode;
  /** For the link that leads here. */
  id?: string;
  /** No padding: a table that goes from edge to edge. */
  flush?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

export function Panel({ title, aside, id, flush = false, className, children }: PanelProps) {
  const styles = useStyles();
  return (
    <section
      id={id}
      aria-label={title}
      className={mergeClasses(styles.panel, flush && styles.flush, className)}
    >
      {aside ? (
        <div className={styles.head}>
          <h2 className={mergeClasses(styles.title, styles.besideOther)}>{title}</h2>
          {aside}
        </div>
      ) : (
        title && <h2 className={styles.title}>{title}</h2>
      )}
      {children}
    </section>
  );
}
