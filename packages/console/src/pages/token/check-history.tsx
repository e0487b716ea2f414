import type { Verification } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    lineHeight: '20px',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  still: { color: tokens.colorStatusDangerForeground1 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The last checks with Apple, each with what its last call was answered; new ones appear as they end. */
export function CheckHistory({ checks }: { checks: readonly Verification[] }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <Panel title={say('console.checks.title')}>
      {checks.length === 0 && <p className={styles.none}>{say('console.checks.none')}</p>}
      <ul className={styles.list} aria-live="polite">
        {checks.map(({ id, result, text, endedAt, trigger, calls }) => (
          <li key={id}>
            <span className={mergeClasses(result === 'still' && styles.still)}>{text}</span>{' '}
            <MomentText at={endedAt} />
            <div className={styles.quiet}>
              {say(`console.checks.trigger.${trigger}`)}
              {calls.length > 0 && ` · ${calls.at(-1)?.text}`}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
