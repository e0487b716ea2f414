import type { Problem, Token } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.ts';
import { Facts } from '../../parts/facts.tsx';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { ButtonLink, TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { AffectedCounts } from '../token/affected-counts.tsx';
import { CandidateList } from '../token/candidate-list.tsx';
import { useProblem } from './use-problem.ts';

const useStyles = makeStyles({
  panel: {
    maxWidth: '820px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    alignItems: 'flex-start',
  },
  text: { margin: 0, lineHeight: '22px', maxWidth: '68ch' },
  part: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

export function ProblemPage() {
  const { problemId = '' } = useParams({ strict: false });
  const { say } = useTexts();
  const styles = useStyles();
  const { problem, token } = useProblem(problemId);
  const path = [
    <TextLink key="problems" to={PATHS.problems}>
      {say('console.problems.title')}
    </TextLink>,
  ];
  return (
    <>
      <PageHead path={path} title={problem.data?.title ?? say('console.problem.title')} />
      <Panel className={styles.panel}>
        {problem.data && <ProblemStory problem={problem.data} token={token.data} />}
        {problem.error && !problem.data && (
          <Trouble
            problem={problem.error}
            what={say('console.problem.trouble')}
            onRetry={() => void problem.refetch()}
          />
        )}
        {problem.isPending && <LoadingLines />}
      </Panel>
    </>
  );
}

function ProblemStory({ problem, token }: { problem: Problem; token: Token | undefined }) {
  const { say } = useTexts();
  const styles = useStyles();
  const open = problem.state === 'open';
  return (
    <>
      {open && <StateSign state={problem.severity} />}
      <p className={styles.text}>{problem.meaning}</p>
      {open && problem.nextStep && <p className={styles.text}>{problem.nextStep}</p>}
      <ButtonLink to={PATHS.token} params={{ tokenId: problem.tokenId }} appearance="primary">
        {token ? say('console.problem.open-token', { token: token.name }) : say('console.problem.token')}
      </ButtonLink>
      <Facts
        facts={[
          { name: say('console.problem.opened'), value: <MomentText at={problem.openedAt} as="time" /> },
          {
            name: say('console.problem.closed'),
            value: problem.closedAt ? (
              <MomentText at={problem.closedAt} as="time" />
            ) : (
              say('console.problem.still-open')
            ),
          },
        ]}
      />
      <div>
        <h2 className={styles.part}>{say('console.diagnosis.affected')}</h2>
        <AffectedCounts impact={problem.impact} />
      </div>
      {problem.candidates.length > 1 && (
        <div>
          <h2 className={styles.part}>{say('console.diagnosis.candidates')}</h2>
          <CandidateList candidates={problem.candidates} />
        </div>
      )}
      <TextLink to={PATHS.cause} params={{ causeId: problem.causeId }}>
        {say('console.diagnosis.read-more')}
      </TextLink>
    </>
  );
}
