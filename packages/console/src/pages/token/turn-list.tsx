import type { TokenTurn, TurnProblem } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import { FactLines } from './evidence-list.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  turn: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    lineHeight: '20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '0 10px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
  what: { margin: 0, overflowWrap: 'anywhere' },
  // Amid text a link is told by more than its colour.
  link: { textDecorationLine: 'underline' },
});

/** When the state, or what is open, turned, newest first; each opens what was seen. */
export function TurnList({ turns }: { turns: readonly TokenTurn[] }) {
  const { say } = useTexts();
  const styles = useStyles();
  if (turns.length === 0) return null;
  return (
    <ul className={styles.list}>
      {turns.map((turn) => (
        <li key={turn.id} className={styles.turn}>
          <div className={styles.head}>
            <StateSign state={turn.state} />
            <span className={styles.quiet}>
              <MomentText at={turn.at} />
            </span>
          </div>
          <Problems kind="opened" problems={turn.opened} />
          <Problems kind="changed" problems={turn.changed} />
          <Problems kind="closed" problems={turn.closed} />
          {turn.opened.length + turn.changed.length + turn.closed.length === 0 && (
            <p className={styles.what}>
              {say(`console.diagnosis.${turn.state === 'ok' ? 'ok' : 'unknown'}.title`)}
            </p>
          )}
          {turn.evidence.length > 0 ? (
            <Disclosure summary={say('console.diagnosis.evidence')}>
              <FactLines evidence={turn.evidence} />
            </Disclosure>
          ) : (
            turn.before !== null && <p className={styles.quiet}>{say('console.timeline.gone')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ProblemsProps {
  kind: 'opened' | 'changed' | 'closed';
  problems: readonly TurnProblem[];
}

function Problems({ kind, problems }: ProblemsProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return problems.map(({ id, title, repair }) => (
    <p key={id} className={styles.what}>
      <span className={styles.quiet}>{say(`console.timeline.${kind}`)}</span>{' '}
      <TextLink to={PATHS.problem} params={{ problemId: id }} className={styles.link}>
        {title}
      </TextLink>
      {repair && kind === 'closed' && <span className={styles.quiet}> {repair.text}</span>}
    </p>
  ));
}
