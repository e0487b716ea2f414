import { recurrenceOf, type Recurrence } from './recurrence.ts';
import type { Cause, Verdict } from './cause.ts';
import type { Candidate, Reason, TokenHistory } from './diagnosis.ts';
import { tokenParameters } from './remedy-steps.ts';

/**
 * The cause's own verdicts and those of its coming back: then the problem is open although the last repair worked. Each
 * profile's incidents are counted by themselves, and the token's own.
 */
export function judgeRepaired(cause: Cause, history: TokenHistory, now: Date): Verdict[] {
  const verdicts = [cause.judge(history, now) ?? []].flat();
  if (!cause.repair) return verdicts;
  const byProfile = Map.groupBy(cause.repair.incidents(history), ({ profileId }) => profileId);
  const told = verdicts.map((verdict) => {
    const recurrence = recurrenceOf(byProfile.get(verdict.profile?.id) ?? [], now);
    return recurrence ? { ...verdict, ...cameBack(cause, verdict, recurrence) } : verdict;
  });
  const healed = [...byProfile].flatMap(([profileId, incidents]): Verdict[] => {
    const recurrence = recurrenceOf(incidents, now);
    const profile = history.profiles.find(({ id }) => id === profileId);
    const isOpen = verdicts.some((verdict) => verdict.profile?.id === profileId);
    if (!recurrence || isOpen || (profileId !== undefined && !profile)) return [];
    const { last, since } = recurrence;
    const parameters = { ...tokenParameters(history), ...(profile ? { profile: profile.name } : {}) };
    const own: Verdict = {
      since,
      evidenceIds: last.evidenceIds,
      seenOnce: false,
      candidates: [],
      parameters,
    };
    const healedAt = last.healedAt ?? now;
    const about = profile ? { profile } : {};
    return [{ ...own, ...cameBack(cause, own, recurrence), ...about, severity: 'warning', healedAt }];
  });
  return [...told, ...healed];
}

function cameBack(
  cause: Cause,
  verdict: Verdict,
  { since, times }: Recurrence,
): Pick<Verdict, 'since' | 'candidates' | 'parameters'> {
  const reason: Reason = { id: 'came-back', parameters: { count: times, at: since } };
  const [leading, ...others] = verdict.candidates;
  const itself: Candidate = leading ?? { causeId: cause.id, for: [], against: [] };
  return {
    since,
    candidates: [{ ...itself, for: [...itself.for, reason] }, ...others],
    parameters: { ...verdict.parameters, timesBack: times },
  };
}
