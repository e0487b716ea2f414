import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Filled,
  QuestionCircle16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { TokenState } from '@adept/contract';
import { useTexts } from '../language/use-texts.ts';

const useStyles = makeStyles({
  sign: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',

    whiteSpace: 'nowrap',
  },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  ok: CheckmarkCircle16Regular,
  unknown: QuestionCircle16Regular,
} as const;

/** A state is a sign and a word; colour only adds. */
export function StateSign({ state }: { state: TokenState }) {
  const { say } = useTexts();
  const styles = useStyles();
  const Icon = ICONS[state];
  return (
    <span className={mergeClasses(styles.sign, styles[state])}>
      <Icon aria-hidden />
      <span>{say(`console.state.${state}`)}</span>
    </span>
  );
}
