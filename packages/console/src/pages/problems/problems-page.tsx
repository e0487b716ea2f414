import type { Problem } from '@adept/contract';
import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { useProblems } from './use-problems.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '6px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '100px minmax(0, 1fr) minmax(0, 200px) 120px',
    gap: '2px 16px',
    padding: '8px 14px',
    lineHeight: '20px',
    alignItems: 'start',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  closed: { color: tokens.colorNeutralForeground3 },
  step: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  none: { padding: '32px 24px', margin: 0, lineHeight: '22px', maxWidth: '68ch' },
  more: { margin: '12px 14px' },
});

export function ProblemsPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const { state, list, problems, tokenName, show } = useProblems();
  return (
    <>
      <PageHead title={say('console.problems.title')} />
      <Panel flush>
        <div className={styles.bar} role="group" aria-label={say('console.problems.filter')}>
          {(['open', 'closed'] as const).map((choice) => (
            <ToggleButton
              key={choice}
              size="small"
              shape="circular"
              appearance={state === choice ? 'primary' : 'outline'}
              checked={state === choice}
              onClick={() => void show(choice)}
            >
              {say(`console.problems.${choice}`)}
            </ToggleButton>
          ))}
        </div>
        <ul className={styles.list}>
          {problems.map((problem) => (
            <ProblemItem key={problem.id} problem={problem} token={tokenName(problem.tokenId)} />
          ))}
        </ul>
        {list.data && problems.length === 0 && (
          <p className={styles.none}>{say(`console.problems.none-${state}`)}</p>
        )}
        {list.hasNextPage && (
          <Button className={styles.more} onClick={() => void list.fetchNextPage()}>
            {say('console.problems.more')}
          </Button>
        )}
        {!list.data && list.isPending && <LoadingLines />}
        {!list.data && list.error && (
          <Trouble
            problem={list.error}
            what={say('console.problems.trouble')}
            onRetry={() => void list.refetch()}
          />
        )}
      </Panel>
    </>
  );
}

function ProblemItem({ problem, token }: { problem: Problem; token: string | null }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {problem.state === 'closed' ? (
        <span className={styles.closed}>{say('console.problem.resolved')}</span>
      ) : (
        <StateSign state={problem.severity} />
      )}
      <div>
        <TextLink to={PATHS.problem} params={{ problemId: problem.id }}>
          {problem.title}
        </TextLink>
        {problem.state === 'open' && problem.nextStep && (
          <div className={styles.step}>{problem.nextStep}</div>
        )}
      </div>
      <TextLink to={PATHS.token} params={{ tokenId: problem.tokenId }}>
        {token ?? say('console.problem.token')}
      </TextLink>
      <span className={styles.closed}>
        <MomentText at={problem.closedAt ?? problem.openedAt} />
      </span>
    </li>
  );
}
