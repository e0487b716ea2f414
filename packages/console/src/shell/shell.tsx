import { makeStyles, tokens } from '@fluentui/react-components';
import {
  Beaker16Regular,
  History20Regular,
  Home20Regular,
  Key20Regular,
  Laptop20Regular,
  Notebook20Regular,
  Settings20Regular,
  Wrench20Regular,
} from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { followEvents } from '../api/live-events.ts';
import { useTexts } from '../language/use-texts.ts';
import { Mark } from '../parts/mark.tsx';
import { PATHS } from '../paths.ts';
import { ErrorBar } from './error-bar.tsx';
import { LanguageSelect } from './language-select.tsx';
import { PaletteButton } from './palette/palette-button.tsx';
import { PersonBar } from './person-bar.tsx';
import { useSession, useStanding } from './use-session.ts';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  shell: {
    display: 'grid',
    gridTemplateColumns: '240px minmax(0, 1fr)',
    gridTemplateRows: 'auto 1fr auto',
    gridTemplateAreas: '"header header" "nav main" "person main"',
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto auto 1fr auto',
      gridTemplateAreas: '"header" "nav" "main" "person"',
    },
  },
  skip: {
    position: 'absolute',
    left: '-999px',
    ':focus': {
      left: '8px',
      top: '8px',
      zIndex: 3,
      padding: '6px 12px',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  header: {
    gridArea: 'header',
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '48px',
    padding: '0 12px 0 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    color: 'inherit',
    textDecorationLine: 'none',
  },
  word: { '@media (max-width: 480px)': { display: 'none' } },
  simulated: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 10px 2px 6px',
    minWidth: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteBerryForeground1,
    backgroundColor: tokens.colorPaletteBerryBackground1,
    border: `1px solid ${tokens.colorPaletteBerryBorder1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  person: {
    gridArea: 'person',
    alignSelf: 'end',
    position: 'sticky',
    bottom: 0,
    minWidth: 0,
    padding: '12px 8px',
    [NARROW]: { position: 'static', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  tools: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    marginLeft: 'auto',
    minWidth: 0,
  },
  nav: {
    gridArea: 'nav',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '12px 8px',
    [NARROW]: {
      flexDirection: 'row',
      overflowX: 'auto',
      padding: '4px 8px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '6px 10px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '& svg': { flexShrink: 0 },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-current="page"]': {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorSubtleBackgroundSelected,
      boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
      // Forced colours know neither shadows nor our backgrounds.
      '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
    [NARROW]: {
      whiteSpace: 'nowrap',
      '& svg': { display: 'none' },
      '&[aria-current="page"]': { boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}` },
    },
  },
  main: {
    gridArea: 'main',
    minWidth: 0,
    padding: '20px 24px 48px',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1480px',
    // Who is signed in stands below the screen from the first, and isn't pushed there when a list comes.
    [NARROW]: { padding: '16px 14px 40px', minHeight: '100dvh' },
  },
});

/** What stands around every page: where to go, which Apple this is, language, the way out. */
export function Shell() {
  const { say } = useTexts();
  const styles = useStyles();
  const session = useSession();
  const simulated = useStanding()?.apple === 'simulated';
  const queries = useQueryClient();
  const signedIn = session.data !== undefined;
  useEffect(() => (signedIn ? followEvents(queries) : undefined), [signedIn, queries]);
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {say('console.shell.skip')}
      </a>
      <header className={styles.header}>
        <Link to={PATHS.overview} className={styles.brand} aria-label={say('console.product')}>
          <Mark /> <span className={styles.word}>{say('console.product')}</span>
        </Link>
        {simulated && (
          <span className={styles.simulated}>
            <Beaker16Regular aria-hidden /> {say('console.shell.simulated')}
          </span>
        )}
        <div className={styles.tools}>
          <PaletteButton />
          <LanguageSelect inBar />
        </div>
      </header>
      <nav className={styles.nav} aria-label={say('console.shell.nav')}>
        <Link to={PATHS.overview} activeOptions={{ exact: true }} className={styles.item}>
          <Home20Regular aria-hidden /> {say('console.nav.overview')}
        </Link>
        <Link to={PATHS.tokens} className={styles.item}>
          <Key20Regular aria-hidden /> {say('console.nav.tokens')}
        </Link>
        <Link
          to={PATHS.devices}
          activeOptions={{ exact: true, includeSearch: false }}
          className={styles.item}
        >
          <Laptop20Regular aria-hidden /> {say('console.nav.devices')}
        </Link>
        <Link to={PATHS.profiles} className={styles.item}>
          <Notebook20Regular aria-hidden /> {say('console.nav.profiles')}
        </Link>
        <Link to={PATHS.problems} activeOptions={{ includeSearch: false }} className={styles.item}>
          <Wrench20Regular aria-hidden /> {say('console.nav.problems')}
        </Link>
        <Link to={PATHS.activity} activeOptions={{ includeSearch: false }} className={styles.item}>
          <History20Regular aria-hidden /> {say('console.nav.activity')}
        </Link>
        <Link to={PATHS.settings} className={styles.item}>
          <Settings20Regular aria-hidden /> {say('console.nav.settings')}
        </Link>
      </nav>
      {session.data && (
        <footer className={styles.person}>
          <PersonBar email={session.data.user.email} />
        </footer>
      )}
      <main id="main" className={styles.main}>
        <ErrorBar />
        <Outlet />
      </main>
    </div>
  );
}
