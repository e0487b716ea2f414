import type { AppleCall } from '@adept/apple/errors/apple-call';
import { describe, expect, it } from 'vitest';
import type { NewEvidence } from '../domain/new-evidence.ts';
import { collectEvidence } from './collect-evidence.ts';
import type { EvidenceStore } from './evidence-store.ts';

const AT = new Date('2026-08-01T12:00:00Z');
const good: AppleCall = {
  endpoint: 'GET /session',
  at: AT,
  durationMs: 3,
  status: 200,
  error: null,
  clockOffsetSeconds: -2,
  account: null,
};
const account: AppleCall = {
  ...good,
  endpoint: 'GET /account',
  account: {
    org_id: '7',
    org_name: 'Org',
    org_type: 'edu',
    server_uuid: 'U',
    server_name: 'MDM',
    admin_id: 'a@b',
  },
};
const refused: AppleCall = {
  ...good,
  endpoint: 'POST /devices/sync',
  status: 403,
  error: {
    kind: 'refused',
    endpoint: 'POST /devices/sync',
    status: 403,
    appleCode: 'T_C_NOT_SIGNED',
    reason: null,
    retry: { mode: 'confirm', afterSeconds: null },
    body: '"T_C_NOT_SIGNED"',
  },
};

function rememberingStore(): {
  store: EvidenceStore;
  written: NewEvidence[];
  accounts: object[];
  failNext: () => void;
} {
  const written: NewEvidence[] = [];
  const accounts: object[] = [];
  let fails = false;
  return {
    written,
    accounts,
    failNext: () => (fails = true),
    store: {
      evidence: {
        async append(_viewer, _tokenId, facts) {
          if (fails) {
            fails = false;
            throw new Error('the database is away');
          }
          written.push(...facts);
        },
      },
      tokens: { recordAccount: async (_viewer, _tokenId, seen) => void accounts.push(seen) },
    },
  };
}

describe('collectEvidence', () => {
  it('records every call in its order, successes too, and the account that was seen', async () => {
    const { store, written, accounts } = rememberingStore();
    const collector = collectEvidence(store, 't', 'c');
    for (const call of [good, account, refused]) collector.observe(call);
    await collector.write();
    expect(
      written.map((fact) =>
        fact.kind === 'apple-answer' ? `${fact.endpoint} ${fact.outcome} ${fact.appleCode}` : fact.kind,
      ),
    ).toEqual([
      'GET /session success null',
      'GET /account success null',
      'account-seen',
      'POST /devices/sync refused T_C_NOT_SIGNED',
    ]);
    expect(written[3]).toMatchObject({
      credentialsId: 'c',
      at: AT,
      status: 403,
      clockOffsetSeconds: -2,
      body: '"T_C_NOT_SIGNED"',
    });
    expect(accounts).toEqual([
      {
        organization: { id: '7', name: 'Org', type: 'edu' },
        mdmServer: { uuid: 'U', name: 'MDM' },
        adminId: 'a@b',
      },
    ]);
  });

  it('writes each call once, and keeps those of a failed write for the next', async () => {
    const { store, written, failNext } = rememberingStore();
    const collector = collectEvidence(store, 't', 'c');
    collector.observe(good);
    failNext();
    await expect(collector.write()).rejects.toThrow('the database is away');
    collector.observe(refused);
    await Promise.all([collector.write(), collector.write()]);
    expect(written.map((fact) => (fact.kind === 'apple-answer' ? fact.endpoint : fact.kind))).toEqual([
      'GET /session',
      'POST /devices/sync',
    ]);
  });
});
