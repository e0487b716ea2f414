import { createTokenKeyPair } from '@adept/apple/token/token-key-pair';
import { AdeptError } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import type { TokenKeyPair } from '../domain/key-pair.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { IntakeStore } from './intake-store.ts';

/**
 * Makes a key pair whose certificate goes to Apple's portal. The private key goes to the store, sealed, and nowhere
 * else. Earlier pairs stay usable: the portal may still hold one of them.
 * @throws AdeptError token-not-found (404)
 */
export async function stageKeyPair(
  viewer: Viewer,
  tokenId: string,
  { store, clock }: { store: Pick<IntakeStore, 'tokens' | 'keyPairs'>; clock: Clock },
): Promise<TokenKeyPair> {
  const token = await store.tokens.get(viewer, tokenId);
  if (token === null) throw new AdeptError('token-not-found', 404);
  const pair = await createTokenKeyPair({ now: clock.now(), name: commonNameOf(token) });
  return store.keyPairs.stage(viewer, { tokenId, ...pair });
}

/** Whoever holds a renewal link reads it, and Apple: by Apple's own name, never by the one that the token has here. */
function commonNameOf({ mdmServer }: Token): string {
  return mdmServer.name === null ? 'Adept' : `Adept ${mdmServer.name}`;
}

/**
 * The certificate of a pair, PEM, for Apple's portal. That it was taken is kept: a file for it may be made at Apple from
 * now on.
 * @returns null: there is no such token or pair
 */
export async function takeCertificate(
  viewer: Viewer,
  { tokenId, kid }: { tokenId: string; kid: string },
  { keyPairs }: Pick<IntakeStore, 'keyPairs'>,
): Promise<string | null> {
  const pair = await keyPairs.get(viewer, tokenId, kid);
  if (pair === null) return null;
  await keyPairs.noteDownload(viewer, pair);
  return pair.certificatePem;
}
