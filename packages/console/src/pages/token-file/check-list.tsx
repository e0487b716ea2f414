import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, DismissCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import type { Check } from './file-in-hand.ts';

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

interface CheckListProps {
  checks: readonly Check[];
  /** What is being looked at now. */
  underWay?: string | undefined;
}

/** What was looked at in a token file, line by line as it is done. */
export function CheckList({ checks, underWay }: CheckListProps) {
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
      {underWay !== undefined && (
        <li className={styles.check}>
          <Spinner size="tiny" labelPosition="after" label={underWay} />
        </li>
      )}
    </ul>
  );
}
