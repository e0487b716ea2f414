import type { TokenKeyPair } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { ASK } from '../../api/page-queries.ts';
import { QUERIES } from '../../api/queries.ts';
import { certificatePath, save } from './use-token-file.ts';

/** What the server knows of a token's key pairs; the same in every browser. */
export function useKeyPairs(tokenId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const list = useQuery({
    ...ASK.keyPairs(api, tokenId),
    refetchInterval: 30_000,
  });
  const refresh = () => queries.invalidateQueries(QUERIES.keyPairs(tokenId));
  const download = useMutation({
    mutationFn: async ({ pair, file }: { pair: Pick<TokenKeyPair, 'certificateUrl'>; file: string }) =>
      save(await api.certificate(certificatePath(pair.certificateUrl, location.origin)), file),
    onSettled: refresh,
  });
  const make = useMutation({ mutationFn: () => api.makeKeyPair(tokenId), onSettled: refresh });
  return { pairs: list.data?.items ?? [], download, make };
}

/** A key was made for a renewal and no file came yet: then the way on is shown, in whichever browser. */
export function isRenewalBegun(pairs: readonly TokenKeyPair[]): boolean {
  return pairs.some(({ waitsForFile }) => waitsForFile);
}
