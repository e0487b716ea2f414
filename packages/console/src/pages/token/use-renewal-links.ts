import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';

/** The links of a token. The address of one that was just made is known here alone, until the dialog is closed. */
export function useRenewalLinks(tokenId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries(QUERIES.renewalLinks(tokenId));
  const list = useQuery({
    ...QUERIES.renewalLinks(tokenId),
    queryFn: ({ signal }) => api.renewalLinks(tokenId, signal),
  });
  const make = useMutation({
    mutationFn: ({ days, language }: { days: number; language: string | null }) =>
      api.makeRenewalLink(tokenId, { expiresInDays: days, language }),
    onSuccess: refresh,
    gcTime: 0,
  });
  const revoke = useMutation({
    mutationFn: (link: string) => api.revokeRenewalLink(tokenId, link),
    onSettled: refresh,
  });
  return { links: list.data?.items ?? [], trouble: list.error, make, revoke };
}
