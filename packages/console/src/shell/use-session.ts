import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useApi } from '../api/adept-api.ts';
import { QUERIES } from '../api/queries.ts';
import { PATHS } from '../paths.ts';

export function useSession() {
  const api = useApi();
  return useQuery({ ...QUERIES.session, queryFn: () => api.session(), staleTime: Infinity });
}

/** Whether everything shown comes from a simulator: asked of the server, told on every page. */
export function useSimulated(): boolean {
  const api = useApi();
  const overview = useQuery({
    ...QUERIES.overview,
    queryFn: ({ signal }) => api.overview(signal),
    staleTime: 30_000,
  });
  return overview.data?.apple === 'simulated';
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
