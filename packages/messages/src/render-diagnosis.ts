import type {
  AppleCode,
  Candidate,
  Diagnosis,
  Impact,
  JudgedProblem,
  Note,
  Reason,
  Severity,
  Symptom,
  TokenState,
} from '@adept/diagnosis';
import type { Speaker } from './catalogue.ts';
import { joined, type RemedyContext, type RenderedStep, renderSteps, required } from './render-remedy.ts';
import { renderSyncError } from './render-sync-error.ts';
import { type TextContext, textParameters } from './text-parameters.ts';

/** The shape of the API's Candidate. */
export interface RenderedCandidate {
  causeId: string;
  title: string;
  for: string[];
  against: string[];
}

/** A problem as people and programs read it: the API's DiagnosedProblem with the next step and the page of its cause. */
export interface RenderedProblem {
  causeId: string;
  /** The enrollment profile it is open on, where it isn't the token alone. */
  profileId?: string;
  severity: Severity;
  title: string;
  meaning: string;
  candidates: RenderedCandidate[];
  symptoms: Symptom[];
  impact: Impact;
  since: string;
  seenOnce: boolean;
  evidenceIds: string[];
  /** The next thing to do, in one sentence. */
  nextStep: string;
  /** Page of the cause in the documentation. */
  docs: string;
}

/** What is worth knowing whatever leads: the API's Note. */
export interface RenderedNote {
  id: string;
  text: string;
}

export interface RenderedDiagnosis {
  state: TokenState;
  problems: RenderedProblem[];
  notes: RenderedNote[];
  remedy: { steps: RenderedStep[] };
}

/** A diagnosis in the speaker's language, as plain JSON: the part of doctor's shape that judging gives. */
export function renderDiagnosis(diagnosis: Diagnosis, context: RemedyContext): RenderedDiagnosis {
  return {
    state: diagnosis.state,
    problems: diagnosis.problems.map((problem) => renderProblem(problem, context)),
    notes: diagnosis.notes.map((note) => renderNote(note, context.speaker)),
    remedy: { steps: renderSteps(diagnosis.remedy.steps, context) },
  };
}

export function renderNote({ id, parameters }: Note, speaker: Speaker): RenderedNote {
  return { id, text: speaker.say(`note.${id}`, parameters) };
}

/** Where no cause explains an answer, what its word means is known all the same: reference §6 has it. */
function wordOf({ causeId, parameters }: JudgedProblem, speaker: Speaker): string[] {
  // `none`, or one of the words that the client knows: others never get that far.
  const code = parameters['code'] as AppleCode | 'none' | undefined;
  if (causeId !== 'unknown-apple-error' || code === undefined || code === 'none') return [];
  return [speaker.say(`apple-code.${code}.meaning`)];
}

/** @param problem also as it comes back from JSON: its dates may be strings */
export function renderProblem(problem: JudgedProblem, context: TextContext): RenderedProblem {
  const { speaker } = context;
  const parameters = textParameters(context, problem.parameters);
  const say = (part: 'title' | 'meaning') =>
    required(speaker, `cause.${problem.causeId}.${part}`, parameters);
  return {
    causeId: problem.causeId,
    ...(problem.profile === undefined ? {} : { profileId: problem.profile.id }),
    severity: problem.severity,
    title: say('title'),
    meaning: joined([say('meaning'), ...wordOf(problem, speaker), ...cameBack(problem, context)], speaker),
    candidates: problem.candidates.map((candidate) => renderCandidate(candidate, context)),
    symptoms: [...problem.symptoms],
    impact: problem.impact,
    since: new Date(problem.since).toISOString(),
    seenOnce: problem.seenOnce,
    evidenceIds: [...problem.evidenceIds],
    nextStep: nextStep(problem, context),
    docs: docsPage(problem.causeId),
  };
}

/** How often it came back although Adept healed it: a sentence of its own, whatever the cause. */
function cameBack({ parameters, since }: JudgedProblem, context: TextContext): string[] {
  const { timesBack } = parameters;
  if (typeof timesBack !== 'number') return [];
  return [context.speaker.say('problem.came-back', { times: timesBack, since: new Date(since) })];
}

/** The next thing to do about a problem, in one sentence. */
export function nextStep(
  problem: Pick<JudgedProblem, 'causeId' | 'parameters' | 'repair'>,
  context: TextContext,
): string {
  if (problem.repair?.result === 'came-back') return context.speaker.say('next.came-back');
  if (problem.parameters['newToken'] === 'untried') return context.speaker.say('next.untried');
  return required(
    context.speaker,
    `cause.${problem.causeId}.next`,
    textParameters(context, problem.parameters),
  );
}

/** The page of a cause, relative to the repository. */
export function docsPage(causeId: string): string {
  return `docs/causes/${causeId}.md`;
}

/** What a symptom is like, in one sentence. */
export function renderSymptom(symptom: Symptom, context: TextContext): string {
  return context.speaker.say(`symptom.${symptom}`, textParameters(context, {}));
}

/** The five counts in words, those that are zero left out. */
export function renderImpact(impact: Impact, speaker: Speaker): string[] {
  const names = ['enrolled', 'assigned', 'newOrUnassigned', 'assignmentsPending', 'devicesFailing'] as const;
  return names
    .filter((name) => impact[name] > 0)
    .map((name) => speaker.say(`impact.${name}`, { n: impact[name] }));
}

/** A sync's failure is told in words where it is none of Apple's. */
function inWords({ id, parameters }: Reason, speaker: Speaker): Reason['parameters'] {
  const { code } = parameters;
  return id === 'sync-failed' && typeof code === 'string'
    ? { ...parameters, code: renderSyncError(code, speaker) }
    : parameters;
}

function renderCandidate(candidate: Candidate, context: TextContext): RenderedCandidate {
  const say = (reason: Reason): string =>
    required(
      context.speaker,
      `reason.${reason.id}`,
      textParameters(context, inWords(reason, context.speaker)),
    );
  return {
    causeId: candidate.causeId,
    title: context.speaker.say(`candidate.${candidate.causeId}.title`),
    for: candidate.for.map(say),
    against: candidate.against.map(say),
  };
}
