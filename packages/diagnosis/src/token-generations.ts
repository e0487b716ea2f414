import { answersOf, confirmed, isGood, saysOneOf } from './apple-answers.ts';
import type { Verdict } from './cause.ts';
import type { TokenHistory } from './diagnosis.ts';
import type { AppleAnswer, TokenUploaded } from './evidence.ts';
import { refusedDespiteNewSession } from './refused-despite-new-session.ts';
import { refusesToken } from './refuses-token.ts';

/** A judge of one generation of credentials, without regard to earlier ones. */
export type GenerationJudge = (history: TokenHistory, now: Date) => Verdict | null;

interface Upload {
  id: string;
  at: Date;
}

/**
 * Judges the credentials in use; while Apple hasn't said anything about them, what was open when they were uploaded
 * stays open (parameter `newToken` = `untried`). An upload alone proves nothing: old refusals speak of other credentials
 * and don't count against the new ones, but only an answer to the new ones closes.
 */
export function judgeByGeneration(judge: GenerationJudge, history: TokenHistory, now: Date): Verdict | null {
  const own = judge(history, now);
  const former = formerVerdict(judge, history);
  if (!former) return own;
  if (own) return { ...own, since: former.since < own.since ? former.since : own.since };
  if (hasSpokenOf(history)) return null;
  return { ...former, parameters: { ...former.parameters, newToken: 'untried' } };
}

/** Whether the newest upload is still untried and a generation before it was the one that failed. */
export function isUntried(judge: GenerationJudge, history: TokenHistory, now: Date): boolean {
  return judgeByGeneration(judge, history, now)?.parameters['newToken'] === 'untried';
}

/** What was open when the credentials in use were uploaded; null once Apple accepted these. */
function formerVerdict(judge: GenerationJudge, history: TokenHistory): Verdict | null {
  const upload = uploadOfCurrent(history);
  if (!upload || history.oneMoment || answersTo(upload.id, history).some(isGood)) return null;
  const before = historyBefore(upload, history);
  return before && judgeByGeneration(judge, before, upload.at);
}

/**
 * Apple has given a confirmed answer to the credentials in use: it recognises them and names another obstacle (terms,
 * access), or refuses them for a reason of their own. Either way the former ones are no longer what is wrong.
 */
function hasSpokenOf(history: TokenHistory): boolean {
  const own = answersTo(history.credentials?.id ?? null, history);
  const obstacle = saysOneOf('T_C_NOT_SIGNED', 'ACCESS_DENIED', 'token_expired');
  const forbidden = new Set(refusedDespiteNewSession(own, saysOneOf('FORBIDDEN')));
  const speaks = [obstacle, refusesToken, (answer: AppleAnswer) => forbidden.has(answer)];
  return speaks.some((says) => confirmed(own, says, false) !== null);
}

function answersTo(credentialsId: string | null, history: TokenHistory): AppleAnswer[] {
  return answersOf(history).filter((answer) => answer.credentialsId === credentialsId);
}

function uploadOfCurrent({ credentials }: TokenHistory): Upload | null {
  return credentials?.uploadedAt ? { id: credentials.id, at: credentials.uploadedAt } : null;
}

/** The token as it stood just before an upload; null when there was no generation before it. */
function historyBefore(upload: Upload, history: TokenHistory): TokenHistory | null {
  const recorded = history.evidence.findIndex(
    (fact) => fact.kind === 'token-uploaded' && fact.credentialsId === upload.id,
  );
  const evidence = history.evidence.slice(0, recorded).filter((fact) => fact.credentialsId !== upload.id);
  const former = evidence.findLast((fact): fact is TokenUploaded => fact.kind === 'token-uploaded');
  if (!former?.credentialsId) return null;
  return {
    ...history,
    credentials: { id: former.credentialsId, expiresAt: former.expiresAt, uploadedAt: former.at },
    evidence,
  };
}
