import { useTexts } from '../../language/use-texts.ts';
import { DoorForm } from '../../parts/door-form.tsx';
import { Door } from '../../parts/door.tsx';
import { LanguageSelect } from '../../shell/language-select.tsx';
import { useSignIn } from './use-sign-in.ts';

export function SignInPage() {
  const { say } = useTexts();
  const signIn = useSignIn();
  return (
    <Door title={say('console.sign-in.title')} intro={say('console.sign-in.intro')} foot={<LanguageSelect />}>
      <DoorForm
        error={signIn.error}
        isPending={signIn.isPending}
        submit={say('console.sign-in.submit')}
        password={{ autoComplete: 'current-password' }}
        onSubmit={(typed) => signIn.mutate(typed)}
      />
    </Door>
  );
}
