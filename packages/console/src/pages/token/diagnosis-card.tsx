import type { DiagnosedProblem, Diagnosis } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { AffectedCounts } from './affected-counts.tsx';
import { CandidateList } from './candidate-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { RemedySteps } from './remedy-steps.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '20px', borderLeftWidth: '4px' },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  ok: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  unknown: { borderLeftColor: tokens.colorNeutralStroke1 },
  problem: { display: 'flex', flexDirection: 'column', gap: '14px' },
  next: { paddingTop: '20px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: '52ch',
    textWrap: 'pretty',
  },
  text: { margin: 0, lineHeight: '22px', maxWidth: '68ch', textWrap: 'pretty' },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  symptoms: { margin: 0, paddingLeft: '18px', lineHeight: '22px', maxWidth: '68ch' },
});

export interface DiagnosisCardProps {
  diagnosis: Diagnosis;
  /** What can be done here and what the last check came to; stands beneath the steps. */
  actions: ReactNode;
}

/** Meaning · what to do · what stops working · affected · candidates · how we know. */
export function DiagnosisCard({ diagnosis, actions }: DiagnosisCardProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const { problems, remedy, state } = diagnosis;
  return (
    <Panel className={mergeClasses(styles.card, styles[state])}>
      {problems.length === 0 && <Healthy diagnosis={diagnosis} />}
      {problems.map((problem, index) => (
        <div
          key={problem.id ?? problem.causeId}
          className={mergeClasses(styles.problem, index > 0 && styles.next)}
        >
          <ProblemHead problem={problem} />
          <ProblemParts problem={problem} />
        </div>
      ))}
      {remedy.steps.length > 0 && (
        <Part title={say('console.diagnosis.steps')}>
          <RemedySteps steps={remedy.steps} simulated={diagnosis.apple === 'simulated'} />
        </Part>
      )}
      {actions}
      {diagnosis.evidence.length > 0 && (
        <Disclosure summary={say('console.diagnosis.evidence')} open={problems.length > 0}>
          <div style={{ marginTop: 8 }}>
            <EvidenceList evidence={diagnosis.evidence} />
          </div>
        </Disclosure>
      )}
    </Panel>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.part}>{title}</h3>
      {children}
    </div>
  );
}

function Healthy({ diagnosis }: { diagnosis: Diagnosis }) {
  const { say } = useTexts();
  const styles = useStyles();
  const kind = diagnosis.state === 'ok' ? 'ok' : 'unknown';
  return (
    <div>
      <h2 className={styles.title}>{say(`console.diagnosis.${kind}.title`)}</h2>
      <p className={styles.text}>{say(`console.diagnosis.${kind}.text`)}</p>
    </div>
  );
}

function ProblemHead({ problem }: { problem: DiagnosedProblem }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div>
      <StateSign state={problem.severity} />
      <h2 className={styles.title}>{problem.title}</h2>
      <p className={styles.text}>{problem.meaning}</p>
      <p className={mergeClasses(styles.text, styles.quiet)}>
        {say('console.diagnosis.since')} <MomentText at={problem.since} />
        {problem.seenOnce && ` · ${say('console.diagnosis.seen-once')}`}
      </p>
    </div>
  );
}

function ProblemParts({ problem }: { problem: DiagnosedProblem }) {
  const { say, find } = useTexts();
  const styles = useStyles();
  return (
    <>
      {problem.symptoms.length > 0 && (
        <Part title={say('console.diagnosis.symptoms')}>
          <ul className={styles.symptoms}>
            {problem.symptoms.map((symptom) => (
              <li key={symptom}>{find(`console.symptom.${symptom}`) ?? symptom}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={say('console.diagnosis.affected')}>
        <AffectedCounts impact={problem.impact} />
      </Part>
      {problem.candidates.length > 1 && (
        <Part title={say('console.diagnosis.candidates')}>
          <CandidateList candidates={problem.candidates} />
        </Part>
      )}
    </>
  );
}
