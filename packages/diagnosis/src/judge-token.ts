import type { Cause } from './cause.ts';
import { CAUSES } from './causes/index.ts';
import type { Diagnosis, Impact, JudgedProblem, TokenHistory } from './diagnosis.ts';
import type { Symptom } from './cause-id.ts';
import { jointRemedy } from './joint-remedy.ts';
import { type Finding, rankProblems } from './rank-problems.ts';
import { tokenState } from './token-state.ts';

/**
 * Judges one token at one moment: what is wrong, worst first, and what to do about all of it in one order. Pure: the
 * same history and the same `now` give the same diagnosis, in the server, the CLI and the tests.
 */
export function judgeToken(history: TokenHistory, now: Date): Diagnosis {
  const known = upTo(history, now);
  const ranked = rankProblems(CAUSES.flatMap((cause) => finding(cause, known, now)));
  const problems = ranked.map((found) => toProblem(found, known));
  return { state: tokenState(known, problems), problems, remedy: { steps: jointRemedy(ranked, known, now) } };
}

function finding(cause: Cause, history: TokenHistory, now: Date): Finding[] {
  const verdict = cause.judge(history, now);
  return verdict ? [{ cause, verdict }] : [];
}

/** A fact from after `now` isn't known yet: judging an earlier moment again gives what was said then. */
function upTo(history: TokenHistory, now: Date): TokenHistory {
  return { ...history, evidence: history.evidence.filter((fact) => fact.at <= now) };
}

function toProblem({ cause, verdict }: Finding, history: TokenHistory): JudgedProblem {
  return {
    causeId: cause.id,
    severity: verdict.severity ?? cause.severity,
    since: verdict.since,
    seenOnce: verdict.seenOnce,
    candidates: verdict.candidates,
    symptoms: cause.symptoms.filter((symptom) => isFelt(symptom, history.impact)),
    impact: history.impact,
    evidenceIds: verdict.evidenceIds,
    parameters: verdict.parameters,
  };
}

/** Devices fail to enroll only where some can: new or unassigned ones, pending assignments, or ones that really failed. */
function isFelt(symptom: Symptom, impact: Impact): boolean {
  if (symptom !== 'enrollments-failing') return true;
  return impact.newOrUnassigned > 0 || impact.assignmentsPending > 0 || impact.devicesFailing > 0;
}
