import type { AppleCode } from '@adept/apple/wire/error-codes';
import {
  confirmed,
  type Confirmed,
  idsOf,
  saysOneOf,
  sinceLastGood,
  underCurrentCredentials,
} from './apple-answers.ts';
import type { CauseId } from './cause-id.ts';
import type { Cause, Verdict } from './cause.ts';
import type { RemedyStep, TokenHistory } from './diagnosis.ts';
import type { AppleAnswer } from './evidence.ts';
import { refusedDespiteNewSession } from './refused-despite-new-session.ts';
import { refusesToken } from './refuses-token.ts';
import { rejectionCandidates } from './rejection-candidates.ts';
import { portalStep, proofStep, tokenParameters, uploadStep, verifyStep } from './remedy-steps.ts';
import { isUntried, judgeByGeneration } from './token-generations.ts';
import { namesMdmServer, neverAcceptedSince } from './token-recognition.ts';

/** The causes that share one kind of evidence: Apple refuses the token, and its date has not passed. */
export type RefusedTokenCause = Extract<CauseId, 'token-replaced' | 'token-damaged' | 'mdm-server-removed'>;

/** What tells one of the three from the others. */
export interface RefusedTokenParts {
  id: RefusedTokenCause;
  /** Words that lead here by themselves. */
  appleCodes: readonly AppleCode[];
  simulatedBy: readonly string[];
  /** The opening rule, English. */
  opens: string;
  /** Whose token it is whose upload alone closes nothing. */
  uploadOf: 'a new token' | 'a token of another MDM server';
  remedyOrder: number;
  /** What a person looks at before a new token is downloaded. */
  stepsBefore?(history: TokenHistory): readonly RemedyStep[];
}

/** One of the three causes: they are judged, cured and closed alike. */
export function refusedTokenCause(parts: RefusedTokenParts): Cause {
  const judge = (history: TokenHistory, now: Date): Verdict | null =>
    judgeRefusedToken(parts.id, history, now);
  const newer = parts.uploadOf === 'a new token' ? 'the new token' : 'it';
  return {
    id: parts.id,
    severity: 'error',
    appleCodes: parts.appleCodes,
    intuneRow: 'Expired or invalid token',
    symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
    candidates: ['token-replaced', 'token-damaged', 'mdm-server-removed', 'token-account-changed'],
    simulatedBy: parts.simulatedBy,
    rank: 20,
    remedyOrder: parts.remedyOrder,
    rules: {
      opens: parts.opens,
      closes: `The first good answer of an endpoint that needs a session, with the credentials in use. Uploading ${parts.uploadOf} does not close it by itself: the problem stays until Apple gives ${newer} a good answer (or refuses it for another, confirmed reason). It gives way to token-expired once the date has passed.`,
    },
    judge: (history, now) => judgeByGeneration(judge, history, now),
    remedy(history, now) {
      if (isUntried(judge, history, now)) return [verifyStep(history), proofStep(history)];
      const before = parts.stepsBefore?.(history) ?? [];
      return [...before, portalStep('download-token', history), uploadStep(history), proofStep(history)];
    },
  };
}

/**
 * Judges the credentials in use for one of the three causes; exactly one of them answers. The word leads where it names
 * something else than the token (the consumer key); else our own record does: a token that was never recognised since
 * its upload is not one that Apple "no longer" accepts.
 */
function judgeRefusedToken(cause: RefusedTokenCause, history: TokenHistory, now: Date): Verdict | null {
  const refused = refusals(history, now);
  if (!refused || causeOf(refused, history) !== cause) return null;
  return {
    since: refused.since,
    evidenceIds: idsOf(refused.answers),
    seenOnce: refused.seenOnce,
    candidates: rejectionCandidates(history, refused.answers),
    parameters: tokenParameters(history),
  };
}

/** Nothing once the date has passed: token-expired says it then. */
function refusals(history: TokenHistory, now: Date): Confirmed | null {
  if (!history.credentials || history.credentials.expiresAt <= now) return null;
  const answers = underCurrentCredentials(history);
  // Apple doesn't say whose end EXPIRED_TOKEN means: the session's, unless that was new (reference §6).
  const despite = new Set(refusedDespiteNewSession(answers, saysOneOf('EXPIRED_TOKEN')));
  const speaks = (answer: AppleAnswer): boolean => refusesToken(answer) || despite.has(answer);
  return confirmed(sinceLastGood(answers), speaks, history.oneMoment);
}

function causeOf(refused: Confirmed, history: TokenHistory): RefusedTokenCause {
  const aboutServer = confirmed(refused.answers, namesMdmServer, history.oneMoment);
  if (aboutServer && namesMdmServer(refused.last)) return 'mdm-server-removed';
  return neverAcceptedSince(history) ? 'token-damaged' : 'token-replaced';
}
