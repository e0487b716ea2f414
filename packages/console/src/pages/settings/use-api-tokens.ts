import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';

/** API tokens without their secrets: those in use first, the newest of them first. */
export function useApiTokens() {
  const api = useApi();
  const queries = useQueryClient();
  const list = useQuery({ ...QUERIES.apiTokens, queryFn: ({ signal }) => api.apiTokens(signal) });
  const revoke = useMutation({
    mutationFn: (id: string) => api.revokeApiToken(id),
    onSettled: () => queries.invalidateQueries(QUERIES.apiTokens),
  });
  const apiTokens = (list.data?.items ?? []).toSorted(
    (one, other) =>
      Number(one.revokedAt !== null) - Number(other.revokedAt !== null) ||
      other.createdAt.localeCompare(one.createdAt),
  );
  return { list, apiTokens, revoke };
}

/** The secret of one that was just made is known here alone, until the dialog is closed. */
export function useNewApiToken() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => api.addApiToken(name),
    onSuccess: () => queries.invalidateQueries(QUERIES.apiTokens),
    gcTime: 0,
  });
}
