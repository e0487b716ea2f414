import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { ASK } from '../../api/page-queries.ts';
import { QUERIES } from '../../api/queries.ts';
import { PATHS } from '../../paths.ts';

/** Adds a token of this name; what follows stands at an address of its own, which a reload and another browser know. */
export function useAddToken() {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (name: string) => api.addToken(name.trim()),
    onSuccess: async (token) => {
      queries.setQueryData(QUERIES.token(token.id).queryKey, token);
      await queries.invalidateQueries({ queryKey: QUERIES.tokens.queryKey });
      await navigate({ to: PATHS.addingToken, params: { tokenId: token.id }, replace: true });
    },
  });
}

/** The token that is being added, as far as the server has it. */
export function useAddedToken(tokenId: string) {
  const api = useApi();
  return useQuery({ ...ASK.token(api, tokenId), refetchInterval: 5_000 });
}
