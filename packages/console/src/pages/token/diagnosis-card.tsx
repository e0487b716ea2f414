import type { DiagnosedProblem, Diagnosis } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import { AffectedCounts } from './affected-counts.tsx';
import { CandidateList } from './candidate-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { RemedySteps } from './remedy-steps.tsx';
import { useShownSteps } from './shown-steps.ts';

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
  which: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: '22px', maxWidth: '68ch', textWrap: 'pretty' },
  note: {
    display: 'flex',
    gap: '8px',
    '& svg': { flexShrink: 0, marginTop: '1px', color: tokens.colorNeutralForeground3 },
  },
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
  /** Buttons of steps that are done here, by the step's id. */
  stepActions: Readonly<Record<string, ReactNode>>;
  /** What the last check came to; stands beneath the steps. */
  children: ReactNode;
}

/** Meaning · what to do (the reader's question) · what stops working · affected · candidates · how we know. */
export function DiagnosisCard({ diagnosis, stepActions, children }: DiagnosisCardProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const { problems, remedy, state } = diagnosis;
  const shown = useShownSteps(diagnosis);
  return (
    <Panel className={mergeClasses(styles.card, styles[state])}>
      {problems.length === 0 && <Healthy diagnosis={diagnosis} />}
      {problems.map((problem, index) => (
        <ProblemHead key={keyOf(problem)} problem={problem} alone={problems.length === 1} next={index > 0} />
      ))}
      {diagnosis.notes.map(({ id, text }) => (
        <p key={id} className={mergeClasses(styles.text, styles.note)}>
          <Info20Regular aria-hidden /> {text}
        </p>
      ))}
      {shown.steps.length > 0 && (
        <Part title={say(remedy.steps.length > 0 ? 'console.diagnosis.steps' : 'console.steps.all-done')}>
          <RemedySteps
            steps={shown.steps}
            simulated={diagnosis.apple === 'simulated'}
            actions={stepActions}
          />
        </Part>
      )}
      {children}
      {problems.map((problem, index) => (
        <div key={keyOf(problem)} className={mergeClasses(styles.problem, index > 0 && styles.next)}>
          {problems.length > 1 && <h3 className={styles.which}>{problem.title}</h3>}
          <ProblemParts problem={problem} />
        </div>
      ))}
      {diagnosis.evidence.length > 0 && (
        <Disclosure summary={say('console.diagnosis.evidence')} open={problems.length > 0}>
          <EvidenceList
            evidence={diagnosis.evidence}
            judgedBy={problems.flatMap((problem) => problem.evidenceIds)}
          />
        </Disclosure>
      )}
    </Panel>
  );
}

/** One cause may be open on several profiles. */
const keyOf = ({ causeId, profileId }: DiagnosedProblem): string => `${causeId} ${profileId ?? ''}`;

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

function ProblemHead({ problem, alone, next }: { problem: DiagnosedProblem; alone: boolean; next: boolean }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={mergeClasses(next && styles.next)}>
      {!alone && <StateSign state={problem.severity} />}
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
      {problem.candidates.length > 1 && (
        <Part title={say('console.diagnosis.candidates')}>
          <CandidateList candidates={problem.candidates} />
        </Part>
      )}
      <Part title={say('console.diagnosis.affected')}>
        <AffectedCounts impact={problem.impact} />
      </Part>
      {problem.symptoms.length > 0 && (
        <Part title={say('console.diagnosis.symptoms')}>
          <ul className={styles.symptoms}>
            {problem.symptoms.map((symptom) => (
              <li key={symptom}>{find(`console.symptom.${symptom}`) ?? symptom}</li>
            ))}
          </ul>
        </Part>
      )}
      <TextLink to={PATHS.cause} params={{ causeId: problem.causeId }}>
        {say('console.diagnosis.read-more')}
      </TextLink>
    </>
  );
}
