import type { SyncRun } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { HistoryList } from '../../parts/history-list.tsx';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { runEntry } from '../token/sync-run-list.tsx';
import { OutcomeBars } from './outcome-bars.tsx';
import { OUTCOME_WINDOWS, RUNS_SHOWN, useSyncOutcomes } from './use-sync-outcomes.ts';

const useStyles = makeStyles({
  runs: { marginTop: '12px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // Amid text a link is told by more than its colour.
  link: { textDecorationLine: 'underline' },
  quiet: { margin: '8px 0 0', color: tokens.colorNeutralForeground3 },
});

/** How syncs of all tokens ended over time; a bar opens its runs, and a run its token with all that is known. */
export function SyncOutcomesPanel() {
  const texts = useTexts();
  const { say } = texts;
  const styles = useStyles();
  const { window, setWindow, outcomes, chosen, choose, runs, tokenName } = useSyncOutcomes();
  const buckets = outcomes.data?.buckets;
  return (
    <Panel
      title={say('console.overview.syncs')}
      aside={
        <PlainSelect
          label={say('console.overview.syncs.window')}
          value={window}
          options={OUTCOME_WINDOWS.map((value) => ({ value, name: say(`console.overview.syncs.${value}`) }))}
          onChoose={setWindow}
        />
      }
    >
      {outcomes.error && <TroubleBar problem={outcomes.error} onRetry={() => void outcomes.refetch()} />}
      {!buckets && outcomes.isPending && <LoadingLines lines={4} />}
      {buckets && <OutcomeBars window={window} buckets={buckets} chosen={chosen} onChoose={choose} />}
      {buckets?.every(({ succeeded, failed }) => succeeded + failed === 0) && (
        <p className={styles.quiet}>{say('console.overview.syncs.none')}</p>
      )}
      {chosen && runs.data && (
        <div className={styles.runs}>
          <HistoryList
            none={say('console.overview.syncs.none')}
            entries={runs.data.items.map((run) => ({
              ...runEntry(run, texts),
              below: <RunLine run={run} token={tokenName(run.tokenId)} />,
            }))}
          />
          {(chosen.failed || chosen.succeeded) > RUNS_SHOWN && (
            <p className={styles.quiet}>
              {say('console.overview.syncs.more', {
                count: (chosen.failed || chosen.succeeded) - runs.data.items.length,
              })}
            </p>
          )}
        </div>
      )}
      {chosen && runs.error && <TroubleBar problem={runs.error} onRetry={() => void runs.refetch()} />}
    </Panel>
  );
}

function RunLine({ run, token }: { run: SyncRun; token: string | null }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <>
      <TextLink to={PATHS.token} params={{ tokenId: run.tokenId }} className={styles.link}>
        {token ?? texts.say('console.problem.token')}
      </TextLink>
      {` · ${runEntry(run, texts).below as string}`}
    </>
  );
}
