import type { Overview } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble, TroubleBar } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { FirstToken } from '../tokens/first-token.tsx';
import { STATE_ORDER } from '../tokens/token-rows.ts';
import { HealedList } from '../problem/healed-list.tsx';
import { DevicesByProfile } from './devices-by-profile.tsx';
import { ExpiriesPanel } from './expiries-panel.tsx';
import { SyncOutcomesPanel } from './sync-outcomes.tsx';
import { TaskCard } from './task-card.tsx';
import { useOverview, verdictOf } from './use-overview.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '20px' },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: '12px',
    '@media (max-width: 640px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  count: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  number: {
    fontSize: '28px',
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  heading: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  tasks: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    scrollMarginTop: '64px',
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '20px',
    alignItems: 'start',
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  text: { margin: 0, lineHeight: '22px', maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  verdict: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
});

export function OverviewPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const overview = useOverview();
  const { data } = overview;
  return (
    <>
      <PageHead title={say('console.overview.title')}>
        {data && <p className={styles.verdict}>{verdictText(data, say)}</p>}
      </PageHead>
      {data && overview.error && (
        <TroubleBar problem={overview.error} onRetry={() => void overview.refetch()} />
      )}
      {data && <OverviewParts overview={data} />}
      {!data && (
        <Panel flush>
          {overview.error ? (
            <Trouble
              problem={overview.error}
              what={say('console.overview.trouble')}
              onRetry={() => void overview.refetch()}
            />
          ) : (
            <LoadingLines />
          )}
        </Panel>
      )}
    </>
  );
}

function verdictText({ banner, counts }: Overview, say: ReturnType<typeof useTexts>['say']): string {
  const verdict = verdictOf(counts);
  if (verdict === 'error')
    return banner
      ? say('console.tokens.banner.sentence')
      : say('console.overview.verdict.error', { count: counts.error });
  return say(`console.overview.verdict.${verdict}`, { count: verdict === 'empty' ? 0 : counts[verdict] });
}

function OverviewParts({ overview }: { overview: Overview }) {
  const { say, number } = useTexts();
  const styles = useStyles();
  const { counts, workItems, expiries, healed } = overview;
  if (verdictOf(counts) === 'empty') {
    return (
      <Panel flush>
        <FirstToken />
      </Panel>
    );
  }
  return (
    <div className={styles.stack}>
      <nav className={styles.counts} aria-label={say('console.overview.counts')}>
        {STATE_ORDER.map((state) => (
          <TextLink key={state} to={PATHS.tokens} search={{ state }} className={styles.count}>
            <StateSign state={state} />
            <span className={styles.number}>{number(counts[state])}</span>
          </TextLink>
        ))}
      </nav>
      <section id="tasks">
        <h2 className={styles.heading}>{say('console.overview.tasks', { count: workItems.length })}</h2>
        {workItems.length === 0 && <p className={styles.text}>{say('console.overview.no-tasks')}</p>}
        <ul className={styles.tasks}>
          {workItems.map((item) => (
            <TaskCard key={item.id} item={item} />
          ))}
        </ul>
      </section>
      <div className={styles.columns}>
        <div className={styles.stack}>
          {' '}
          <SyncOutcomesPanel />
          {expiries.length > 0 && <ExpiriesPanel expiries={expiries} />}
        </div>
        <div className={styles.stack}>
          {' '}
          {overview.devices.length > 0 && <DevicesByProfile items={overview.devices} />}
          {healed.length > 0 && (
            <Panel title={say('console.healed.title')}>
              <HealedList
                items={healed.map(({ problemId, title, token, repair }) => ({
                  problemId,
                  title: `${token.name}: ${title}`,
                  repair,
                }))}
              />
            </Panel>
          )}
        </div>{' '}
      </div>
    </div>
  );
}
