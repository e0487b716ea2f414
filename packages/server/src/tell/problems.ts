import type { Problem } from '@adept/contract';
import { causeOf } from '@adept/diagnosis';
import { renderProblem, renderRepair, type TextContext } from '@adept/messages';
import type * as domain from '../domain/problem.ts';
import { docsAddress } from './docs-address.ts';

/** A problem as the API shows it. A closed one has nothing left to do. */
export function toProblem(problem: domain.Problem, context: TextContext): Problem {
  const {
    since: _since,
    seenOnce: _seenOnce,
    nextStep,
    ...rendered
  } = renderProblem(problem.judged, context);
  const repair = renderRepair(
    problem.closedAt === null ? problem.judged : {},
    problem.repair,
    context.speaker,
  );
  return {
    id: problem.id,
    tokenId: problem.tokenId,
    ...rendered,
    docs: docsAddress(rendered.docs),
    state: problem.closedAt === null ? 'open' : 'closed',
    openedAt: problem.openedAt.toISOString(),
    closedAt: problem.closedAt?.toISOString() ?? null,
    nextStep: problem.closedAt === null ? nextStep : null,
    ...(repair === null ? {} : { repair }),
  };
}

/** Worst first, as judging ranks them. */
export function byRank(one: domain.Problem, other: domain.Problem): number {
  return rankOf(one) - rankOf(other);
}

function rankOf({ severity, causeId }: domain.Problem): number {
  return (severity === 'error' ? 0 : 1000) + causeOf(causeId).rank;
}
