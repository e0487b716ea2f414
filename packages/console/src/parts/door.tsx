import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { Mark } from './mark.tsx';

const useStyles = makeStyles({
  room: {
    minHeight: '100%',
    display: 'grid',
    placeItems: 'center',
    padding: '24px 16px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  card: {
    width: '100%',
    maxWidth: '400px',
    boxSizing: 'border-box',
    padding: '28px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    marginBottom: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
  },
  intro: {
    margin: '0 0 18px',
    lineHeight: '22px',
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
  foot: { display: 'flex', justifyContent: 'center', marginTop: '16px' },
});

/** The frame of the pages before the sign-in. */
export function Door({
  title,
  intro,
  foot,
  children,
}: {
  title: string;
  intro: string;
  foot: ReactNode;
  children: ReactNode;
}) {
  const { say } = useTexts();
  const styles = useStyles();
  useEffect(() => {
    document.title = say('console.page-title', { page: title });
  }, [say, title]);
  return (
    <main className={styles.room}>
      <div>
        <div className={styles.card}>
          <div className={styles.brand}>
            <Mark /> {say('console.product')}
          </div>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.intro}>{intro}</p>
          {children}
        </div>
        <div className={styles.foot}>{foot}</div>
      </div>
    </main>
  );
}
