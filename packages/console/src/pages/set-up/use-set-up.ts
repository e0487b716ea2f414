import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { PATHS } from '../../paths.ts';

export const PASSWORD_LENGTH = 12;

export type PasswordJudgement = 'empty' | 'too-short' | 'fine';

/** Length is the whole rule: characters as a person counts them, spaces included. */
export function judgePassword(password: string): PasswordJudgement {
  const length = [...password].length;
  if (length === 0) return 'empty';
  return length < PASSWORD_LENGTH ? 'too-short' : 'fine';
}

/** The printed link carries the code behind `#`, where no server or proxy on the way sees it; `?code=` works too. */
export function codeOf(hash: string, inQuery: string | undefined): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('code') ?? inQuery ?? '';
}

/** Makes the owner with the code of the printed link and signs them in. */
export function useSetUp() {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const hash = useRouterState({ select: (state) => state.location.hash });
  const code = codeOf(hash, search.code);
  const setUp = useMutation({
    mutationFn: async ({ email, password }: { email: string; password: string }) => {
      await api.setUp(code, email.trim(), password);
    },
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: PATHS.tokens, replace: true });
    },
  });
  return { code, setUp };
}
