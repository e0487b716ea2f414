import type { Diagnosis, RemedyStep } from '@adept/contract';
import { describe, expect, it } from 'vitest';
import { NO_STEPS, nextSteps, type ShownSteps } from './shown-steps.ts';

const step = (id: string): RemedyStep => ({ id, actor: 'console', text: `Do ${id}` });

function judged(causes: readonly string[], ids: readonly string[]): Pick<Diagnosis, 'problems' | 'remedy'> {
  const problems = causes.map((causeId) => ({ causeId })) as Diagnosis['problems'];
  return { problems, remedy: { steps: ids.map(step) } };
}

const shown = ({ steps }: ShownSteps): string[] =>
  steps.map(({ group: [first], done }) => `${done ? '✓' : '○'} ${first?.id ?? ''}`);

function after(...judgements: Pick<Diagnosis, 'problems' | 'remedy'>[]): string[] {
  return shown(judgements.reduce(nextSteps, NO_STEPS));
}

const both = judged(['terms', 'expired'], ['accept', 'download', 'upload']);

describe('steps in front of a reader', () => {
  it('are ticked when what they cure was closed, and stay ticked to the end', () => {
    expect(after(both)).toEqual(['○ accept', '○ download', '○ upload']);
    const one = judged(['expired'], ['download', 'upload']);
    expect(after(both, one)).toEqual(['✓ accept', '○ download', '○ upload']);
    expect(after(both, one, one, judged([], []))).toEqual(['✓ accept', '✓ download', '✓ upload']);
  });

  it('aren’t ticked where another problem came instead, or the same one asks for something else', () => {
    expect(after(both, judged(['replaced'], ['download', 'upload']))).toEqual(['○ download', '○ upload']);
    expect(after(both, judged(['terms', 'expired'], ['download']))).toEqual(['○ download']);
  });

  it('begin anew with a new problem after all was done', () => {
    expect(after(both, judged([], []), judged(['terms'], ['accept']))).toEqual(['○ accept']);
    expect(after(judged([], []))).toEqual([]);
  });
});
