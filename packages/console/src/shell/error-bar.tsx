import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons';
import { useRouterState } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { TextLink } from '../parts/text-link.tsx';
import { PATHS } from '../paths.ts';
import { useStanding } from './use-session.ts';

const NARROW = '@media (max-width: 640px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    [NARROW]: { flexWrap: 'wrap' },
    alignItems: 'start',
    gap: '6px 10px',
    padding: '8px 14px',
    marginBottom: '16px',
    lineHeight: '20px',
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  text: { margin: 0, flex: '1 1 0', minWidth: 0 },
  count: { fontWeight: tokens.fontWeightSemibold },
  // Amid text a link is told by more than its colour.
  link: { textDecorationLine: 'underline' },
  tasks: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    // A row of its own, and a target of 24 pixels beside the names' links.
    [NARROW]: { flexBasis: '100%', boxSizing: 'border-box', padding: '2px 0 2px 30px', minHeight: '24px' },
  },
});

/** More names than this make a wall: the rest is a number. */
const NAMES_SHOWN = 4;
/** Pages that say it themselves, and at more length. */
const SAID_THERE: readonly string[] = [PATHS.overview, PATHS.tokens];

/** On every page while a token is in an error state: which ones, and the way to what is to be done. */
export function ErrorBar() {
  const { say } = useTexts();
  const styles = useStyles();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const named = useStanding()?.banner?.tokens ?? [];
  if (named.length === 0 || SAID_THERE.includes(path)) return null;
  const shown = named.slice(0, NAMES_SHOWN);
  const more = named.length - shown.length;
  return (
    <section className={styles.bar} aria-label={say('console.tokens.banner.label')}>
      <ErrorCircle20Filled className={styles.icon} aria-hidden />
      <p className={styles.text}>
        <span className={styles.count}>{say('console.overview.verdict.error', { count: named.length })}</span>{' '}
        {shown.map((token, index) => (
          <Fragment key={token.id}>
            {index > 0 && ', '}
            <TextLink to={PATHS.token} params={{ tokenId: token.id }} className={styles.link}>
              {token.name}
            </TextLink>
          </Fragment>
        ))}
        {more > 0 && ` ${say('console.tokens.banner.more', { count: more })}`}
      </p>
      <TextLink to={PATHS.overview} hash="tasks" className={styles.tasks}>
        {say('console.tokens.banner.tasks')}
      </TextLink>
    </section>
  );
}
