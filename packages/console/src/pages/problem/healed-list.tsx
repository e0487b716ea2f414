import type { Problem } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { MomentText } from '../../parts/moment-text.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground3, lineHeight: '20px' },
});

/** What Adept closed by what it did itself: what it was, what was done, when. */
export function HealedList({
  items,
}: {
  items: readonly { problemId: string; title: string; repair: NonNullable<Problem['repair']> }[];
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ problemId, title, repair }) => (
        <li key={problemId}>
          <TextLink to={PATHS.problem} params={{ problemId }}>
            {title}
          </TextLink>
          <div className={styles.quiet}>
            {repair.text} {repair.at && <MomentText at={repair.at} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
