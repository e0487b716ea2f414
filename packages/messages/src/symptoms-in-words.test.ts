import { CAUSE_IDS, describeCause, type Symptom } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { texts } from './en/index.ts';

/** How the text about what stops names each symptom. */
const SAID: Partial<Record<Symptom, RegExp>> = {
  'devices-not-syncing':
    /no (new )?devices\b|new devices [^.]*do not arrive|they do not arrive|arrive late, or not|devices or changes are not read/i,
  'assignments-failing':
    /nothing can be assigned|cannot be assigned|no assignments|writes nothing|do not get it/i,
};

describe('what stops, in words', () => {
  it.each(CAUSE_IDS)('%s: names the symptoms of the cause, and no others', (causeId) => {
    const text: string = texts[`cause.${causeId}.stops`];
    // What comes only later is no symptom of now.
    const now = text.startsWith('Nothing yet.') ? '' : text;
    const named = Object.entries(SAID).flatMap(([symptom, words]) => (words.test(now) ? symptom : []));
    const { symptoms } = describeCause(causeId);
    expect(named).toEqual(symptoms.filter((symptom) => symptom in SAID));
  });
});
