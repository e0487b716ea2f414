import type { Token } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { PATHS } from '../../paths.ts';

/** What people say of a token, as a form has it. */
export interface TokenForm {
  name: string;
  owner: string;
  deputy: string;
  /** Separated by commas. */
  tags: string;
}

export function formOf({ name, owner, deputy, tags }: Token): TokenForm {
  return { name, owner: owner ?? '', deputy: deputy ?? '', tags: tags.join(', ') };
}

/** What a form asks for: nobody where nothing is written, tags without the commas around them. */
export function changesOf({ name, owner, deputy, tags }: TokenForm) {
  return {
    name,
    owner: owner.trim() || null,
    deputy: deputy.trim() || null,
    tags: tags.split(/[,，、]/).flatMap((tag) => tag.trim() || []),
  };
}

export function useEditToken(token: Token, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: TokenForm) => api.changeToken(token.id, changesOf(form)),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries(QUERIES.token(token.id)),
        queries.invalidateQueries(QUERIES.tokens),
      ]);
      onDone();
    },
  });
}

/** What deleting would end, and deleting: then there is nothing left to look at here. */
export function useDeleteToken(token: Token) {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const deletion = useQuery({
    ...QUERIES.deletion(token.id),
    queryFn: ({ signal }) => api.deletion(token.id, signal),
    gcTime: 0,
  });
  const remove = useMutation({
    mutationFn: (confirm: string) => api.deleteToken(token.id, confirm),
    onSuccess: async () => {
      await navigate({ to: PATHS.tokens });
      queries.removeQueries(QUERIES.token(token.id));
      await queries.invalidateQueries();
    },
  });
  return { deletion, remove };
}

/** Those that can be restored, and restoring one. */
export function useDeletedTokens() {
  const api = useApi();
  const queries = useQueryClient();
  const list = useQuery({
    ...QUERIES.deletedTokens,
    queryFn: ({ signal }) => api.deletedTokens(signal),
    refetchInterval: 30_000,
  });
  const restore = useMutation({
    mutationFn: ({ id, name }: { id: string; name?: string | undefined }) => api.restoreToken(id, name),
    onSuccess: () => queries.invalidateQueries(),
  });
  return { tokens: list.data?.items ?? [], restore };
}
