import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { safeReturnPath } from '../../paths.ts';

/** Signs in and goes back to where the person was sent from. */
export function useSignIn() {
  const api = useApi();
  const queries = useQueryClient();
  const router = useRouter();
  const { from } = useSearch({ strict: false });
  return useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) =>
      api.signIn(email.trim(), password),
    onSuccess: () => {
      // Whatever was kept belongs to nobody, or to somebody else.
      queries.clear();
      router.history.push(safeReturnPath(from));
    },
  });
}
