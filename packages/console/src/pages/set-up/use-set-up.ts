import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { isSignedOut } from '../../api/api-problem.ts';
import { PATHS } from '../../paths.ts';

export const PASSWORD_LENGTH = 12;

export type PasswordJudgement = 'empty' | 'too-short' | 'fine';

/** Length is the whole rule: characters as a person counts them, spaces included. */
export function judgePassword(password: string): PasswordJudgement {
  const length = [...password].length;
  if (length === 0) return 'empty';
  return length < PASSWORD_LENGTH ? 'too-short' : 'fine';
}

/** Makes the owner with the code of the printed link and signs them in. */
export function useSetUp() {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { code = '' } = useSearch({ strict: false });
  const setUp = useMutation({
    mutationFn: async ({ email, password }: { email: string; password: string }) => {
      await api.setUp(code, email.trim(), password);
      // The answer may have set the session's cookie; where it hasn't, the same words sign in.
      await api.session().catch((problem: unknown) => {
        if (!isSignedOut(problem)) throw problem;
        return api.signIn(email.trim(), password);
      });
    },
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: PATHS.tokens, replace: true });
    },
  });
  return { code, setUp };
}
