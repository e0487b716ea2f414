import { causeOf, describeCause } from '@adept/diagnosis';
import type { TokenHistory } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { renderSteps } from './render-remedy.ts';

const ACCOUNT = 'ops@acme.example';

/** A token of which Apple once named the account. */
const HISTORY: TokenHistory = {
  tokenId: 'token',
  credentials: null,
  organization: { name: 'Acme Retail', type: 'org' },
  mdmServerName: 'Berlin stores',
  identity: { mdmServerUuid: null, organizationId: null },
  heldBy: [],
  impact: { enrolled: 0, assigned: 0, newOrUnassigned: 0, assignmentsPending: 0, devicesFailing: 0 },
  profiles: [],
  evidence: [
    {
      kind: 'account-seen',
      id: 'evidence-1',
      at: new Date(0),
      credentialsId: 'first',
      adminId: ACCOUNT,
      organizationId: '1',
      organizationName: 'Acme Retail',
      organizationType: 'org',
      mdmServerUuid: 'A'.repeat(32),
      mdmServerName: 'Berlin stores',
    },
  ],
  oneMoment: false,
};

describe.each(LANGUAGES)('steps in %s', (language) => {
  it('ask for another account where the one behind the token is forbidden, and nowhere else', async () => {
    const speaker = await createSpeaker(language, 'UTC');
    const download = (causeId: 'token-forbidden' | 'token-expired', history: TokenHistory): string => {
      const steps = renderSteps(causeOf(causeId).remedy(history, new Date(0)), { speaker });
      return steps.find(({ id }) => id === 'download-token')?.text ?? '';
    };
    const unnamed = download('token-forbidden', { ...HISTORY, evidence: [] });
    const usual = download('token-expired', HISTORY);
    expect(download('token-forbidden', HISTORY)).toContain(ACCOUNT);
    expect(usual).not.toContain(ACCOUNT);
    expect(unnamed).not.toContain(ACCOUNT);
    expect(unnamed.length).toBeGreaterThan(usual.length + 20);
    // The page of the cause, which knows no token, says it as well.
    const page = renderSteps(describeCause('token-forbidden').steps, { speaker });
    expect(page[0]!.text.length).toBeGreaterThan(usual.length);
  });

  it('name the address that is called, not Apple’s where another is', async () => {
    const speaker = await createSpeaker(language, 'UTC');
    const steps = describeCause('apple-unreachable').steps;
    const said = (appleUrl?: string): string =>
      renderSteps(steps, { speaker, appleUrl })
        .map(({ text }) => text)
        .join(' ');
    expect(said()).toContain('mdmenrollment.apple.com');
    expect(said()).toContain('443');
    const local = said('http://127.0.0.1:4490');
    expect(local).toContain('127.0.0.1');
    expect(local).toContain('4490');
    expect(local).not.toMatch(/mdmenrollment|443/);
    expect(said('https://proxy.example')).toContain('proxy.example');
  });
});
