import type { Evidence, Impact, TokenHistory } from '@adept/diagnosis';
import { identityOf, type OtherHolder, type Token } from './token.ts';

/**
 * Honest counts from what Apple last said. Devices that arrived at Apple since the error are unknown by nature and
 * not guessed: `newOrUnassigned` is what we know to have no profile. Assignments and enrollments aren't ours yet.
 */
export function impactOf({ counts }: Pick<Token, 'counts'>): Impact {
  return {
    enrolled: counts.pushed,
    assigned: counts.assigned,
    newOrUnassigned: counts.unassigned,
    assignmentsPending: 0,
    devicesFailing: 0,
  };
}

/** What judgeToken looks at. @param evidence in the order it was recorded in */
export function historyOf(
  token: Token,
  evidence: readonly Evidence[],
  heldBy: readonly OtherHolder[],
): TokenHistory {
  const { credentialsId, expiresAt, uploadedAt } = token;
  return {
    tokenId: token.id,
    credentials: credentialsId && expiresAt ? { id: credentialsId, expiresAt, uploadedAt } : null,
    organization: { name: token.organization.name, type: token.organization.type },
    mdmServerName: token.mdmServer.name,
    identity: identityOf(token),
    heldBy,
    impact: impactOf(token),
    profiles: token.profiles,
    evidence,
    oneMoment: false,
  };
}
