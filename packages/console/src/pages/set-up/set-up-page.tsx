import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Door } from '../../parts/door.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { LanguageSelect } from '../../shell/language-select.tsx';
import { judgePassword, PASSWORD_LENGTH, useSetUp } from './use-set-up.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px' },
  text: { margin: 0, lineHeight: '22px' },
});

export function SetUpPage() {
  const { say } = useTexts();
  const { code, setUp } = useSetUp();
  return (
    <Door title={say('console.set-up.title')} intro={say('console.set-up.intro')} foot={<LanguageSelect />}>
      {code ? <SetUpForm setUp={setUp} /> : <NoCode />}
    </Door>
  );
}

function NoCode() {
  const { say } = useTexts();
  const styles = useStyles();
  return <p className={styles.text}>{say('console.set-up.no-code')}</p>;
}

function SetUpForm({ setUp }: Pick<ReturnType<typeof useSetUp>, 'setUp'>) {
  const { say } = useTexts();
  const styles = useStyles();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const judged = judgePassword(password);
  const tooShort = tried && judged !== 'fine';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (judged === 'fine' && !setUp.isPending) setUp.mutate({ email, password });
      }}
    >
      {setUp.error && <TroubleBar problem={setUp.error} />}
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
      <Field
        label={say('console.sign-in.password')}
        hint={say('console.set-up.password-hint', { count: PASSWORD_LENGTH })}
        validationState={tooShort ? 'error' : judged === 'fine' ? 'success' : 'none'}
        validationMessage={
          tooShort
            ? say('console.set-up.password-too-short', { count: PASSWORD_LENGTH })
            : judged === 'fine'
              ? say('console.set-up.password-fine')
              : null
        }
      >
        <Input
          type="password"
          name="password"
          autoComplete="new-password"
          required
          maxLength={1024}
          value={password}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={setUp.isPending}>
        {say('console.set-up.submit')}
      </Button>
    </form>
  );
}
