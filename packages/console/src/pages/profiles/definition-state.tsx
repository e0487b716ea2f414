import type { ProfileDefinition } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  trouble: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What Apple holds of a profile under one token. */
export function DefinitionState({
  definition: { state, definedAt, appleCode },
}: {
  definition: ProfileDefinition;
}) {
  const { say } = useTexts();
  const styles = useStyles();
  const at = new Date(definedAt ?? 0);
  const isTrouble = state === 'refused' || state === 'missing';
  return (
    <span className={isTrouble ? styles.trouble : styles.quiet}>
      {say(`console.profiles.state.${state}`, { at, code: appleCode ?? '' })}
    </span>
  );
}
