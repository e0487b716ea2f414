import type { CauseId, JudgedProblem, RepairIncident } from '@adept/diagnosis';
import type { Problem } from './problem.ts';

/** What came of something that Adept did by itself. */
export interface RepairOutcome {
  causeId: CauseId;
  result: 'healed' | 'failed' | 'came-back';
}

/** What Adept did that closed a problem: the last incident of its cause, if the evidence shows that it ended. null: it didn't. */
export function repairOf(
  { causeId, judged }: Pick<Problem, 'causeId' | 'judged'>,
  incidents: readonly RepairIncident[],
): Problem['repair'] {
  const last = incidents.findLast(
    (incident) => incident.causeId === causeId && incident.profileId === judged.profile?.id,
  );
  return last?.healedAt && last.healedAt >= new Date(judged.since)
    ? { action: last.action, at: last.healedAt }
    : null;
}

/**
 * The outcomes that a judgement shows for the first time; each is counted once.
 * @param before open problems before it
 * @param closed those that it closed
 */
export function newOutcomes(
  before: readonly Problem[],
  judged: readonly JudgedProblem[],
  closed: readonly Problem[],
): RepairOutcome[] {
  const healed = closed
    .filter(({ repair, judged: was }) => repair !== null && was.repair?.result !== 'came-back')
    .map(({ causeId }): RepairOutcome => ({ causeId, result: 'healed' }));
  const others = judged.flatMap(({ causeId, repair, profile }): RepairOutcome[] => {
    const was = before.find(
      (problem) => problem.causeId === causeId && problem.judged.profile?.id === profile?.id,
    )?.judged.repair?.result;
    const result = repair?.result ?? 'under-way';
    return result === 'under-way' || result === was ? [] : [{ causeId, result }];
  });
  return [...healed, ...others];
}
