import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { barHeights, type OutcomeBucket, type OutcomeWindow } from './use-sync-outcomes.ts';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bars: { display: 'flex', gap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  place: { flex: '1 1 0', minWidth: 0 },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    gap: '1px',
    width: '100%',
    height: '104px',
    boxSizing: 'border-box',
    padding: '4px 3px 2px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    backgroundColor: tokens.colorTransparentBackground,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorSubtleBackgroundSelected,
      boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
      [FORCED]: { outline: '2px solid Highlight' },
    },
  },
  part: { display: 'block', width: '100%', maxWidth: '44px', alignSelf: 'center', borderRadius: '2px' },
  succeeded: {
    backgroundColor: tokens.colorStatusSuccessBorderActive,
    [FORCED]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  /** Told from the other by more than colour: it stands on top and is striped. */
  failed: {
    backgroundColor: tokens.colorStatusDangerBorderActive,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
    [FORCED]: { border: '2px solid CanvasText', boxSizing: 'border-box', backgroundImage: 'none' },
  },
  time: {
    display: 'block',
    height: '18px',
    overflow: 'visible',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& > span': { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  },
  key: { width: '12px', height: '12px', borderRadius: '2px' },
});

export interface OutcomeBarsProps {
  window: OutcomeWindow;
  buckets: readonly OutcomeBucket[];
  chosen: OutcomeBucket | null;
  onChoose: (bucket: OutcomeBucket) => void;
}

/** A bar per part of the time; each is a button that opens the runs behind it. */
export function OutcomeBars({ window, buckets, chosen, onChoose }: OutcomeBarsProps) {
  const { say, intl } = useTexts();
  const styles = useStyles();
  const heights = barHeights(buckets);
  const time = (at: string) =>
    window === 'day'
      ? intl.formatTime(at, { hour: 'numeric', minute: '2-digit' })
      : intl.formatDate(at, { weekday: 'short' });
  const full = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <ol className={styles.bars}>
        {buckets.map((bucket, index) => {
          const { from, until, succeeded, failed } = bucket;
          const name = say('console.overview.syncs.bar', {
            from: full(from),
            until: full(until),
            succeeded,
            failed,
          });
          return (
            <li key={from} className={styles.place}>
              <button
                type="button"
                className={styles.bar}
                aria-label={name}
                aria-pressed={chosen?.from === from}
                title={name}
                onClick={() => onChoose(bucket)}
              >
                <span
                  className={mergeClasses(styles.part, failed > 0 && styles.failed)}
                  style={{ height: `${heights[index]?.failed ?? 0}%` }}
                />
                <span
                  className={mergeClasses(styles.part, succeeded > 0 && styles.succeeded)}
                  style={{ height: `${heights[index]?.succeeded ?? 0}%` }}
                />
              </button>
              <span className={styles.time} aria-hidden>
                {(window === 'week' || index % 4 === 0) && time(from)}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.legend}>
        <span>
          <span className={mergeClasses(styles.key, styles.succeeded)} aria-hidden />
          {say('console.runs.succeeded')}
        </span>
        <span>
          <span className={mergeClasses(styles.key, styles.failed)} aria-hidden />
          {say('console.runs.failed')}
        </span>
      </p>
    </>
  );
}
