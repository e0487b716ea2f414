import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, DismissCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import type { Check } from './use-token-file.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  check: { display: 'flex', gap: '8px', lineHeight: '20px', maxWidth: '68ch', '& svg': { flexShrink: 0 } },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS = {
  ok: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  refused: DismissCircle20Filled,
} as const;

/** What was looked at in a token file, line by line. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {checks.map((check) => {
        const Icon = ICONS[check.result];
        return (
          <li key={check.id} className={styles.check}>
            <Icon className={styles[check.result]} aria-label={say(`console.check.${check.result}`)} />
            <span>{check.detail}</span>
          </li>
        );
      })}
    </ul>
  );
}
