import { type Diagnosis, judgeToken } from '@adept/diagnosis';
import { historyOf } from '../../domain/token-history.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import type { Store } from '../store.ts';

/** What the judge itself says of the token's evidence, as the server asks it. */
export async function diagnosisOf(store: Store, tokenId: string, now: Date): Promise<Diagnosis> {
  const token = await store.tokens.get(SYSTEM, tokenId);
  if (token === null) throw new Error('there is no such token');
  return judgeToken(historyOf(token, await store.evidence.forJudging(SYSTEM, tokenId), []), now);
}
