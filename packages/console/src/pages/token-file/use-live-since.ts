import type { Diagnosis, TokenFileReport } from '@adept/contract';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { ASK } from '../../api/page-queries.ts';

/** Of a diagnosis: Apple's newest answer. */
export type KnownAnswer = Pick<Diagnosis, 'lastAnswer'>;

/**
 * Since when the token is live: Apple's yes to the upload, or, where that was missing (terms, an outage), the first good
 * answer after it. null: Apple hasn't said yes.
 * @param known when Apple's newest answer was that was known as the file was sent
 */
export function useLiveSince(
  tokenId: string,
  report: Pick<TokenFileReport, 'liveSince'> | null,
  known: string | null,
): Date | null {
  const api = useApi();
  const isOpen = report !== null && report.liveSince === undefined;
  const diagnosis = useQuery({
    ...ASK.diagnosis(api, tokenId),
    refetchInterval: 5_000,
    enabled: isOpen,
  });
  if (report?.liveSince !== undefined) return new Date(report.liveSince);
  return isOpen ? yesSince(diagnosis.data, known) : null;
}

/** When Apple said yes after an answer that was known already; null: it hasn't. */
export function yesSince(diagnosis: KnownAnswer | undefined, known: string | null): Date | null {
  const answer = diagnosis?.lastAnswer;
  if (answer?.outcome !== 'good' || (known !== null && answer.at <= known)) return null;
  return new Date(answer.at);
}
