import type { Cause } from '../cause.ts';
import type { TokenHistory } from '../diagnosis.ts';
import type { AccountSeen } from '../evidence.ts';
import { chooseMdmServerStep, portalStep, proofStep, tokenParameters, uploadStep } from '../remedy-steps.ts';
import { compareIdentity } from '../token-identity.ts';

/**
 * Apple names another MDM server or organisation for the credentials in use than the token is known to belong to: a
 * wrong file was taken in while Apple couldn't say so. Judged over all generations: an upload alone proves nothing.
 */
export const tokenIdentityChanged: Cause = {
  id: 'token-identity-changed',
  severity: 'error',
  appleCodes: [],
  intuneRow: null,
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['token-identity-changed'],
  simulatedBy: ['token-identity-changed'],
  rank: 12,
  remedyOrder: 25,
  rules: {
    opens:
      'The last good GET /account names another MDM server (server_uuid) or another organization (org_id) than the token’s identity, which the first good GET /account set. Names and the consumer key don’t count. From then on no page of devices is stored and no profile is defined.',
    closes:
      'The next good GET /account that names the token’s identity, or the replacement of the identity by the one that Apple names (an upload with replaceIdentity). An upload alone does not close it.',
  },
  judge(history) {
    const seen = differing(history);
    const [first] = seen;
    const last = seen.at(-1);
    if (!first || !last || !history.credentials) return null;
    const other = namesOf(last);
    return {
      since: first.at,
      evidenceIds: [first.id, ...(last === first ? [] : [last.id])],
      seenOnce: false,
      candidates: [
        {
          causeId: 'token-identity-changed',
          for: [{ id: 'other-mdm-server', parameters: { ...other, at: last.at } }],
          against: [],
        },
      ],
      parameters: { ...tokenParameters(history), ...other },
    };
  },
  remedy(history) {
    const last = differing(history).at(-1);
    return [
      chooseMdmServerStep(history, last ? namesOf(last) : {}),
      portalStep('download-token', history),
      uploadStep(history),
      proofStep(history),
    ];
  },
};

/** The accounts since the last one that named the token's own MDM server, oldest first. */
function differing({ evidence, identity }: TokenHistory): AccountSeen[] {
  const seen = evidence.filter((fact): fact is AccountSeen => fact.kind === 'account-seen');
  return seen.slice(seen.findLastIndex((fact) => compareIdentity(identity, fact) !== 'different') + 1);
}

function namesOf(seen: AccountSeen): { otherServer: string; otherOrganization: string } {
  return {
    otherServer: seen.mdmServerName ?? seen.mdmServerUuid ?? '–',
    otherOrganization: seen.organizationName ?? seen.organizationId ?? '–',
  };
}
