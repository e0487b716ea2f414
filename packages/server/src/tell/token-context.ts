import type { Speaker, TextContext } from '@adept/messages';
import type { Token } from '../domain/token.ts';

/** What texts about a token may name. Without a token both portals are meant. */
export function textContextOf(
  token: Pick<Token, 'organization' | 'mdmServer'> | null,
  speaker: Speaker,
): TextContext {
  return {
    speaker,
    organization: token?.organization.name,
    organizationType: token?.organization.type,
    mdmServerName: token?.mdmServer.name,
  };
}
