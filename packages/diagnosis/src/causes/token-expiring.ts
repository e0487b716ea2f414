import type { Cause } from '../cause.ts';
import { hiddenWhile } from '../rank-problems.ts';
import { portalStep, proofStep, tokenParameters, uploadStep } from '../remedy-steps.ts';

/** How early an expiration date is worth a warning. */
export const EXPIRING_DAYS = 30;

const DAY_MS = 86_400_000;

/**
 * The token works and its end is near: the only cause that a date alone opens and an upload alone closes, because it
 * says nothing of how Apple answers. A token that Apple still accepts after its date stays here.
 */
export const tokenExpiring: Cause = {
  id: 'token-expiring',
  severity: 'warning',
  appleCodes: [],
  intuneRow: null,
  symptoms: [],
  candidates: ['token-expiring'],
  simulatedBy: ['token-expiring'],
  rank: 10,
  remedyOrder: 40,
  rules: {
    opens: `The expiration date of the credentials in use is at most ${EXPIRING_DAYS} days away.`,
    closes: `A renewal: credentials whose expiration date is more than ${EXPIRING_DAYS} days away are in use. ${hiddenWhile('token-expiring')}`,
  },
  judge(history, now) {
    const { credentials } = history;
    if (!credentials) return null;
    const opensAt = new Date(credentials.expiresAt.getTime() - EXPIRING_DAYS * DAY_MS);
    if (now < opensAt) return null;
    const upload = history.evidence.findLast(
      (fact) => fact.kind === 'token-uploaded' && fact.credentialsId === credentials.id,
    );
    const daysLeft = Math.max(0, Math.floor((credentials.expiresAt.getTime() - now.getTime()) / DAY_MS));
    return {
      since: credentials.uploadedAt && credentials.uploadedAt > opensAt ? credentials.uploadedAt : opensAt,
      evidenceIds: upload ? [upload.id] : [],
      seenOnce: false,
      candidates: [
        {
          causeId: 'token-expiring',
          for: [{ id: 'date-near', parameters: { expiresAt: credentials.expiresAt, days: daysLeft } }],
          against: [],
        },
      ],
      parameters: {
        ...tokenParameters(history),
        days: daysLeft,
        dateSays: credentials.expiresAt <= now ? 'past' : 'future',
      },
    };
  },
  remedy(history) {
    return [portalStep('download-token', history), uploadStep(history), proofStep(history)];
  },
};
