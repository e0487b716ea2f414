import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ApiProblem, problemDetails } from '../api/api-problem.ts';
import { useTexts, type Texts } from '../language/use-texts.ts';
import { Notice } from './notice.tsx';

const useStyles = makeStyles({
  trouble: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    maxWidth: '68ch',
    padding: '32px 20px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: '22px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  bar: { marginBottom: '12px' },
});

/** The server's own title and detail where it gave some; else what we know: no answer, or one that isn't ours. */
export function troubleTexts(problem: unknown, say: Texts['say']): { title: string; detail: string } {
  if (problem instanceof ApiProblem && problem.document) {
    return { title: problem.document.title, detail: problem.document.detail };
  }
  const kind = problem instanceof ApiProblem && problem.kind === 'unreachable' ? 'unreachable' : 'unexpected';
  return { title: say(`console.trouble.${kind}.title`), detail: say(`console.trouble.${kind}.detail`) };
}

function CopyDetails({ problem }: { problem: unknown }) {
  const { say } = useTexts();
  const [copied, setCopied] = useState(false);
  return (
    <Button
      appearance="subtle"
      onClick={() => {
        void navigator.clipboard.writeText(problemDetails(problem, new Date())).then(() => setCopied(true));
      }}
    >
      {copied ? say('console.trouble.copied') : say('console.trouble.copy')}
    </Button>
  );
}

export interface TroubleProps {
  problem: unknown;
  /** What was being shown when it failed. */
  what: string;
  onRetry: () => void;
}

/** In place of a page or list that couldn't be read: what failed, that nothing was lost, try again, copy details. */
export function Trouble({ problem, what, onRetry }: TroubleProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const { title, detail } = troubleTexts(problem, say);
  return (
    <div className={styles.trouble} role="alert">
      <h2 className={styles.title}>{what}</h2>
      <p className={styles.text}>{title}</p>
      {detail && <p className={styles.text}>{detail}</p>}
      <p className={styles.text}>{say('console.trouble.nothing-lost')}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onRetry}>
          {say('console.trouble.retry')}
        </Button>
        <CopyDetails problem={problem} />
      </div>
    </div>
  );
}

/** Beside what is still shown: an action that was refused, or a refresh that failed. */
export function TroubleBar({ problem, onRetry }: { problem: unknown; onRetry?: (() => void) | undefined }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { title, detail } = troubleTexts(problem, say);
  return (
    <Notice
      kind="error"
      title={title}
      className={styles.bar}
      actions={
        <>
          {onRetry && <Button onClick={onRetry}>{say('console.trouble.retry')}</Button>}
          <CopyDetails problem={problem} />
        </>
      }
    >
      {detail}
    </Notice>
  );
}
