import type { SyncRun } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';

const useStyles = makeStyles({
  runs: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    lineHeight: '20px',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  failed: { color: tokens.colorStatusDangerForeground1 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export function SyncRunList({ runs }: { runs: readonly SyncRun[] }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <Panel title={say('console.runs.title')}>
      {runs.length === 0 && <p className={styles.none}>{say('console.runs.none')}</p>}
      <ul className={styles.runs}>
        {runs.map((run) => {
          const at = run.endedAt ?? run.startedAt;
          return (
            <li key={run.id}>
              <span className={mergeClasses(run.state === 'failed' && styles.failed)}>
                {say(`console.runs.${run.state}`)}
              </span>
              {' · '}
              {say(`console.runs.mode.${run.mode}`)}
              {at && (
                <>
                  {' · '}
                  <MomentText at={at} />
                </>
              )}
              <div className={styles.quiet}>
                {say('console.runs.devices', { count: run.devices })}
                {run.errorCode && ` · ${run.errorCode}`}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
