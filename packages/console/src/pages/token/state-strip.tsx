import type { TokenState } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { StateSign } from '../../parts/state-sign.tsx';
import { tallyOf, type DayOfStates } from './use-timeline.ts';

const FORCED = '@media (forced-colors: active)';
const solid = { [FORCED]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' } } as const;

/** Told apart by height and pattern, not by colour alone. */
const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: '1px',
    height: '48px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'pointer',
  },
  day: { flex: '1 1 0', minWidth: 0, height: '100%', display: 'flex', alignItems: 'flex-end' },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    [FORCED]: { outline: '1px solid Highlight' },
  },
  bar: { width: '100%', borderRadius: '1px 1px 0 0', boxSizing: 'border-box' },
  error: { height: '100%', backgroundColor: tokens.colorStatusDangerBorderActive, ...solid },
  warning: {
    height: '68%',
    backgroundColor: tokens.colorStatusWarningBorderActive,
    backgroundImage: `repeating-linear-gradient(0deg, transparent 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
    ...solid,
  },
  ok: { height: '36%', backgroundColor: tokens.colorStatusSuccessBorderActive, ...solid },
  unknown: {
    height: '36%',
    border: `1px dashed ${tokens.colorNeutralForeground3}`,
    borderBottomStyle: 'none',
  },
  none: { height: '2px', backgroundColor: tokens.colorNeutralStroke1, ...solid },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    margin: '4px 0 0',
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    '& > li': { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  },
  key: { display: 'inline-flex', alignItems: 'flex-end', width: '8px', height: '16px' },
});

const SHOWN: readonly TokenState[] = ['error', 'warning', 'ok', 'unknown'];

export interface StateStripProps {
  days: readonly DayOfStates[];
  chosen: DayOfStates | null;
  onChoose: (day: DayOfStates) => void;
}

/**
 * A bar for each day. The strip is a picture with its sum in words; what is chosen with a pointer here stands in the list
 * beneath for everybody.
 */
export function StateStrip({ days, chosen, onChoose }: StateStripProps) {
  const { say, intl } = useTexts();
  const styles = useStyles();
  const tally = tallyOf(days);
  const dayText = ({ day }: DayOfStates) => intl.formatDate(day, { dateStyle: 'medium', timeZone: 'UTC' });
  const wordOf = ({ state }: DayOfStates) =>
    say(state ? `console.state.${state}` : 'console.timeline.nothing');
  const choose = (event: MouseEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const day = days[Math.min(days.length - 1, Math.floor(((event.clientX - left) / width) * days.length))];
    if (day) onChoose(day);
  };
  return (
    <div>
      <div
        role="img"
        aria-label={say('console.timeline.summary', tally)}
        className={styles.strip}
        onClick={choose}
      >
        {days.map((day) => (
          <span
            key={day.from}
            title={`${dayText(day)}: ${wordOf(day)}`}
            className={mergeClasses(styles.day, day.from === chosen?.from && styles.chosen)}
          >
            <span className={mergeClasses(styles.bar, styles[day.state ?? 'none'])} />
          </span>
        ))}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{intl.formatRelativeTime(1 - days.length, 'day')}</span>
        <span>{intl.formatRelativeTime(0, 'day', { numeric: 'auto' })}</span>
      </div>
      <ul className={styles.legend} aria-hidden>
        {SHOWN.filter((state) => tally[state] > 0).map((state) => (
          <li key={state}>
            <span className={styles.key}>
              <span className={mergeClasses(styles.bar, styles[state])} />
            </span>
            <StateSign state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}
