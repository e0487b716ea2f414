import { AdeptError } from '../domain/adept-error.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { IntakeStore } from './intake-store.ts';

/**
 * A new token without credentials: the place where a token file will go.
 * @throws AdeptError token-name-taken (409), token-name-empty (400)
 */
export async function createToken(
  viewer: Viewer,
  token: { name: string },
  store: Pick<IntakeStore, 'tokens'>,
): Promise<Token> {
  return store.tokens.create(viewer, { name: tokenName(token.name) });
}

/** A name as it is kept, for making a token and for changing one. @throws AdeptError token-name-empty (400) */
export function tokenName(text: string): string {
  const name = text.trim();
  if (name === '') throw new AdeptError('token-name-empty', 400);
  return name;
}
