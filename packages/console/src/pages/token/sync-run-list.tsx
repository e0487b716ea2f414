import type { SyncRun } from '@adept/contract';
import { useTexts, type Texts } from '../../language/use-texts.ts';
import { HistoryList, type HistoryEntry } from '../../parts/history-list.tsx';
import { MomentText } from '../../parts/moment-text.tsx';

/** The newest runs; one that is under way counts up. */
export function SyncRunList({ runs }: { runs: readonly SyncRun[] }) {
  const texts = useTexts();
  return (
    <HistoryList none={texts.say('console.runs.none')} entries={runs.map((run) => runEntry(run, texts))} />
  );
}

/**
 * One run as an entry: how it ended, what it read, when, how many devices, and why it failed: Apple's words stay as Apple
 * wrote them; ours are said in the reader's language.
 */
export function runEntry(run: SyncRun, { say, find }: Pick<Texts, 'say' | 'find'>): HistoryEntry {
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
    below: run.errorCode ? `${devices} · ${find(`sync-error.${run.errorCode}`) ?? run.errorCode}` : devices,
  };
}
