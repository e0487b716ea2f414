import { Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../language/use-texts.ts';
import { relativeMoment } from './moment.ts';
import { useNow } from './use-now.ts';

const useStyles = makeStyles({
  time: {
    fontVariantNumeric: 'tabular-nums',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'default',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface MomentTextProps {
  at: string;
  /** `relative`: "9 days ago"; `date`: "12 Nov 2026"; `time`: date and time. The exact one shows on hover and focus. */
  as?: 'relative' | 'date' | 'time';
}

export function MomentText({ at, as = 'relative' }: MomentTextProps) {
  const { intl } = useTexts();
  const now = useNow();
  const styles = useStyles();
  const moment = new Date(at);
  const exact = intl.formatDate(moment, { dateStyle: 'full', timeStyle: 'long' });
  const away = relativeMoment(moment, now);
  const shown =
    as === 'relative'
      ? intl.formatRelativeTime(away.value, away.unit, { numeric: 'auto' })
      : intl.formatDate(
          moment,
          as === 'date' ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'medium' },
        );
  return (
    <Tooltip content={exact} relationship="description" withArrow>
      <time dateTime={at} tabIndex={0} className={styles.time}>
        {shown}
      </time>
    </Tooltip>
  );
}
