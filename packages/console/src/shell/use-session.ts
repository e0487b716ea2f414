import type { Overview } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useApi } from '../api/adept-api.ts';
import { ASK } from '../api/page-queries.ts';
import { QUERIES } from '../api/queries.ts';
import { PATHS } from '../paths.ts';

export function useSession() {
  const api = useApi();
  return useQuery({ ...QUERIES.session, queryFn: () => api.session(), staleTime: Infinity });
}

/** How things stand, for what every page says: which Apple this is, and tokens in an error state. Events renew it. */
export function useStanding(): Overview | undefined {
  const api = useApi();
  const overview = useQuery({
    ...ASK.overview(api),
    staleTime: 30_000,
    refetchInterval: 30_000,
  });
  return overview.data;
}

export function useSignOut() {
  const api = useApi();
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: () => api.signOut(),
    onSuccess: async () => {
      await router.navigate({ to: PATHS.signIn });
      queries.clear();
    },
  });
}
