import type { Token } from '@adept/contract';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { useTexts } from '../../language/use-texts.ts';
import { Panel } from '../../parts/panel.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useDeletedTokens } from '../token/use-token-care.ts';

const useStyles = makeStyles({
  section: { marginTop: '16px' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '8px 0',
    '& + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  text: { flexGrow: 1, lineHeight: '20px', overflowWrap: 'anywhere' },
  name: { display: 'flex', flexBasis: '100%', flexWrap: 'wrap', alignItems: 'end', gap: '8px' },
});

/** Those that can be had back; nothing where there are none. */
export function DeletedTokens() {
  const { say } = useTexts();
  const styles = useStyles();
  const { tokens: deleted, restore } = useDeletedTokens();
  if (deleted.length === 0) return null;
  return (
    <Panel title={say('console.deleted-tokens.title')} className={styles.section}>
      <p className={styles.quiet}>{say('console.deleted-tokens.what')}</p>
      {restore.error && <TroubleBar problem={restore.error} />}
      <ul className={styles.list}>
        {deleted.map((token) => (
          <DeletedToken
            key={token.id}
            token={token}
            isNameTaken={restore.variables?.id === token.id && isNameTaken(restore.error)}
            onRestore={(name) => !restore.isPending && restore.mutate({ id: token.id, name })}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface DeletedTokenProps {
  token: Token;
  /** Another token has its name by now: it needs one. */
  isNameTaken: boolean;
  onRestore: (name?: string) => void;
}

function DeletedToken({ token, isNameTaken, onRestore }: DeletedTokenProps) {
  const { say, intl } = useTexts();
  const styles = useStyles();
  const [name, setName] = useState(token.name);
  const day = (at: string | undefined) => (at ? intl.formatDate(new Date(at), { dateStyle: 'medium' }) : '');
  return (
    <li className={styles.item}>
      <span className={styles.text}>
        {token.name}
        {' · '}
        {say('console.deleted-tokens.line', {
          deleted: day(token.deletedAt),
          until: day(token.restorableUntil),
        })}
      </span>
      {!isNameTaken && <Button onClick={() => onRestore()}>{say('console.deleted-tokens.restore')}</Button>}
      {isNameTaken && (
        <div className={styles.name}>
          <Field label={say('console.deleted-tokens.name')}>
            <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Button disabledFocusable={!name.trim()} onClick={() => onRestore(name)}>
            {say('console.deleted-tokens.restore')}
          </Button>
        </div>
      )}
    </li>
  );
}

function isNameTaken(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.document?.code === 'restore-name-taken';
}
