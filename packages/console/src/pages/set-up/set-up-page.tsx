import { makeStyles } from '@fluentui/react-components';
import { type Texts, useTexts } from '../../language/use-texts.ts';
import { DoorForm, type PasswordField } from '../../parts/door-form.tsx';
import { Door } from '../../parts/door.tsx';
import { LanguageSelect } from '../../shell/language-select.tsx';
import { judgePassword, PASSWORD_LENGTH, useSetUp } from './use-set-up.ts';

const useStyles = makeStyles({ text: { margin: 0, lineHeight: '22px' } });

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
  return (
    <DoorForm
      error={setUp.error}
      isPending={setUp.isPending}
      submit={say('console.set-up.submit')}
      password={{
        autoComplete: 'new-password',
        maxLength: 1024,
        isAllowed: (value) => judgePassword(value) === 'fine',
        field: (value, tried) => passwordField(value, tried, say),
      }}
      onSubmit={(typed) => setUp.mutate(typed)}
    />
  );
}

/** Praised as soon as it will do, blamed only once somebody tried to send it. */
function passwordField(value: string, tried: boolean, say: Texts['say']): PasswordField {
  const hint = say('console.set-up.password-hint', { count: PASSWORD_LENGTH });
  if (judgePassword(value) === 'fine')
    return { hint, validationState: 'success', validationMessage: say('console.set-up.password-fine') };
  if (!tried) return { hint };
  const validationMessage = say('console.set-up.password-too-short', { count: PASSWORD_LENGTH });
  return { hint, validationState: 'error', validationMessage };
}
