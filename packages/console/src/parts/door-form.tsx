import { Button, Field, Input, type FieldProps, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { TroubleBar } from './trouble.tsx';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '14px' } });

export interface Credentials {
  email: string;
  password: string;
}

/** How the password's field speaks of what was typed. */
export type PasswordField = Pick<FieldProps, 'hint' | 'validationState' | 'validationMessage'>;

/** The form of the pages before the sign-in: an address, a password, one button. */
export function DoorForm({
  error,
  isPending,
  submit,
  password,
  onSubmit,
}: {
  error: unknown;
  /** Sent, and not answered yet: it isn't sent twice. */
  isPending: boolean;
  /** On the button. */
  submit: string;
  password: {
    autoComplete: 'current-password' | 'new-password';
    maxLength?: number;
    /** @param tried somebody wanted to send it */
    field?: (value: string, tried: boolean) => PasswordField;
    isAllowed?: (value: string) => boolean;
  };
  onSubmit: (typed: Credentials) => void;
}) {
  const { say } = useTexts();
  const styles = useStyles();
  const [typed, setTyped] = useState<Credentials>({ email: '', password: '' });
  const [tried, setTried] = useState(false);
  const isAllowed = password.isAllowed?.(typed.password) ?? true;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isAllowed && !isPending) onSubmit(typed);
      }}
    >
      {error !== null && <TroubleBar problem={error} />}
      <Field label={say('console.sign-in.email')}>
        <Input
          type="email"
          name="email"
          autoComplete="username"
          required
          autoFocus
          value={typed.email}
          onChange={(_, { value }) => setTyped({ ...typed, email: value })}
        />
      </Field>
      <Field label={say('console.sign-in.password')} {...password.field?.(typed.password, tried)}>
        <Input
          type="password"
          name="password"
          autoComplete={password.autoComplete}
          required
          {...(password.maxLength !== undefined && { maxLength: password.maxLength })}
          value={typed.password}
          onChange={(_, { value }) => setTyped({ ...typed, password: value })}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={isPending}>
        {submit}
      </Button>
    </form>
  );
}
