import type { Verification } from '@adept/contract';
import { useTexts } from '../../language/use-texts.ts';
import { HistoryList } from '../../parts/history-list.tsx';
import { MomentText } from '../../parts/moment-text.tsx';

/** The last checks with Apple, each with what its last call was answered. */
export function CheckHistory({ checks }: { checks: readonly Verification[] }) {
  const { say } = useTexts();
  return (
    <HistoryList
      none={say('console.checks.none')}
      entries={checks.map(({ id, result, text, endedAt, trigger, calls }) => ({
        id,
        outcome: text,
        isBad: result === 'still',
        beside: <MomentText at={endedAt} />,
        below: [say(`console.checks.trigger.${trigger}`), ...calls.slice(-1).map((call) => call.text)].join(
          ' · ',
        ),
      }))}
    />
  );
}
