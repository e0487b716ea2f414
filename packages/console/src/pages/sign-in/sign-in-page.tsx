import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Door } from '../../parts/door.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { LanguageSelect } from '../../shell/language-select.tsx';
import { useSignIn } from './use-sign-in.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '14px' } });

export function SignInPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <Door title={say('console.sign-in.title')} intro={say('console.sign-in.intro')} foot={<LanguageSelect />}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!signIn.isPending) signIn.mutate({ email, password });
        }}
      >
        {signIn.error && <TroubleBar problem={signIn.error} />}
        <Field label={say('console.sign-in.email')}>
          <Input
            type="email"
            name="email"
            autoComplete="username"
            required
            autoFocus
            value={email}
            onChange={(_, { value }) => setEmail(value)}
          />
        </Field>
        <Field label={say('console.sign-in.password')}>
          <Input
            type="password"
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(_, { value }) => setPassword(value)}
          />
        </Field>
        <Button type="submit" appearance="primary" disabledFocusable={signIn.isPending}>
          {say('console.sign-in.submit')}
        </Button>
      </form>
    </Door>
  );
}
