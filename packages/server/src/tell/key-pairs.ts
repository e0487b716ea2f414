import type { TokenKeyPair } from '@adept/contract';
import type * as domain from '../domain/key-pair.ts';
import type { Problem } from '../domain/problem.ts';
import type { Token } from '../domain/token.ts';

const DAY = 86_400_000;

/** Where the document of a pair's certificate is. Without a host: right for every address that leads here. */
export function certificateUrl(tokenId: string, kid: string): string {
  return `/api/v1/tokens/${tokenId}/key-pairs/${kid}/certificate`;
}

/** A token's pairs, newest first, with what is known of the use of each. */
export function toKeyPairs(
  pairs: readonly domain.TokenKeyPair[],
  { token, openProblems, now }: { token: Token; openProblems: readonly Problem[]; now: Date },
): TokenKeyPair[] {
  const isReplaced = openProblems.some(({ judged }) =>
    judged.candidates.some(({ causeId }) => causeId === 'token-replaced'),
  );
  const isLikelyReplaced = openProblems.some(
    ({ judged }) => judged.candidates[0]?.causeId === 'token-replaced',
  );
  const tookPart = ({ state, downloadedAt }: domain.TokenKeyPair): boolean =>
    isReplaced && state === 'staged' && isAfter(downloadedAt, token.uploadedAt);
  // A renewal needs no new key: where none left the house, the file was made for the one that Apple has.
  const keptKey = isLikelyReplaced && !pairs.some(tookPart);
  return pairs.toReversed().map((pair) => ({
    kid: pair.id,
    createdAt: pair.createdAt.toISOString(),
    certificateUrl: certificateUrl(pair.tokenId, pair.id),
    state: pair.state,
    ageDays: Math.max(0, Math.floor((now.getTime() - pair.createdAt.getTime()) / DAY)),
    waitsForFile: pair.state === 'staged' && (token.uploadedAt === null || pair.createdAt > token.uploadedAt),
    downloadedAt: pair.downloadedAt?.toISOString() ?? null,
    fileProbablyMade: tookPart(pair) || (keptKey && pair.state === 'current'),
  }));
}

/** Of the token that Apple refuses: a key that left before its upload may belong to that upload's own renewal. */
function isAfter(downloadedAt: Date | null, uploadedAt: Date | null): boolean {
  return downloadedAt !== null && uploadedAt !== null && downloadedAt > uploadedAt;
}

/** The pair whose public key goes to Apple where one is asked for: the newest that isn't a former one. */
export function pairToOffer(pairs: readonly domain.TokenKeyPair[]): domain.TokenKeyPair | null {
  return pairs.findLast(({ state }) => state !== 'former') ?? null;
}
