import {
  type AppleCode,
  CAUSE_IDS,
  describeCause,
  type Diagnosis,
  judgeToken,
  type TokenHistory,
} from '@adept/diagnosis';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSpeaker, type Speaker } from './catalogue.ts';
import { renderBanner } from './render-banner.ts';
import { renderAppleCode, renderCause } from './render-cause.ts';
import { nextStep, renderDiagnosis, renderImpact, renderSymptom } from './render-diagnosis.ts';
import { renderSteps } from './render-remedy.ts';

const NOW = new Date('2026-11-21T10:42:07Z');
let speaker: Speaker;
beforeAll(async () => {
  speaker = await createSpeaker('en', 'UTC');
});

function refused(
  appleCode: 'ACCESS_DENIED' | 'token_rejected' | 'T_C_NOT_SIGNED' | 'token_expired',
  organization: TokenHistory['organization'],
): TokenHistory {
  const answer = (id: string, minutesAgo: number) =>
    ({
      kind: 'apple-answer',
      id,
      at: new Date(NOW.getTime() - minutesAgo * 60_000),
      credentialsId: 'first',
      endpoint: 'GET /session',
      status: 401,
      outcome: 'refused',
      appleCode,
      reason: null,
      clockOffsetSeconds: 0.4,
      body: appleCode,
    }) as const;
  const accepted = {
    ...answer('accepted', 3),
    endpoint: 'GET /account',
    status: 200,
    outcome: 'success',
    appleCode: null,
    body: null,
  } as const;
  return {
    tokenId: 'token',
    credentials: {
      id: 'first',
      expiresAt: new Date('2027-03-03T12:00:00Z'),
      uploadedAt: new Date('2026-03-03T12:00:00Z'),
    },
    organization,
    mdmServerName: 'Berlin stores',
    identity: { mdmServerUuid: null, organizationId: null },
    heldBy: [],
    impact: { enrolled: 1020, assigned: 212, newOrUnassigned: 3, assignmentsPending: 0, devicesFailing: 0 },
    profiles: [],
    evidence: [accepted, answer('a', 2), answer('b', 1)],
    oneMoment: false,
  };
}

const acme = { name: 'Acme Retail', type: 'org' } as const;
const replaced = (): Diagnosis => judgeToken(refused('token_rejected', acme), NOW);
const context = () => ({
  speaker,
  organization: acme.name,
  organizationType: acme.type,
  mdmServerName: 'Berlin stores',
});

