import type { Diagnosis } from '@adept/contract';
import type { MessageId, Speaker } from '@adept/messages';
import { renderImpact } from '@adept/messages/render-diagnosis';
import { measure } from '../terminal/measure.ts';
import { labelled, numberedSteps, wrap } from '../terminal/paragraphs.ts';
import { gaveNoAnswer } from './end-by-diagnosis.ts';
import type { Paint } from '../terminal/printer.ts';

interface Surface {
  paint: Paint;
  width: number;
  speaker: Speaker;
  /** Our name of the token, when there are several. */
  name?: string;
}

const SIGNS = { ok: '○', warning: '▲', error: '●', unknown: '?' } as const;
const HEADINGS = ['because', 'probably', 'possibly', 'affected', 'do', 'how', 'account'] as const;

/** A diagnosis as doctor shows it: what is wrong, why, what it affects, what to do, how we know. */
export function describeDiagnosis(diagnosis: Diagnosis, surface: Surface): string {
  const { speaker, paint, width } = surface;
  const heading = (name: (typeof HEADINGS)[number]) => speaker.say(`cli.doctor.${name}`);
  const indent = Math.max(...HEADINGS.map((name) => measure(heading(name)))) + 5;
  const line = (name: (typeof HEADINGS)[number], text: string) =>
    labelled(heading(name), text, { width, indent });
  const parts: string[] = [headline(diagnosis, surface)];
  for (const problem of diagnosis.problems) {
    parts.push('', wrap(problem.meaning, { width, indent: 2 }));
    const candidates = problem.candidates.map((candidate, index) => {
      const reasons = [
        ...candidate.for.map((text) => `+ ${text}`),
        ...candidate.against.map((text) => `− ${text}`),
      ];
      const indented = reasons.map((reason) => paint.quiet(wrap(reason, { width, indent })));
      const certain = problem.candidates.length === 1;
      const word = certain ? 'because' : index === 0 ? 'probably' : 'possibly';
      return [line(word, candidate.title), ...indented].join('\n');
    });
    if (candidates.length > 0) parts.push('', ...candidates);
    const impact = renderImpact(problem.impact, speaker);
    if (impact.length > 0)
      parts.push(
        '',
        ...impact.map((text, i) => (i === 0 ? line('affected', text) : wrap(text, { width, indent }))),
      );
  }
  for (const note of diagnosis.notes) parts.push('', labelled('▲', note.text, { width, indent: 5 }));
  const steps = numberedSteps(diagnosis.remedy.steps, { width, indent });
  if (steps) parts.push('', `  ${heading('do')}${steps.slice(2 + measure(heading('do')))}`);
  const known = diagnosis.evidence.filter((fact) => fact.kind === 'apple-answer').slice(-3);
  if (known.length > 0)
    parts.push(
      '',
      ...known.map((fact, i) =>
        i === 0
          ? line('how', sayEvidence(fact, speaker))
          : wrap(sayEvidence(fact, speaker), { width, indent }),
      ),
    );
  const account = [diagnosis.account?.organization.name, diagnosis.account?.mdmServer.name]
    .filter(Boolean)
    .join(' · ');
  if (account) parts.push('', line('account', account));
  return `${parts.join('\n')}\n`;
}

function headline(diagnosis: Diagnosis, { paint, speaker, name }: Surface): string {
  const { state, lastAnswer } = diagnosis;
  // An error stands, whatever the newest call showed; anything better was only known before it.
  const doubt = state === 'error' ? null : doubtOf(lastAnswer);
  const sign = doubt ? SIGNS.unknown : SIGNS[state];
  const colours = { ok: paint.ok, warning: paint.warning, error: paint.error, unknown: paint.quiet };
  const colour = doubt ? paint.warning : colours[state];
  const said: MessageId = `cli.doctor.${doubt ?? state}`;
  const text = speaker.say(said, {
    before: state,
    answeredAt: new Date(lastAnswer?.at ?? 0),
    title: diagnosis.problems[0]?.title ?? '',
    hasExpiry: diagnosis.expiresAt ? 'yes' : 'no',
    at: new Date(diagnosis.expiresAt ?? 0),
  });
  const simulated = diagnosis.apple === 'simulated' ? `  ${paint.quiet(speaker.say('cli.simulated'))}` : '';
  return `${colour(sign)} ${name ? `${paint.strong(name)}  ` : ''}${paint.strong(text)}${simulated}`;
}

/** Why the newest call doesn't bear out the state that was judged. */
function doubtOf(answer: Diagnosis['lastAnswer']): 'unanswered' | 'refused' | null {
  if (gaveNoAnswer(answer)) return 'unanswered';
  return answer?.outcome === 'refused' ? 'refused' : null;
}

function sayEvidence(fact: Diagnosis['evidence'][number], speaker: Speaker): string {
  return speaker.say('cli.doctor.evidence', { text: fact.text, at: new Date(fact.at) });
}
