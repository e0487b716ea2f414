import type { Impact } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { affectedLines } from './affected.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '4px 12px', margin: 0 },
  count: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '22px',
  },
  hurts: { color: tokens.colorStatusDangerForeground1 },
  text: { margin: 0, lineHeight: '22px', maxWidth: '68ch' },
});

/** What the problem means for devices, in honest counts. */
export function AffectedCounts({ impact }: { impact: Impact }) {
  const { say, number } = useTexts();
  const styles = useStyles();
  const lines = affectedLines(impact);
  if (lines.length === 0) return <p className={styles.text}>{say('console.affected.none')}</p>;
  return (
    <dl className={styles.list}>
      {lines.flatMap(({ kind, count, hurts }) => [
        <dt key={kind} className={mergeClasses(styles.count, hurts && styles.hurts)}>
          {number(count)}
        </dt>,
        <dd key={`${kind}-text`} className={styles.text}>
          {say(`console.affected.${kind}`, { count })}
        </dd>,
      ])}
    </dl>
  );
}
