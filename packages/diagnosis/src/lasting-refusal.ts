import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import { answersOf, confirmed, type Confirmed } from './apple-answers.ts';
import type { TokenHistory } from './diagnosis.ts';
import type { AppleAnswer, Evidence } from './evidence.ts';
import { isSyncEndpoint } from './sync-endpoints.ts';

/**
 * A refusal that lasts at one endpoint: the same status and word twice, to the same credentials, with no success of this
 * endpoint between or after. The others may work all the while, so their good answers don't count against it. Where
 * several endpoints refuse, one that no sync can do without, and the newest of these.
 * @param isMeant which refusals count
 */
export function lastingRefusal(
  history: TokenHistory,
  isMeant: (answer: AppleAnswer) => boolean,
): Confirmed | null {
  const byEndpoint = Map.groupBy(answersOf(history), (answer) => answer.endpoint);
  const found = [...byEndpoint].flatMap(([endpoint, answers]) => {
    const open = sinceWorked(history, endpoint, answers).filter(isMeant);
    const last = open.at(-1);
    const alike = (answer: AppleAnswer): boolean =>
      answer.status === last?.status && answer.appleCode === last.appleCode;
    return confirmed(open, alike, history.oneMoment) ?? [];
  });
  const weight = ({ last }: Confirmed): number => Number(isSyncEndpoint(last.endpoint));
  return (
    found.sort((a, b) => weight(a) - weight(b) || a.last.at.getTime() - b.last.at.getTime()).at(-1) ?? null
  );
}

/**
 * What came after the endpoint last worked. A refused list keeps nothing back any more once a run ends well without it.
 * Devices are asked about only where a full list lacks some: one that lacks none shows the same.
 */
function sinceWorked(
  history: TokenHistory,
  endpoint: AppleEndpoint,
  answers: readonly AppleAnswer[],
): AppleAnswer[] {
  const own = answers.slice(answers.findLastIndex((answer) => answer.outcome === 'success') + 1);
  const settles = SETTLES[endpoint];
  if (!settles) return own;
  const later = new Set<Evidence>(history.evidence.slice(history.evidence.findLastIndex(settles) + 1));
  return own.filter((answer) => later.has(answer));
}

const SETTLES: Partial<Record<AppleEndpoint, (fact: Evidence) => boolean>> = {
  'POST /server/devices': (fact) => fact.kind === 'sync-finished' && fact.outcome === 'success',
  'POST /devices': (fact) => fact.kind === 'device-count' && fact.missing === 0,
};
