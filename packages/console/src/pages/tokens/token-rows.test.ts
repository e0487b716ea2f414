import type { Problem, Token, TokenState } from '@adept/contract';
import { describe, expect, it } from 'vitest';
import {
  countByState,
  errorsByCause,
  inOrder,
  isWaitingForFile,
  leadingProblem,
  matching,
  organizationsOf,
} from './token-rows.ts';

const impact = { enrolled: 0, assigned: 0, newOrUnassigned: 0, assignmentsPending: 0, devicesFailing: 0 };

function problem(causeId: string, more: Partial<Problem> = {}): Problem {
  return {
    id: causeId,
    causeId,
    candidates: [],
    tokenId: 't',
    state: 'open',
    severity: 'error',
    openedAt: '2026-11-01T00:00:00.000Z',
    closedAt: null,
    symptoms: [],
    impact,
    title: `Title of ${causeId}`,
    meaning: '',
    nextStep: null,
    evidenceIds: [],
    docs: '',
    ...more,
  };
}

function token(name: string, state: TokenState, more: Partial<Token> = {}): Token {
  return {
    id: name,
    name,
    origin: 'adept',
    state,
    expiresAt: '2027-03-03T00:00:00.000Z',
    organization: { name: 'Nordlicht', type: 'edu' },
    mdmServer: { name: `${name} server`, uuid: 'u' },
    apple: 'real',
    notes: [],
    counts: { devices: 1, unassigned: 0 },
    problems: [],
    impact: null,
    lastSync: null,
    lastGoodSyncAt: null,
    nextSyncAt: null,
    owner: null,
    deputy: null,
    tags: [],
    adminId: null,
    adminIsKnown: null,
    identity: 'settled',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}

const names = (tokens: readonly Token[]) => tokens.map((t) => t.name);

const NOW = new Date('2026-11-21T10:00:00.000Z');

describe('rows of tokens', () => {
  const soon = { expiresAt: '2026-11-27T00:00:00.000Z' };
  const tokens = [
    token('B', 'ok', soon),
    token('A', 'ok'),
    token('Tablets', 'warning'),
    token('Zoo', 'error', soon),
    token('Lab', 'error'),
    token('New', 'unknown'),
  ];

  it('put what needs a person first, and leave the healthy in the order of their names', () => {
    expect(names(inOrder(tokens, 'en'))).toEqual(['Zoo', 'Lab', 'Tablets', 'New', 'A', 'B']);
    expect(names(tokens)[0]).toBe('B');
  });

  it('count each state', () => {
    expect(countByState(tokens)).toEqual({ error: 2, warning: 1, unknown: 1, ok: 2 });
  });

  it('are found by every word in name, organisation, server and problem', () => {
    const lab = token('Lab', 'error', { problems: [problem('token-replaced')] });
    expect(matching([lab], { q: 'NORD replaced', state: null }, NOW)).toEqual([lab]);
    expect(matching([lab], { q: 'nord expired', state: null }, NOW)).toEqual([]);
    expect(matching([lab], { q: '', state: 'ok' }, NOW)).toEqual([]);
    expect(
      matching(
        [token('X', 'ok', { organization: { name: null, type: null } })],
        { q: 'null', state: null },
        NOW,
      ),
    ).toEqual([]);
  });
});

describe('leadingProblem', () => {
  it('is the oldest open error; closed ones and warnings come after', () => {
    const problems = [
      problem('closed', { state: 'closed', openedAt: '2020-01-01T00:00:00.000Z' }),
      problem('warning', { severity: 'warning', openedAt: '2021-01-01T00:00:00.000Z' }),
      problem('late', { openedAt: '2026-11-20T00:00:00.000Z' }),
      problem('early'),
    ];
    expect(leadingProblem({ problems })?.causeId).toBe('early');
    expect(leadingProblem({ problems: problems.slice(0, 2) })?.causeId).toBe('warning');
    expect(leadingProblem({ problems: problems.slice(0, 1) })).toBeNull();
  });
});

describe('errorsByCause', () => {
  it('groups error tokens only, the largest group first', () => {
    const terms = { problems: [problem('terms-not-signed')] };
    const groups = errorsByCause([
      token('Berlin', 'error', { problems: [problem('token-expired')] }),
      token('iPads', 'error', terms),
      token('Macs', 'error', terms),
      token('Soon', 'warning', { problems: [problem('token-expiring', { severity: 'warning' })] }),
    ]);
    expect(groups.map((group) => [group.causeId, names(group.tokens)])).toEqual([
      ['terms-not-signed', ['iPads', 'Macs']],
      ['token-expired', ['Berlin']],
    ]);
  });
});

describe('isWaitingForFile', () => {
  it('holds before the first file only', () => {
    const fresh = { expiresAt: null, mdmServer: { name: null, uuid: null } };
    expect(isWaitingForFile(token('New', 'unknown', fresh))).toBe(true);
    expect(
      isWaitingForFile(token('New', 'unknown', { ...fresh, expiresAt: '2027-01-01T00:00:00.000Z' })),
    ).toBe(false);
    expect(isWaitingForFile(token('New', 'unknown', { ...fresh, origin: 'intune' }))).toBe(false);
  });
});

describe('narrowing by organization and expiry', () => {
  const berlin = token('Berlin', 'error', {
    organization: { name: 'Acme', type: 'org' },
    expiresAt: '2026-11-12T12:00:00.000Z',
  });
  const field = token('Field', 'warning', {
    organization: { name: 'Nordlicht', type: 'edu' },
    expiresAt: '2026-12-21T10:00:00.000Z',
  });
  const waiting = token('Waiting', 'unknown', {
    organization: { name: null, type: null },
    expiresAt: null,
  });
  const all = [field, berlin, waiting];
  const narrowed = (more: Partial<Parameters<typeof matching>[1]>) =>
    matching(all, { q: '', state: null, ...more }, NOW).map(({ name }) => name);

  it('takes what is past, and what comes within the days, their last included', () => {
    expect(narrowed({ expires: 'past' })).toEqual(['Berlin']);
    expect(narrowed({ expires: '30' })).toEqual(['Field']);
    expect(narrowed({ organization: 'Acme' })).toEqual(['Berlin']);
    expect(narrowed({ organization: 'Acme', expires: '90' })).toEqual([]);
    expect(narrowed({})).toEqual(['Field', 'Berlin', 'Waiting']);
  });

  it('offers each organization once', () => {
    expect(organizationsOf([...all, berlin], 'en')).toEqual(['Acme', 'Nordlicht']);
  });
});
