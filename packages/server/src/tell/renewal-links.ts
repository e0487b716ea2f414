import type { RenewalInvitation, RenewalLink } from '@adept/contract';
import { portalStep } from '@adept/diagnosis';
import { renderSteps, type Speaker } from '@adept/messages';
import { type RenewalLink as StoredLink, renewalLinkState } from '../domain/renewal-link.ts';
import { historyOf } from '../domain/token-history.ts';
import type { Token } from '../domain/token.ts';
import { textContextOf } from './token-context.ts';

/** How a new MDM server may be called at Apple: the token’s name is meant for people here only. */
const NEW_SERVER = 'Adept';

/** For who may make and revoke links; the secret isn't known any more. */
export function toRenewalLink(link: StoredLink, now: Date): RenewalLink {
  return {
    id: link.id,
    tokenId: link.tokenId,
    state: renewalLinkState(link, now),
    language: link.language,
    createdBy: link.createdBy,
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    usedAt: link.usedAt?.toISOString() ?? null,
    revokedAt: link.revokedAt?.toISOString() ?? null,
  };
}

/** What the holder of a link needs to know and nothing more: no name that only people here use, no counts, no problems. */
export function toInvitation(
  token: Token,
  {
    linkExpiresAt,
    keyCreatedAt,
    apple,
    speaker,
    now,
  }: {
    apple: 'real' | 'simulated';
    linkExpiresAt: Date;
    keyCreatedAt: Date | null;
    speaker: Speaker;
    now: Date;
  },
): RenewalInvitation {
  const task = token.credentialsId === null ? 'create' : 'renew';
  const context = { ...textContextOf(token, speaker), surface: 'console' as const, now };
  return {
    task,
    apple,
    organization: token.organization.name,
    server:
      token.mdmServer.name ?? (task === 'create' ? NEW_SERVER : speaker.say('renewal-link.unnamed-server')),
    tokenExpiresAt: token.expiresAt?.toISOString() ?? null,
    linkExpiresAt: linkExpiresAt.toISOString(),
    keyCreatedAt: keyCreatedAt?.toISOString() ?? null,
    steps:
      task === 'renew' ? renderSteps([portalStep('download-token', historyOf(token, [], []))], context) : [],
  };
}
