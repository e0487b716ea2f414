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
    below: run.errorCode ? `${devices} · ${sayCode(run.errorCode, say)}` : devices,
  };
}

/** Apple's words stay as Apple wrote them; ours are said in the reader's language. */
function sayCode(code: string, say: Texts['say']): string {
  return code === 'token-identity-changed' ? say('console.runs.code.token-identity-changed') : code;
}
