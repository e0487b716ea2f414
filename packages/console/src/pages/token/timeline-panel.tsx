import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { StateStrip } from './state-strip.tsx';
import { TurnList } from './turn-list.tsx';
import { useTimeline } from './use-timeline.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  day: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' },
  which: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'flex-start' },
});

/** How the token's state went: a strip over the days, and each turn with what was seen. */
export function TimelinePanel({ tokenId }: { tokenId: string }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { days, day, choose, turns, showMore, error, again } = useTimeline(tokenId);
  if (!days || !turns) {
    return (
      <Panel title={say('console.timeline.title')}>
        {error ? (
          <Trouble problem={error} what={say('console.timeline.trouble')} onRetry={again} />
        ) : (
          <LoadingLines lines={4} />
        )}
      </Panel>
    );
  }
  return (
    <Panel title={say('console.timeline.title')}>
      <div className={styles.stack}>
        <StateStrip days={days} chosen={day} onChoose={choose} />
        <p className={styles.hint}>{say('console.timeline.hint')}</p>
        {day && (
          <div className={styles.day}>
            <h3 className={styles.which}>
              {/* A day of the server's zone, whatever the reader's is. */}
              {say('console.timeline.day', { day: new Date(`${day.day}T12:00:00`) })}
            </h3>
            <Button size="small" appearance="subtle" onClick={() => choose(null)}>
              {say('console.timeline.all')}
            </Button>
          </div>
        )}
        <TurnList turns={turns} />
        {turns.length === 0 && (
          <p className={styles.quiet}>{say(day ? 'console.timeline.quiet-day' : 'console.timeline.none')}</p>
        )}
        {showMore && (
          <Button size="small" className={styles.more} onClick={showMore}>
            {say('console.timeline.more')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
