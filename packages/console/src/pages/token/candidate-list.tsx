import type { DiagnosedProblem } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { AddCircle16Regular, SubtractCircle16Regular } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  title: { margin: 0, lineHeight: '22px', maxWidth: '68ch' },
  likely: { fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: '2px 0 0', padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  reason: {
    display: 'flex',
    gap: '6px',
    lineHeight: '20px',
    maxWidth: '68ch',
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
});

/** What is not ruled out, the likeliest first, each with what speaks for and against it. */
export function CandidateList({ candidates }: Pick<DiagnosedProblem, 'candidates'>) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {candidates.map((candidate, index) => (
        <li key={`${candidate.causeId}-${index}`}>
          <p className={styles.title}>
            <span className={styles.likely}>
              {say(index === 0 ? 'console.candidates.probably' : 'console.candidates.possibly')}
            </span>{' '}
            {candidate.title}
          </p>
          <ul className={styles.reasons}>
            {candidate.for.map((reason) => (
              <li key={reason} className={styles.reason}>
                <AddCircle16Regular aria-label={say('console.candidates.for')} /> {reason}
              </li>
            ))}
            {candidate.against.map((reason) => (
              <li key={reason} className={styles.reason}>
                <SubtractCircle16Regular aria-label={say('console.candidates.against')} /> {reason}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
