import type { TokenHistory } from './diagnosis.ts';
import type { Evidence } from './evidence.ts';

/**
 * The history without what Apple refused in a profile that is wanted no more: nobody will ever ask for it again, so no
 * answer could close what it opened. Refusals of the token itself (401, 403) and successes count whatever they were about.
 */
export function withoutForgottenProfiles(history: TokenHistory): TokenHistory {
  const wanted = new Set(history.profiles.map(({ id }) => id));
  const isForgotten = (fact: Evidence): boolean =>
    fact.kind === 'apple-answer' &&
    fact.profileId !== undefined &&
    !wanted.has(fact.profileId) &&
    fact.outcome === 'refused' &&
    fact.status !== 401 &&
    fact.status !== 403;
  return { ...history, evidence: history.evidence.filter((fact) => !isForgotten(fact)) };
}