describe('renderDiagnosis', () => {
  it('says what is wrong, why, since when and what to do', () => {
    const { state, problems, remedy } = renderDiagnosis(replaced(), context());
    expect(state).toBe('error');
    expect(problems[0]).toMatchObject({
      causeId: 'token-replaced',
      title: 'Apple no longer accepts this token',
      since: '2026-11-21T10:40:07.000Z',
      docs: 'docs/causes/token-replaced.md',
      nextStep:
        'Download a new token in Apple Business and upload it here. Only the last file downloaded counts.',
    });
    const [first] = problems[0]?.candidates ?? [];
    expect(first?.for).toContain('It has not expired: its date is March 3, 2027.');
    expect(first?.for).toContain('The clock here and Apple’s agree: 0.4 s apart.');
    expect(remedy.steps.map((step) => step.actor)).toEqual(['portal', 'console', 'adept']);
    expect(remedy.steps[0]).toMatchObject({ portal: 'apple-business' });
    expect(remedy.steps[0]?.text).toContain(
      '“Devices > Management Services > Berlin stores > … > Download Token”',
    );
    expect(remedy.steps[0]?.warning).toContain('stops working at once');
  });

  it('tells a person at a terminal only once to run the check again', () => {
    const judged = judgeToken(refused('ACCESS_DENIED', acme), NOW);
    const told = (surface: 'console' | 'terminal') =>
      renderDiagnosis(judged, { ...context(), surface }).remedy.steps.map(({ id }) => id);
    expect(told('console')).toEqual(['check-mdm-server', 'check-with-apple', 'adept-verifies']);
    expect(told('terminal')).toEqual(['check-mdm-server', 'check-with-apple']);
  });

  it('says the same of a problem that comes back from JSON', () => {
    const diagnosis = replaced();
    const back = JSON.parse(JSON.stringify(diagnosis)) as Diagnosis;
    expect(renderDiagnosis(back, context())).toEqual(renderDiagnosis(diagnosis, context()));
  });

  it('is plain JSON', () => {
    const rendered = renderDiagnosis(replaced(), context());
    expect(JSON.parse(JSON.stringify(rendered))).toEqual(rendered);
  });

  it('shows both portals side by side while the portal is unknown', () => {
    const diagnosis = judgeToken(refused('T_C_NOT_SIGNED', { name: null, type: null }), NOW);
    const { problems, remedy } = renderDiagnosis(diagnosis, { speaker });
    expect(remedy.steps.map((step) => step.portal)).toEqual(['apple-business', 'apple-school', undefined]);
    expect(problems[0]?.nextStep).toContain('Apple Business or Apple School Manager');
    expect(remedy.steps[0]?.text).toContain('at business.apple.com');
    expect(remedy.steps[0]?.text).toContain('Organization Administrator');
    expect(remedy.steps[1]?.text).toContain('a Site Manager cannot');
  });

  it('names organization and role in the next step about terms', () => {
    const diagnosis = judgeToken(refused('T_C_NOT_SIGNED', { name: 'Nordlicht', type: 'edu' }), NOW);
    const said = renderDiagnosis(diagnosis, { speaker, organization: 'Nordlicht', organizationType: 'edu' })
      .problems[0]?.nextStep;
    expect(said).toBe(
      'A person with the role Administrator at “Nordlicht” accepts the new terms in Apple School Manager.',
    );
  });

  it('asks to check, not to download again, while a new token is untried', () => {
    const problem = { causeId: 'token-replaced', parameters: { newToken: 'untried' } } as const;
    expect(nextStep(problem, context())).toContain('Check with Apple now');
  });

  it('names commands at a terminal, quoted', () => {
    const texts = renderDiagnosis(replaced(), {
      ...context(),
      surface: 'terminal',
      tokenName: 'Berlin',
    }).remedy.steps.map((step) => step.text);
    expect(texts[1]).toBe('Hand the file to Adept: ./adept token renew "Berlin" --token-file FILE');
  });

  it('is careful where the source is: "usually", and its age after half a year', () => {
    const { steps } = judgeToken(refused('token_expired', { name: 'Nordlicht', type: 'edu' }), NOW).remedy;
    const text = (now: Date) => renderSteps(steps, { speaker, now })[0]?.text ?? '';
    expect(text(NOW)).toContain(
      'it is usually under “Preferences > Your MDM Servers > Berlin stores > Download Token”',
    );
    expect(text(NOW)).not.toContain('menus may have moved');
    expect(text(new Date('2027-06-01T00:00:00Z'))).toContain(
      'Written on November 21, 2026; menus may have moved since.',
    );
  });

  it('names the former name of a portal once, with its first step', () => {
    const { steps } = judgeToken(refused('token_expired', acme), NOW).remedy;
    const inPortal = renderSteps([steps[0]!, { ...steps[0]!, id: 'accept-terms' }], { speaker }).map((step) =>
      step.text.includes('formerly Apple Business Manager'),
    );
    expect(inPortal).toEqual([true, false]);
  });

  it('shows no menu words of an unverified place', () => {
    const [step] = judgeToken(refused('token_expired', acme), NOW).remedy.steps;
    const unverified = {
      ...step!,
      places: step!.places.map((place) => ({ ...place, confidence: 'unverified' as const })),
    };
    expect(renderSteps([unverified], { speaker })[0]?.text).toMatch(/^Sign in to Apple Business/);
  });
});

describe('the rest of what is told', () => {
  it('counts devices in words and leaves zeros out', () => {
    expect(renderImpact(replaced().problems[0]!.impact, speaker)).toEqual([
      '1,020 enrolled devices keep working',
      '212 assigned devices still enroll with the profile Apple holds',
      '3 new or unassigned devices would skip management',
    ]);
  });

  it('says a symptom with the portal it is about', () => {
    expect(renderSymptom('devices-not-syncing', context())).toBe(
      'New devices do not arrive from Apple Business.',
    );
  });

  it('has a banner only while a token is in an error state', () => {
    expect(renderBanner(0, speaker)).toBeNull();
    expect(renderBanner(1, speaker)).toMatch(
      /^1 ADE\/DEP token is in an error state\. Until each is resolved/,
    );
    expect(renderBanner(4, speaker)).toMatch(/^4 ADE\/DEP tokens are in an error state\./);
  });

  it.each(CAUSE_IDS)('describes %s without a token', (id) => {
    const cause = renderCause(describeCause(id), speaker);
    expect(cause.causeId).toBe(id);
    for (const text of [cause.title, cause.meaning, ...cause.steps.map((step) => step.text)])
      expect(text).not.toMatch(/[{}]|unknown|undefined/);
  });

  it('explains a word that is no cause, and refuses one it does not know', () => {
    expect(renderAppleCode('EXHAUSTED_CURSOR', speaker)).toMatchObject({
      causeId: null,
      steps: [],
      title: 'Apple’s answer “EXHAUSTED_CURSOR”',
    });
    expect(() => renderAppleCode('NO_SUCH_WORD' as AppleCode, speaker)).toThrow(
      'apple-code.NO_SUCH_WORD.meaning',
    );
  });
});
