import type { Cause, Verdict } from './cause.ts';
import { CAUSES } from './causes/index.ts';
import { cursorNote } from './cursor-note.ts';
import type { Diagnosis, Impact, JudgedProblem, Note, TokenHistory } from './diagnosis.ts';
import type { Symptom } from './cause-id.ts';
import { withoutForgottenProfiles } from './forgotten-profiles.ts';
import { jointRemedy } from './joint-remedy.ts';
import type { RepairIncident } from './incident.ts';
import { lastGoodSync } from './last-good-sync.ts';
import { judgeRepaired } from './repair.ts';
import { type Finding, rankProblems } from './rank-problems.ts';
import { tokenState } from './token-state.ts';

/**
 * Judges one token at one moment: what is wrong, worst first, and what to do about all of it in one order. Pure: the
 * same history and the same `now` give the same diagnosis, in the server, the CLI and the tests. What came after what
 * is told by the order of the evidence alone, never by its dates: a clock that was set back opens nothing that was cured.
 */
export function judgeToken(known: TokenHistory, now: Date): Diagnosis {
  const history = withoutForgottenProfiles(known);
  const ranked = rankProblems(CAUSES.flatMap((cause) => finding(cause, history, now)));
  const problems = ranked.map((found) => toProblem(found, history));
  return {
    state: tokenState(history, problems),
    problems,
    remedy: { steps: jointRemedy(ranked, history, now) },
    notes: notesOf(history, problems, now),
    repairs: repairsOf(history),
  };
}

function notesOf(history: TokenHistory, problems: readonly JudgedProblem[], now: Date): Note[] {
  // One look knows of no sync; without credentials none is due.
  if (history.oneMoment || history.credentials === null) return [];
  const note = cursorNote(lastGoodSync(history)?.at ?? null, problems, now);
  return note ? [note] : [];
}

function repairsOf(history: TokenHistory): RepairIncident[] {
  return CAUSES.flatMap(({ id, repair }) =>
    repair
      ? repair.incidents(history).map((incident) => ({ ...incident, causeId: id, action: repair.action }))
      : [],
  ).sort((a, b) => a.since.getTime() - b.since.getTime());
}

function finding(cause: Cause, history: TokenHistory, now: Date): Finding[] {
  return judgeRepaired(cause, history, now).map((verdict) => ({ cause, verdict }));
}

function toProblem({ cause, verdict }: Finding, history: TokenHistory): JudgedProblem {
  return {
    causeId: cause.id,
    ...(verdict.profile === undefined ? {} : { profile: verdict.profile }),
    severity: verdict.severity ?? cause.severity,
    since: verdict.since,
    seenOnce: verdict.seenOnce,
    candidates: verdict.candidates,
    symptoms: symptomsOf(cause, verdict).filter((symptom) => isFelt(symptom, history.impact)),
    impact: history.impact,
    evidenceIds: verdict.evidenceIds,
    parameters: verdict.parameters,
    ...(cause.repair ? { repair: { action: cause.repair.action, ...repairResult(verdict) } } : {}),
  };
}

/** What was healed and stays open only because it keeps coming back is felt no more. */
function symptomsOf(cause: Cause, verdict: Verdict): readonly Symptom[] {
  return verdict.healedAt ? [] : (verdict.symptoms ?? cause.symptoms);
}

function repairResult({
  healedAt,
  repairFailed,
}: Verdict): Omit<NonNullable<JudgedProblem['repair']>, 'action'> {
  if (healedAt) return { result: 'came-back', at: healedAt };
  return { result: repairFailed ? 'failed' : 'under-way', at: null };
}

/** Devices fail to enroll only where some can: new or unassigned ones, pending assignments, or ones that really failed. */
function isFelt(symptom: Symptom, impact: Impact): boolean {
  if (symptom !== 'enrollments-failing') return true;
  return impact.newOrUnassigned > 0 || impact.assignmentsPending > 0 || impact.devicesFailing > 0;
}
