import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, TokenHistory } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { lastingRefusal } from '../lasting-refusal.ts';
import { appleAnswered } from '../reasons.ts';
import { neverAcceptedSince } from '../token-recognition.ts';
import { symptomsOfEndpoint } from '../symptoms-of-endpoint.ts';
import { reportStep, retryStep, tokenParameters } from '../remedy-steps.ts';
import { blamesRequest, REQUEST_WORDS } from '../request-mistake.ts';

/**
 * Apple finds the request itself wrong (reference §6, fix S): a mistake of this software, or something on the way that
 * changes requests. The token is not to blame, except that an empty key in a damaged one gives 400 at GET /session too.
 */
export const requestRefused: Cause = {
  id: 'request-refused',
  severity: 'error',
  appleCodes: [...REQUEST_WORDS],
  intuneRow: null,
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['request-refused', 'token-damaged'],
  simulatedBy: [
    'bad-request',
    'device-id-required',
    'invalid-method',
    'malformed-request-body',
    'profile-uuid-required',
  ],
  rank: 42,
  remedyOrder: 70,
  rules: {
    opens:
      'One endpoint answers MALFORMED_REQUEST_BODY, USER_AGENT_MISSING, USER_AGENT_INVALID, DEVICE_ID_REQUIRED, PROFILE_UUID_REQUIRED, a word about a cursor where none belongs, or 400 or 405 without a word: the same twice to the same credentials, with no success of this endpoint between. Good answers of other endpoints neither count nor interrupt.',
    closes:
      'The first success of the same endpoint; for POST /server/devices also a run that ends well without it; for POST /devices also a full list that lacks no known device, since there is nothing to ask about then.',
  },
  judge(history) {
    const refused = lastingRefusal(history, blamesRequest);
    if (!refused) return null;
    const { appleCode, status, endpoint } = refused.last;
    return {
      since: refused.since,
      symptoms: symptomsOfEndpoint(endpoint),
      evidenceIds: idsOf(refused.answers),
      seenOnce: refused.seenOnce,
      candidates: candidates(history, refused.answers),
      parameters: {
        ...tokenParameters(history),
        code: appleCode ?? 'none',
        status: status ?? 0,
        endpoint,
      },
    };
  },
  remedy(history) {
    return [reportStep(history), retryStep(history)];
  },
};

function candidates(history: TokenHistory, refused: readonly AppleAnswer[]): Candidate[] {
  const itself: Candidate = { causeId: 'request-refused', for: [appleAnswered(refused)], against: [] };
  const since = neverAcceptedSince(history);
  const last = refused.at(-1);
  if (!since || last?.endpoint !== 'GET /session' || last.appleCode !== null) return [itself];
  return [
    itself,
    { causeId: 'token-damaged', for: [{ id: 'never-accepted', parameters: { at: since } }], against: [] },
  ];
}
