import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import {
  Beaker16Regular,
  Home20Regular,
  Key20Regular,
  Laptop20Regular,
  Wrench20Regular,
} from '@fluentui/react-icons';
import { Link, Outlet } from '@tanstack/react-router';
import { useTexts } from '../language/use-texts.ts';
import { Mark } from '../parts/mark.tsx';
import { PATHS } from '../paths.ts';
import { LanguageMenu } from './language-menu.tsx';
import { PersonMenu } from './person-menu.tsx';
import { useSession, useSimulated } from './use-session.ts';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  shell: {
    display: 'grid',
    gridTemplateColumns: '232px minmax(0, 1fr)',
    gridTemplateRows: 'auto 1fr',
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto auto 1fr' },
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
    gridColumn: '1 / -1',
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
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    color: 'inherit',
    textDecorationLine: 'none',
  },
  tools: { display: 'flex', alignItems: 'center', marginLeft: 'auto' },
  nav: {
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
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-current="page"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorSubtleBackgroundSelected,
    },
    [NARROW]: { '& svg': { display: 'none' } },
  },
  main: {
    minWidth: 0,
    padding: '20px 24px 48px',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1480px',
    [NARROW]: { padding: '16px 14px 40px' },
  },
});

/** What stands around every page: where to go, which Apple this is, language, the way out. */
export function Shell() {
  const { say } = useTexts();
  const styles = useStyles();
  const session = useSession();
  const simulated = useSimulated();
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {say('console.shell.skip')}
      </a>
      <header className={styles.header}>
        <Link to={PATHS.overview} className={styles.brand}>
          <Mark /> {say('console.product')}
        </Link>
        {simulated && (
          <Badge appearance="outline" color="important" size="large" icon={<Beaker16Regular />}>
            {say('console.shell.simulated')}
          </Badge>
        )}
        <div className={styles.tools}>
          <LanguageMenu />
          {session.data && <PersonMenu email={session.data.user.email} />}
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
        <Link to={PATHS.problems} activeOptions={{ includeSearch: false }} className={styles.item}>
          <Wrench20Regular aria-hidden /> {say('console.nav.problems')}
        </Link>
      </nav>
      <main id="main" className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
}
