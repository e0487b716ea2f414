import type { Token } from '@adept/contract';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Modal } from '../../parts/modal.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { formOf, useEditToken } from './use-token-care.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
});

/** Name, who cares for it, tags. */
export function EditTokenDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const [form, setForm] = useState(() => formOf(token));
  const edit = useEditToken(token, onClose);
  const isComplete = form.name.trim() !== '';
  return (
    <Modal title={say('console.edit-token.title', { token: token.name })} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete && !edit.isPending) edit.mutate(form);
        }}
      >
        {edit.error && <TroubleBar problem={edit.error} />}
        <Field label={say('console.edit-token.name')} required>
          <Input
            value={form.name}
            maxLength={200}
            onChange={(_, { value }) => setForm({ ...form, name: value })}
          />
        </Field>
        {(['owner', 'deputy'] as const).map((person) => (
          <Field
            key={person}
            label={say(`console.edit-token.${person}`)}
            hint={say(`console.edit-token.${person}-hint`)}
          >
            <Input
              type="email"
              value={form[person]}
              maxLength={254}
              onChange={(_, { value }) => setForm({ ...form, [person]: value })}
            />
          </Field>
        ))}
        <Field label={say('console.edit-token.tags')} hint={say('console.edit-token.tags-hint')}>
          <Input value={form.tags} onChange={(_, { value }) => setForm({ ...form, tags: value })} />
        </Field>
        <div className={styles.actions}>
          <Button onClick={onClose}>{say('console.cancel')}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={!isComplete || edit.isPending}>
            {say('console.edit-token.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
