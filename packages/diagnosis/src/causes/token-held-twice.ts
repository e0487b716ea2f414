import type { Cause } from '../cause.ts';
import type { TokenHistory } from '../diagnosis.ts';
import type { Evidence } from '../evidence.ts';
import { compareTokensStep, keepOneTokenStep, tokenParameters } from '../remedy-steps.ts';

/**
 * Two tokens here hold the same MDM server: both work on the same devices, and renewing one kills the other, since Apple
 * keeps only the newest token of a server alive (portal-steps §2.3).
 */
export const tokenHeldTwice: Cause = {
  id: 'token-held-twice',
  severity: 'warning',
  appleCodes: [],
  intuneRow: null,
  symptoms: [],
  candidates: ['token-held-twice'],
  simulatedBy: ['token-held-twice'],
  rank: 20,
  remedyOrder: 45,
  rules: {
    opens:
      'Apple’s last good GET /account named the same MDM server (server_uuid) for another token here that has credentials. Both tokens get the problem; each names the other.',
    closes:
      'No other token here holds this MDM server: it was deleted, or its identity was replaced by another MDM server’s. Another upload alone does not close it.',
  },
  judge(history) {
    const [other, ...more] = history.heldBy;
    const { credentials } = history;
    if (!other || !credentials) return null;
    const own = credentials.uploadedAt ?? other.uploadedAt;
    const since = other.uploadedAt > own ? other.uploadedAt : own;
    return {
      since,
      evidenceIds: whatNamedServer(history, credentials.id),
      seenOnce: false,
      candidates: [
        {
          causeId: 'token-held-twice',
          for: [{ id: 'same-mdm-server', parameters: { otherToken: other.name, at: other.uploadedAt } }],
          against: [],
        },
      ],
      parameters: { ...tokenParameters(history), otherToken: other.name, more: more.length },
    };
  },
  remedy(history) {
    return [keepOneTokenStep(history), compareTokensStep(history)];
  },
};

/** The account that named the server; the upload where that answer is too old to be kept. */
function whatNamedServer(history: TokenHistory, credentialsId: string): string[] {
  const own = history.evidence.filter((fact) => fact.credentialsId === credentialsId);
  const last = (kind: Evidence['kind']): Evidence | undefined => own.findLast((fact) => fact.kind === kind);
  const told = last('account-seen') ?? last('token-uploaded');
  return told ? [told.id] : [];
}
