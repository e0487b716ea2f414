import { confirmed, idsOf, saysOneOf, sinceLastGood, underCurrentCredentials } from '../apple-answers.ts';
import type { Cause, Verdict } from '../cause.ts';
import type { Candidate, TokenHistory } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { refusedDespiteNewSession } from '../refused-despite-new-session.ts';
import { refusesToken } from '../refuses-token.ts';
import {
  lastAccountOf,
  otherAccountStep,
  proofStep,
  tokenParameters,
  uploadStep,
  verifyStep,
} from '../remedy-steps.ts';
import { isUntried, judgeByGeneration } from '../token-generations.ts';

/**
 * Apple gives a session and then forbids everything in it: seen after the account that had made the token was revoked
 * (portal-steps §3; the code is not documented for it). Another person's token of the same MDM server cures it.
 */
export const tokenForbidden: Cause = {
  id: 'token-forbidden',
  severity: 'error',
  appleCodes: ['FORBIDDEN'],
  intuneRow: 'Access denied',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['token-forbidden', 'mdm-server-removed'],
  simulatedBy: ['forbidden'],
  rank: 28,
  remedyOrder: 30,
  rules: {
    opens:
      'Apple answers FORBIDDEN in a new session twice with the credentials in use and no good answer between. FORBIDDEN in a session that had worked only means that the session ended; FORBIDDEN that is followed by a confirmed rejection of the token belongs to that.',
    closes:
      'The first good answer of an endpoint that needs a session, with the credentials in use. Uploading a new token does not close it by itself: the problem stays until Apple gives the new token a good answer (or refuses it for another, confirmed reason).',
  },
  judge: (history, now) => judgeByGeneration(judgeGeneration, history, now),
  remedy(history, now) {
    if (isUntried(judgeGeneration, history, now)) return [verifyStep(history), proofStep(history)];
    return [otherAccountStep(history), uploadStep(history), proofStep(history)];
  },
};

function judgeGeneration(history: TokenHistory): Verdict | null {
  const answers = underCurrentCredentials(history);
  const since = sinceLastGood(answers);
  const despite = new Set(refusedDespiteNewSession(answers, saysOneOf('FORBIDDEN')));
  const refused = confirmed(since, (answer) => despite.has(answer), history.oneMoment);
  // A sign of the rejection's candidates then, not a cause of its own.
  if (!refused || confirmed(since, refusesToken, history.oneMoment)) return null;
  return {
    since: refused.since,
    evidenceIds: idsOf(refused.answers),
    seenOnce: refused.seenOnce,
    candidates: candidates(refused.last),
    parameters: { ...tokenParameters(history), account: lastAccountOf(history) ?? 'unknown' },
  };
}

function candidates(forbidden: AppleAnswer): Candidate[] {
  return [
    {
      causeId: 'token-forbidden',
      for: [{ id: 'forbidden-in-new-session', parameters: { at: forbidden.at } }],
      against: [],
    },
    { causeId: 'mdm-server-removed', for: [{ id: 'removal-not-named', parameters: {} }], against: [] },
  ];
}
