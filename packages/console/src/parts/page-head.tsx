import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../language/use-texts.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '16px' },
  path: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '& li + li::before': { content: '"›"', marginRight: '6px', color: tokens.colorNeutralForeground4 },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  title: {
    margin: 0,
    fontSize: '24px',
    lineHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
    textWrap: 'balance',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    marginLeft: 'auto',
    '@media (max-width: 640px)': { marginLeft: 0 },
  },
});

export interface PageHeadProps {
  /** The way here, without the page itself; each step its own element, never one sentence. */
  path?: readonly ReactNode[];
  title: string;
  /** State and the like, beside the title. */
  beside?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

export function PageHead({ path = [], title, beside, actions, children }: PageHeadProps) {
  const { say } = useTexts();
  const styles = useStyles();
  useEffect(() => {
    document.title = say('console.page-title', { page: title });
  }, [say, title]);
  return (
    <header className={styles.head}>
      {path.length > 0 && (
        <nav aria-label={say('console.breadcrumb')}>
          <ol className={styles.path}>
            {path.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <div className={styles.row}>
        <h1 className={styles.title}>{title}</h1>
        {beside}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </header>
  );
}
