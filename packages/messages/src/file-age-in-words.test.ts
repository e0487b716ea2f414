import { judgeToken, type TokenHistory } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { renderDiagnosis } from './render-diagnosis.ts';

const UPLOADED = new Date('2026-11-20T12:00:00Z');
const NOW = new Date('2026-11-20T13:00:00Z');

/** Refused since the upload of a file that was made so many days before. */
function neverAccepted(days: number): TokenHistory {
  const expiresAt = new Date(UPLOADED.getTime() - days * 86_400_000);
  expiresAt.setUTCFullYear(expiresAt.getUTCFullYear() + 1);
  const refused = (id: string) =>
    ({
      kind: 'apple-answer',
      id,
      at: NOW,
      credentialsId: 'first',
      endpoint: 'GET /session',
      status: 401,
      outcome: 'refused',
      appleCode: 'token_rejected',
      reason: null,
      clockOffsetSeconds: 0.4,
      body: 'token_rejected',
    }) as const;
  return {
    tokenId: 'token',
    credentials: { id: 'first', expiresAt, uploadedAt: UPLOADED },
    organization: { name: 'Acme Retail', type: 'org' },
    mdmServerName: 'Berlin stores',
    identity: { mdmServerUuid: null, organizationId: null },
    heldBy: [],
    impact: { enrolled: 0, assigned: 0, newOrUnassigned: 0, assignmentsPending: 0, devicesFailing: 0 },
    profiles: [],
    evidence: [
      { kind: 'token-uploaded', id: 'upload', at: UPLOADED, credentialsId: 'first', expiresAt },
      refused('a'),
      refused('b'),
    ],
    oneMoment: false,
  };
}

describe.each(LANGUAGES)('the age of a token file in %s', (language) => {
  it.each([
    [0, 'against'],
    [1, 'against'],
    [2, 'for'],
    [9, 'for'],
  ] as const)('of %i days: the text speaks %s a newer download, as its weight does', async (days, side) => {
    const speaker = await createSpeaker(language, 'UTC');
    const { problems } = renderDiagnosis(judgeToken(neverAccepted(days), NOW), { speaker });
    const replaced = problems[0]?.candidates.find(({ causeId }) => causeId === 'token-replaced');
    const text = speaker.say('reason.file-age', { days });
    expect(replaced?.[side]).toContain(text);
    // The last sentence is what it means: the same for all ages on one side, another on the other.
    const meaning = (age: number): string | undefined =>
      speaker
        .say('reason.file-age', { days: age })
        .split(/(?<=[.。，])\s*/)
        .filter((part) => part !== '')
        .at(-1);
    expect(meaning(days)).toBe(meaning(side === 'for' ? 30 : 0));
    expect(meaning(0)).not.toBe(meaning(30));
  });
});
