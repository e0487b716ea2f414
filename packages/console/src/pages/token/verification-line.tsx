import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import { MomentText } from '../../parts/moment-text.tsx';
import { troubleTexts } from '../../parts/trouble.tsx';
import { verificationResult, type useTokenActions } from './use-token.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    minHeight: '24px',
    lineHeight: '22px',
    maxWidth: '68ch',
  },
  works: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  expiring: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  still: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  unanswered: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  unclear: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  waiting: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

const ICONS = {
  works: CheckmarkCircle20Filled,
  expiring: Warning20Filled,
  still: ErrorCircle20Filled,
  unanswered: Warning20Filled,
  unclear: Info20Regular,
  waiting: Info20Regular,
} as const;

/** The live result of *Check with Apple now*, with its time; always in the page so that it is read out when it turns. */
export function VerificationLine({ verify }: Pick<ReturnType<typeof useTokenActions>, 'verify'>) {
  return (
    <div role="status" aria-live="polite">
      <VerificationResultText verify={verify} />
    </div>
  );
}

function VerificationResultText({ verify }: Pick<ReturnType<typeof useTokenActions>, 'verify'>) {
  const { say } = useTexts();
  const styles = useStyles();
  if (verify.isPending) {
    return (
      <div className={styles.line}>
        <Spinner size="tiny" /> {say('console.verify.running')}
      </div>
    );
  }
  if (verify.error) {
    const { title, detail } = troubleTexts(verify.error, say);
    return (
      <div className={styles.line}>
        <ErrorCircle20Filled className={styles.still} aria-hidden />
        <span>
          {title} {detail}
        </span>
      </div>
    );
  }
  if (verify.data === undefined) return null;
  const result = verificationResult(verify.data);
  const Icon = ICONS[result];
  return (
    <div className={styles.line}>
      <Icon className={styles[result]} aria-hidden />
      <span>
        {say(`console.verify.${result}`)} {verify.data && <MomentText at={verify.data.judgedAt} as="time" />}
      </span>
    </div>
  );
}
