import type { Evidence } from '@adept/diagnosis';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { Viewer } from '../domain/viewer.ts';
import type { ShadowAnswer } from './ask-apple.ts';
import { isDead } from './check-with-apple.ts';
import type { IntakeStore } from './intake-store.ts';

/** Whether Apple takes the credentials in use. `unknown`: Apple kept the answer back; they may well work. */
export type LiveVerdict = 'works' | 'dead' | 'unknown';

export interface LiveQuestion {
  tokenId: string;
  /** null: none are in use, so nothing that works can end. */
  live: { id: string; credentials: TokenCredentials } | null;
  now: Date;
  store: Pick<IntakeStore, 'evidence'>;
  askLive: (credentials: TokenCredentials) => Promise<ShadowAnswer>;
}

/**
 * By their date, then by Apple's word now, then, where Apple says nothing of them now, by its newest word that is stored.
 * Only a certain refusal of the token counts as dead: terms, a pace, an outage and silence say nothing about it.
 */
export async function judgeLiveToken(viewer: Viewer, question: LiveQuestion): Promise<LiveVerdict> {
  const { live, now, store, tokenId } = question;
  if (live === null || live.credentials.accessTokenExpiry <= now) return 'dead';
  const { account, refusal } = await question.askLive(live.credentials);
  if (account !== null) return 'works';
  if (refusal !== null && isDead(refusal)) return 'dead';
  return saysDead(await store.evidence.forJudging(viewer, tokenId), live.id) ? 'dead' : 'unknown';
}

/** Apple's newest word about the credentials, good or bad, was that they are worth nothing. */
function saysDead(evidence: readonly Evidence[], credentialsId: string): boolean {
  const word = evidence.findLast(
    (fact) =>
      fact.kind === 'apple-answer' &&
      fact.credentialsId === credentialsId &&
      (fact.outcome === 'success' || fact.outcome === 'refused'),
  );
  return word?.kind === 'apple-answer' && word.outcome === 'refused' && isDead(word);
}
