import {
  CAUSE_IDS,
  describeCause,
  EXPLANATION_IDS,
  type JudgedProblem,
  REASON_IDS,
  SYMPTOMS,
} from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { renderBanner } from './render-banner.ts';
import { renderCause } from './render-cause.ts';
import { renderImpact, renderProblem, renderSymptom } from './render-diagnosis.ts';
import { renderSteps } from './render-remedy.ts';

const at = new Date('2026-11-21T10:42:07Z');
/** A value for everything a reason may name. */
const EVERYTHING = {
  at,
  expiresAt: at,
  code: 'token_rejected',
  status: 401,
  endpoint: 'GET /session',
  count: 2,
  seconds: 0.4,
  days: 6,
  reason: 'dns',
  fault: 'not-yet-valid',
  issuer: 'Inspection {CA} <b>',
  known: 100,
  otherToken: 'Zürich {2}',
  otherServer: 'Zürich {3}',
  otherOrganization: 'Acme & <b>',
};
/** What some causes know besides; without it their texts say it another way. */
const REFUSAL = {
  code: 'MALFORMED_REQUEST_BODY',
  status: 400,
  endpoint: 'POST /devices/sync',
  answer: '<b>{odd}</b>',
  account: 'ops@acme.example',
  otherToken: 'Zürich {2}',
  otherServer: 'Zürich {3}',
  otherOrganization: 'Acme & <b>',
};
/** Branches that other problems than those of a date have. */
const BRANCHES: Record<string, JudgedProblem['parameters']> = {
  past: { direction: 'behind', time: 'refused', named: 'yes', reason: 'dns', fault: 'expired' },
  future: { direction: 'ahead', time: 'corrected', named: 'no', reason: 'connect-timeout', issuer: 'CA {x}' },
};
const COUNTS = [0, 1, 2, 5, 21, 1_000_000];
const ORGANIZATIONS = [
  {},
  { organization: 'Acme Retail', organizationType: 'org', mdmServerName: 'Berlin {stores} <b>' },
  { organization: 'Nordlicht', organizationType: 'edu', mdmServerName: '東京' },
];

function problem(causeId: JudgedProblem['causeId'], dateSays: string, days: number): JudgedProblem {
  const reasons = REASON_IDS.map((id) => ({ id, parameters: EVERYTHING }));
  return {
    causeId,
    severity: 'error',
    since: at,
    seenOnce: false,
    candidates: [...CAUSE_IDS, ...EXPLANATION_IDS].map((id) => ({
      causeId: id,
      for: id === causeId ? reasons : [],
      against: [],
    })),
    symptoms: SYMPTOMS,
    impact: {
      enrolled: days,
      assigned: days,
      newOrUnassigned: days,
      assignmentsPending: days,
      devicesFailing: days,
    },
    evidenceIds: ['a'],
    parameters: {
      dateSays,
      days,
      expiresAt: at,
      minutes: days,
      seconds: days,
      ...BRANCHES[dateSays],
      ...(days === 0 ? {} : { ...REFUSAL, more: days - 1 }),
    },
  };
}

describe.each(LANGUAGES)('everything a diagnosis may say, in %s', (language) => {
  it('can be said, whatever is known of the token', async () => {
    const speaker = await createSpeaker(language, 'Asia/Kathmandu');
    const said: string[] = [];
    for (const organization of ORGANIZATIONS) {
      const context = { speaker, ...organization };
      for (const id of CAUSE_IDS) {
        for (const surface of ['console', 'terminal'] as const)
          said.push(
            ...renderSteps(describeCause(id).steps, { ...context, surface, now: at }).flatMap((step) => [
              step.text,
              step.warning ?? '-',
            ]),
          );
        said.push(renderCause(describeCause(id), speaker).title);
        for (const dateSays of ['past', 'future', 'unknown']) {
          for (const n of COUNTS) {
            const rendered = renderProblem(problem(id, dateSays, n), context);
            said.push(
              rendered.title,
              rendered.meaning,
              rendered.nextStep,
              ...rendered.candidates.flatMap((one) => [one.title, ...one.for]),
              ...renderImpact(rendered.impact, speaker),
            );
          }
        }
      }
      said.push(...SYMPTOMS.map((symptom) => renderSymptom(symptom, context)));
    }
    said.push(...COUNTS.slice(1).map((n) => renderBanner(n, speaker) ?? ''));
    const broken = said.filter(
      (text) => text === '' || /undefined|\[object|unknown|, (plural|select),/.test(text),
    );
    expect(broken).toEqual([]);
    expect(said.length).toBeGreaterThan(1000);
  });
});
