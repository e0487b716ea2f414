import type { SyncRun } from '@adept/contract';
import { timeLeft } from '@adept/contract/time-left';
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTexts, type Texts } from '../../language/use-texts.ts';
import { Panel } from '../../parts/panel.tsx';

const useStyles = makeStyles({
  numbers: { margin: '8px 0 0', lineHeight: '20px', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A run that a person waits for: a full list, or many changes. Short looks for changes come and go every few minutes. */
export function runInSight(runs: readonly SyncRun[]): SyncRun | null {
  const run = runs.find(({ state }) => state === 'running') ?? runs.find(({ state }) => state === 'queued');
  return run && (run.mode === 'full' || run.pages > 1) ? run : null;
}

/** The sync as it goes: bar, devices, and what is known of its pace. */
export function SyncProgress({ run }: { run: SyncRun }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { devices, expectedDevices: expected } = run;
  const share = expected !== null && expected >= devices && expected > 0 ? { value: devices / expected } : {};
  return (
    <Panel title={say('console.progress.title')}>
      <ProgressBar {...share} thickness="large" aria-label={say('console.progress.bar')} />
      <p className={styles.numbers}>
        {run.state === 'queued' ? say('console.progress.queued') : devicesText(run, say)}
      </p>
      {run.state === 'running' && (
        <p className={`${styles.numbers} ${styles.quiet}`}>{paceTexts(run, say).join(' · ')}</p>
      )}
    </Panel>
  );
}

function devicesText({ devices, expectedDevices: expected }: SyncRun, say: Texts['say']): string {
  return expected !== null && expected >= devices
    ? say('console.progress.devices-of', { devices, expected })
    : say('console.runs.devices', { count: devices });
}

function paceTexts(run: SyncRun, say: Texts['say']): string[] {
  return [
    say('console.progress.pages', { count: run.pages }),
    ...(run.devicesPerSecond === null ? [] : [say('console.progress.rate', { rate: run.devicesPerSecond })]),
    ...(run.secondsLeft === null ? [] : [say('console.progress.left', timeLeft(run.secondsLeft))]),
  ];
}
