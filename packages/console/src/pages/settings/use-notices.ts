import type { NewNoticeRule, NoticeRule } from '@adept/contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';

/** Who is told, with what can be done about it. */
export function useNoticeRules() {
  const api = useApi();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries(QUERIES.noticeRules);
  const list = useQuery({ ...QUERIES.noticeRules, queryFn: ({ signal }) => api.noticeRules(signal) });
  const tokens = useQuery({ ...QUERIES.tokens, queryFn: ({ signal }) => api.tokens(signal) });
  const remove = useMutation({ mutationFn: (id: string) => api.deleteNoticeRule(id), onSuccess: again });
  const tokenName = (id: string) => tokens.data?.find((token) => token.id === id)?.name ?? id;
  return { list, rules: list.data?.items ?? [], tokens: tokens.data ?? [], tokenName, remove };
}

/** Makes a rule, or puts it in the former one's place. Its secret is known only here. */
export function useSaveRule(former: NoticeRule | null, onSaved: (secret: string | null) => void) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (rule: NewNoticeRule) => {
      if (former === null) return (await api.addNoticeRule(rule)).secret;
      await api.changeNoticeRule(former.id, rule);
      return null;
    },
    onSuccess: async (secret) => {
      await queries.invalidateQueries(QUERIES.noticeRules);
      onSaved(secret);
    },
  });
}

export function useTestRule(id: string) {
  const api = useApi();
  return useMutation({ mutationFn: () => api.testNoticeRule(id) });
}

/** What was sent, newest first. */
export function useMessages() {
  const api = useApi();
  const queries = useQueryClient();
  const list = useInfiniteQuery({
    ...QUERIES.notices,
    queryFn: ({ pageParam, signal }) => api.notices(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 10_000,
  });
  const replay = useMutation({
    mutationFn: (id: string) => api.replayNotice(id),
    onSuccess: () => queries.invalidateQueries(QUERIES.notices),
  });
  return { list, messages: list.data?.pages.flatMap((page) => page.items) ?? [], replay };
}
