import type { Token } from '@adept/contract';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Modal } from '../../parts/modal.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useDeleteToken } from './use-token-care.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: { margin: 0, paddingLeft: '20px', lineHeight: '22px', '& li + li': { marginTop: '6px' } },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
  remove: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    ':hover': { backgroundColor: tokens.colorStatusDangerBackground3Hover },
    ':hover:active': { backgroundColor: tokens.colorStatusDangerBackground3Pressed },
  },
});

/** Says what ends and what goes on, and wants the name typed before anything does. */
export function DeleteTokenDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const { deletion, remove } = useDeleteToken(token);
  const isNamed = typed.trim() === token.name;
  return (
    <Modal title={say('console.delete-token.title', { token: token.name })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed && deletion.data && !remove.isPending) remove.mutate(typed);
        }}
      >
        {(remove.error ?? deletion.error) && <TroubleBar problem={remove.error ?? deletion.error} />}
        {deletion.isPending && <LoadingLines lines={4} />}
        <ul className={styles.list}>
          {deletion.data?.consequences.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
        <Field label={say('console.delete-token.type-name', { name: token.name })}>
          <Input
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <div className={styles.actions}>
          <Button onClick={onClose}>{say('console.cancel')}</Button>
          <Button
            type="submit"
            appearance="primary"
            className={isNamed ? styles.remove : undefined}
            disabledFocusable={!isNamed || !deletion.data || remove.isPending}
          >
            {say('console.delete-token.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
