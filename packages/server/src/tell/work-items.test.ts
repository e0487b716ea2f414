import { createSpeaker } from '@adept/messages';
import { expect, it } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import type { Token } from '../domain/token.ts';
import type { KnownToken } from './tokens.ts';
import { tokensToVerify, toWorkItems } from './work-items.ts';

/** A token as far as work items look at it. */
function known(
  name: string,
  {
    causes = [],
    organization = 'acme',
    credentials = true,
  }: Partial<Record<'causes', string[]>> & {
    organization?: string | null;
    credentials?: boolean;
  } = {},
): KnownToken {
  const token = {
    id: name,
    name,
    organization: { id: organization, name: organization, type: 'org' },
    mdmServer: { uuid: null, name: null },
    counts: { devices: 0, unassigned: 0, assigned: 0, pushed: 0 },
    credentialsId: credentials ? `credentials of ${name}` : null,
  } as unknown as Token;
  const problems = causes.map(
    (causeId) =>
      ({
        id: `${causeId} of ${name}`,
        tokenId: name,
        causeId,
        severity: 'error',
        openedAt: new Date(0),
        judged: {
          causeId,
          severity: 'error',
          parameters: {},
          candidates: [],
          symptoms: [],
          since: new Date(0),
          evidenceIds: [],
        },
      }) as unknown as Problem,
  );
  return { token, problems, state: problems.length > 0 ? 'error' : 'ok', notes: [], lastSync: null };
}

it('says of each task how many tokens its check asks about: those that the check then asks about', async () => {
  const speaker = await createSpeaker('en', 'UTC');
  const all = [
    known('refused', { causes: ['terms-not-signed', 'token-expired'] }),
    known('not asked yet'),
    known('without a file', { credentials: false }),
    known('of another', { organization: 'other', causes: ['token-expired'] }),
    known('of nobody', { organization: null, causes: ['terms-not-signed'] }),
  ];
  const items = toWorkItems(all, speaker);
  expect(items.map(({ id, tokens, verifies }) => [id, tokens.length, verifies]).toSorted()).toEqual([
    ['terms-not-signed.acme', 1, { scope: 'organization', tokens: 2 }],
    ['terms-not-signed.of nobody', 1, { scope: 'tokens', tokens: 1 }],
    ['token-expired.acme', 1, { scope: 'tokens', tokens: 1 }],
    ['token-expired.other', 1, { scope: 'tokens', tokens: 1 }],
  ]);
  for (const { id, verifies } of items) expect(tokensToVerify(all, id)?.tokens).toHaveLength(verifies.tokens);
});
