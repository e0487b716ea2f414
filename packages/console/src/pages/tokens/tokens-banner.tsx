import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { ButtonLink, TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import type { CauseGroup } from './token-rows.ts';

const useStyles = makeStyles({
  banner: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: '4px 12px',
    alignItems: 'start',
    padding: '14px 16px',
    marginBottom: '16px',
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 640px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
  },
  icon: { color: tokens.colorStatusDangerForeground1, marginTop: '1px' },
  sentence: {
    gridColumn: '2 / -1',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'pretty',
  },
  causes: { gridColumn: '2', margin: '2px 0 0', padding: 0, listStyleType: 'none', lineHeight: '22px' },
  // Amid text a link is told by more than its colour.
  name: { textDecorationLine: 'underline' },
  action: {
    alignSelf: 'end',
    '@media (max-width: 640px)': { gridColumn: '2', justifySelf: 'start', marginTop: '6px' },
  },
});

/** More names than this make a wall: the rest is a number. */
const NAMES_SHOWN = 4;

/** The sentence the page is for, and by cause which tokens; leads to what to do. */
export function TokensBanner({ groups }: { groups: readonly CauseGroup[] }) {
  const { say } = useTexts();
  const styles = useStyles();
  if (groups.length === 0) return null;
  return (
    <section className={styles.banner} aria-label={say('console.tokens.banner.label')}>
      <ErrorCircle20Filled className={styles.icon} aria-hidden />
      <p className={styles.sentence}>{say('console.tokens.banner.sentence')}</p>
      <ul className={styles.causes}>
        {groups.map((group) => (
          <CauseLine key={group.causeId} group={group} />
        ))}
      </ul>
      <ButtonLink to={PATHS.overview} hash="tasks" appearance="primary" className={styles.action}>
        {say('console.tokens.banner.tasks')}
      </ButtonLink>
    </section>
  );
}

function CauseLine({ group }: { group: CauseGroup }) {
  const { say } = useTexts();
  const styles = useStyles();
  const shown = group.tokens.slice(0, NAMES_SHOWN);
  const more = group.tokens.length - shown.length;
  return (
    <li>
      {group.title || say('console.tokens.banner.no-cause')}
      {' · '}
      {shown.map((token, index) => (
        <Fragment key={token.id}>
          {index > 0 && ', '}
          <TextLink to={PATHS.token} params={{ tokenId: token.id }} className={styles.name}>
            {token.name}
          </TextLink>
        </Fragment>
      ))}
      {more > 0 && ` ${say('console.tokens.banner.more', { count: more })}`}
    </li>
  );
}
