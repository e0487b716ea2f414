import type { TokenTurn, TurnProblem } from '@adept/contract';
import { renderEvidence, type Speaker, type TextContext } from '@adept/messages';
import type { Evidence } from '@adept/diagnosis';
import { dayIn, startOfDay } from '../domain/calendar-day.ts';
import type { Problem } from '../domain/problem.ts';
import type * as domain from '../domain/token-turn.ts';
import { toProblem } from './problems.ts';
import type { Questions } from './questions.ts';
import { textContextOf } from './token-context.ts';
import type { TellContext } from './tokens.ts';

const DAY = 86_400_000;

/** How a token's state went, and what was seen at each turn. */
export function turnQuestions({ store, clock }: TellContext): Pick<Questions, 'tokenStates' | 'tokenTurns'> {
  return {
    async tokenStates(viewer, tokenId, days, speaker) {
      if ((await store.tokens.get(viewer, tokenId)) === null) return null;
      const now = clock.now();
      const bounds = boundsOf(days, now, speaker.timeZone);
      const told = await store.tokenTurns.days(viewer, tokenId, bounds, now);
      return {
        from: bounds[0]!.toISOString(),
        until: bounds.at(-1)!.toISOString(),
        days: told.map(({ from, until, state, turns }) => ({
          day: dayIn(speaker.timeZone, from),
          from: from.toISOString(),
          until: until.toISOString(),
          state,
          turns,
        })),
      };
    },
    async tokenTurns(viewer, tokenId, { after, ...filter }, speaker) {
      const token = await store.tokens.get(viewer, tokenId);
      if (token === null) return null;
      const page = await store.tokenTurns.list(viewer, tokenId, { ...filter, after: after ?? null });
      const problems = await store.problems.byIds(
        viewer,
        page.items.flatMap(({ opened, closed, changed }) => [...opened, ...closed, ...changed]),
      );
      const evidence = await store.evidence.byIds(
        viewer,
        page.items.flatMap(({ evidenceIds }) => evidenceIds),
      );
      const context = textContextOf(token, speaker);
      return {
        items: page.items.map((turn) => toTurn(turn, { problems, evidence, context })),
        next: page.next,
      };
    },
  };
}

/** Beginnings of the last so many days and the end of the last one, oldest first. */
function boundsOf(days: number, now: Date, timeZone: string): Date[] {
  const today = Date.parse(`${dayIn(timeZone, now)}T00:00:00Z`);
  return Array.from({ length: days + 1 }, (_, index) =>
    startOfDay(timeZone, new Date(today + (index - days + 1) * DAY).toISOString().slice(0, 10)),
  );
}

function toTurn(
  turn: domain.TokenTurn,
  {
    problems,
    evidence,
    context,
  }: { problems: readonly Problem[]; evidence: readonly Evidence[]; context: TextContext },
): TokenTurn {
  const { speaker }: { speaker: Speaker } = context;
  const told = (ids: readonly string[]): TurnProblem[] =>
    problems.flatMap((problem) => (ids.includes(problem.id) ? [toTurnProblem(problem, context)] : []));
  return {
    id: turn.id,
    at: turn.at.toISOString(),
    before: turn.before,
    state: turn.state,
    opened: told(turn.opened),
    closed: told(turn.closed),
    changed: told(turn.changed),
    evidence: evidence
      .filter(({ id }) => turn.evidenceIds.includes(id))
      .map((fact) => renderEvidence(fact, speaker))
      .reverse(),
  };
}

function toTurnProblem(problem: Problem, context: TextContext): TurnProblem {
  const { id, causeId, severity, title, repair } = toProblem(problem, context);
  return { id, causeId, severity, title, ...(repair && problem.closedAt !== null ? { repair } : {}) };
}
