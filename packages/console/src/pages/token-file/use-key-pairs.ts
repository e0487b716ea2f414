import type { TokenKeyPair } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { ASK } from '../../api/page-queries.ts';
import { QUERIES } from '../../api/queries.ts';
import { certificatePath, save } from './public-key.ts';

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
  return { pairs: list.data?.items ?? [], isKnown: list.data !== undefined, download, make };
}

/** A key was made for a renewal and no file came yet: then the way on is shown, in whichever browser. */
export function isRenewalBegun(pairs: readonly TokenKeyPair[]): boolean {
  return pairs.some(({ waitsForFile }) => waitsForFile);
}

/** The public key that Apple is to encrypt the first token to has left for a person's downloads. */
export function isKeyTaken(pairs: readonly Pick<TokenKeyPair, 'waitsForFile' | 'downloadedAt'>[]): boolean {
  return pairs.some(({ waitsForFile, downloadedAt }) => waitsForFile && downloadedAt !== null);
}

/**
 * Gives a public key to the browser as a file: the newest that still waits for its file, so that a reload or a second
 * browser makes no other one; without any, of a new pair. Earlier pairs stay usable.
 */
export function usePublicKey(tokenId: string, fileName: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { items } = await api.keyPairs(tokenId);
      const waiting = items.find((pair) => pair.waitsForFile);
      const { certificateUrl } = waiting ?? (await api.makeKeyPair(tokenId));
      save(await api.certificate(certificatePath(certificateUrl, location.origin)), fileName);
    },
    onSettled: () => queries.invalidateQueries(QUERIES.keyPairs(tokenId)),
  });
}
