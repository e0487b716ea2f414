import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Modal } from '../../parts/modal.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useAddToken } from './use-tokens.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, lineHeight: '22px' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
});

/** Asks for the name alone; key, portal and file follow on the token's own page, where they can be taken up again. */
export function AddTokenDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const [name, setName] = useState('');
  const add = useAddToken();
  return (
    <Modal title={say('console.add-token.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() && !add.isPending) add.mutate(name);
        }}
      >
        <p className={styles.text}>{say('console.add-token.intro')}</p>
        {add.error && <TroubleBar problem={add.error} />}
        <Field label={say('console.add-token.name')} hint={say('console.add-token.name-hint')} required>
          <Input value={name} maxLength={200} autoFocus onChange={(_, { value }) => setName(value)} />
        </Field>
        <div className={styles.actions}>
          <Button onClick={onClose}>{say('console.cancel')}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={!name.trim() || add.isPending}>
            {say('console.add-token.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
