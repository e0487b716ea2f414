import type { DeviceEvent } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { useDeviceTimeline } from './use-device.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  event: {
    position: 'relative',
    padding: '0 0 16px 22px',
    lineHeight: '20px',
    // A dot for each event, on a line that ends at the oldest.
    '::before': {
      content: '""',
      position: 'absolute',
      left: '2px',
      top: '6px',
      width: '8px',
      height: '8px',
      borderRadius: '50%',
      border: `2px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
      boxSizing: 'border-box',
    },
    ':not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      left: '5px',
      top: '16px',
      bottom: '-4px',
      borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    },
    ':last-child': { paddingBottom: 0 },
  },
  gone: { '::before': { border: `2px solid ${tokens.colorNeutralForeground3}` } },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  // Amid text a link is told by more than its colour.
  link: { textDecorationLine: 'underline' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What happened to the device under every token that has or had it, newest first. */
export function DeviceHistory({ serial }: { serial: string }) {
  const { say } = useTexts();
  const styles = useStyles();
  const timeline = useDeviceTimeline(serial);
  const events = timeline.data?.items ?? [];
  return (
    <Panel title={say('console.device.history')}>
      <ol className={styles.list}>
        {events.map((event) => (
          <HistoryEvent key={`${event.tokenId} ${event.what}`} event={event} />
        ))}
      </ol>
      {timeline.data && events.length === 0 && (
        <p className={styles.none}>{say('console.device.no-history')}</p>
      )}
      {timeline.isPending && <LoadingLines lines={3} />}
      {!timeline.data && timeline.error && (
        <Trouble
          problem={timeline.error}
          what={say('console.device.history-trouble')}
          onRetry={() => void timeline.refetch()}
        />
      )}
    </Panel>
  );
}

function HistoryEvent({ event }: { event: DeviceEvent }) {
  const { say } = useTexts();
  const styles = useStyles();
  const isEnd = event.what === 'removed' || event.what === 'missing';
  return (
    <li className={mergeClasses(styles.event, isEnd && styles.gone)}>
      {event.text}
      <div className={styles.quiet}>
        <MomentText at={event.at} as="time" />
        {' · '}
        <TextLink to={PATHS.token} params={{ tokenId: event.tokenId }} className={styles.link}>
          {event.tokenName}
        </TextLink>
        {event.runId !== null && ` · ${say('console.device.found-by-run')}`}
      </div>
    </li>
  );
}
