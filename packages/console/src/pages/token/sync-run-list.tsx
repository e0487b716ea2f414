import type { SyncRun } from '@adept/contract';
import { useTexts, type Texts } from '../../language/use-texts.ts';
import { HistoryList, type HistoryEntry } from '../../parts/history-list.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';

export function SyncRunList({ runs }: { runs: readonly SyncRun[] }) {
  const { say } = useTexts();
  return (
    <Panel title={say('console.runs.title')}>
      <HistoryList none={say('console.runs.none')} entries={runs.map((run) => runEntry(run, say))} />
    </Panel>
  );
}

/** One run as an entry: how it ended, what it read, when, how many devices, and Apple's word where it failed. */
export function runEntry(run: SyncRun, say: Texts['say']): HistoryEntry {
  const at = run.endedAt ?? run.startedAt;
  const devices = say('console.runs.devices', { count: run.devices });
  return {
    id: run.id,
    outcome: say(`console.runs.${run.state}`),
    isBad: run.state === 'failed',
    beside: (
      <>
        {`· ${say(`console.runs.mode.${run.mode}`)}`}
        {at && (
          <>
            {' · '}
            <MomentText at={at} />
          </>
        )}
      </>
    ),
    below: run.errorCode ? `${devices} · ${run.errorCode}` : devices,
  };
}
