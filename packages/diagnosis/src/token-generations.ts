import { answersOf, confirmed, inOrder, isGood, saysOneOf } from './apple-answers.ts';
import type { Verdict } from './cause.ts';
import type { TokenHistory } from './diagnosis.ts';
import type { AppleAnswer, TokenUploaded } from './evidence.ts';

/** A judge of one generation of credentials, without regard to earlier ones. */
export type GenerationJudge = (history: TokenHistory, now: Date) => Verdict | null;

/**
 * Judges the credentials in use; while Apple hasn't said anything about them, what was open when they were uploaded
 * stays open. An upload alone proves nothing: old refusals speak of other credentials and don't count against the new
 * ones, but only a good answer closes.
 */
export function judgeByGeneration(judge: GenerationJudge, history: TokenHistory, now: Date): Verdict | null {
  return judge(history, now) ?? carriedOver(judge, history);
}

/** Whether the newest upload is still untried and the generation before it was the one that failed. */
export function isCarriedOver(judge: GenerationJudge, history: TokenHistory, now: Date): boolean {
  return judge(history, now) === null && carriedOver(judge, history) !== null;
}

function carriedOver(judge: GenerationJudge, history: TokenHistory): Verdict | null {
  const upload = uploadOfCurrent(history);
  if (!upload || history.oneMoment) return null;
  const sinceUpload = answersOf(history).filter((answer) => answer.at >= upload.at);
  if (hasSpokenOf(upload.id, sinceUpload)) return null;
  const before = historyBefore(upload, history);
  const verdict = before && judgeByGeneration(judge, before, upload.at);
  return verdict && { ...verdict, parameters: { ...verdict.parameters, newToken: 'untried' } };
}

/**
 * Apple has given its answer to the new credentials: a good one, or a confirmed refusal that recognises them and names
 * another obstacle (terms, access). What it says against the token itself is for the judge of the generation.
 */
function hasSpokenOf(credentialsId: string, answers: readonly AppleAnswer[]): boolean {
  if (answers.some(isGood)) return true;
  const own = answers.filter((answer) => answer.credentialsId === credentialsId);
  return confirmed(own, saysOneOf('T_C_NOT_SIGNED', 'ACCESS_DENIED'), false) !== null;
}

function uploadOfCurrent({ credentials }: TokenHistory): { id: string; at: Date } | null {
  return credentials?.uploadedAt ? { id: credentials.id, at: credentials.uploadedAt } : null;
}

/** The token as it stood just before an upload; null when there was no generation before it. */
function historyBefore(upload: { id: string; at: Date }, history: TokenHistory): TokenHistory | null {
  const evidence = inOrder(history).filter(
    (fact) => fact.at <= upload.at && fact.credentialsId !== upload.id,
  );
  const former = evidence.findLast((fact): fact is TokenUploaded => fact.kind === 'token-uploaded');
  if (!former?.credentialsId) return null;
  return {
    ...history,
    credentials: { id: former.credentialsId, expiresAt: former.expiresAt, uploadedAt: former.at },
    evidence,
  };
}
