import type { RemedyStep, TokenHistory } from './diagnosis.ts';
import type { Finding } from './rank-problems.ts';
import { findRecurrenceStep, watchStep } from './remedy-steps.ts';

/**
 * One remedy for all open problems: causes in their remedy order (terms before token), a step that several causes ask
 * for only once (one about a profile: once for each profile), and what Adept does by itself at the end.
 */
export function jointRemedy(findings: readonly Finding[], history: TokenHistory, now: Date): RemedyStep[] {
  const steps = [...findings]
    .sort((a, b) => a.cause.remedyOrder - b.cause.remedyOrder)
    .flatMap(({ cause, verdict }) =>
      verdict.healedAt
        ? [...(cause.repair?.whenBack?.(history) ?? [findRecurrenceStep(history)]), watchStep(history)]
        : cause.remedy(history, now, verdict),
    );
  const byKey = new Map<string, RemedyStep>();
  for (const step of steps) {
    const before = byKey.get(keyOf(step));
    // What one of the causes asks of it besides (another account) is asked of the one step.
    byKey.set(keyOf(step), { ...step, parameters: { ...before?.parameters, ...step.parameters } });
  }
  const once = [...byKey.values()];
  return [...once.filter((step) => step.actor !== 'adept'), ...once.filter((step) => step.actor === 'adept')];
}

function keyOf({ id, parameters }: RemedyStep): string {
  return `${id} ${String(parameters['profileId'] ?? '')}`;
}
