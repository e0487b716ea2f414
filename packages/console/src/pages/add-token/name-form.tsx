import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useAddToken } from './use-add-token.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '480px' },
  submit: { alignSelf: 'flex-start' },
});

/** The name is for people here; the server at Apple may have another one. */
export function NameForm() {
  const { say } = useTexts();
  const styles = useStyles();
  const [name, setName] = useState('');
  const add = useAddToken();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && !add.isPending) add.mutate(name);
      }}
    >
      {add.error && <TroubleBar problem={add.error} />}
      <Field label={say('console.add-token.name')} hint={say('console.add-token.name-hint')} required>
        <Input value={name} maxLength={200} autoFocus onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        className={styles.submit}
        disabledFocusable={!name.trim() || add.isPending}
      >
        {say('console.add-token.submit')}
      </Button>
    </form>
  );
}
