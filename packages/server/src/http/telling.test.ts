import { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { CauseEntry, Device, Diagnosis, Overview, Problem, Token, WorkItem } from '@adept/contract';
import { CAUSE_IDS } from '@adept/diagnosis';
import { LANGUAGES } from '@adept/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUpdateProblems } from '../diagnose/update-problems.ts';
import type { NewEvidence } from '../domain/new-evidence.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { openClonedStore, type ClonedStore } from '../store/testing/cloned-store.ts';
import { createAdminServer, type AdminServer } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
let now = new Date('2026-11-21T10:00:00.000Z');
const clock = { now: () => now };
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

/** What Apple answered, as the client's observer records it. */
function answer(
  credentialsId: string,
  at: Date,
  more: Partial<Extract<NewEvidence, { kind: 'apple-answer' }>> = {},
): NewEvidence {
  return {
    kind: 'apple-answer',
    at,
    credentialsId,
    endpoint: 'GET /account',
    status: 200,
    outcome: 'success',
    appleCode: null,
    reason: null,
    clockOffsetSeconds: 0,
    body: null,
    ...more,
  };
}
const unsigned = {
  status: 403,
  outcome: 'refused',
  appleCode: 'T_C_NOT_SIGNED',
  body: '"T_C_NOT_SIGNED"',
} as const;
const rejected = {
  endpoint: 'GET /session',
  status: 401,
  outcome: 'refused',
  appleCode: 'token_rejected',
} as const;

interface Wanted {
  name: string;
  organization?: { id: string; name: string; type: string };
  expiresAt?: Date;
  evidence?: (credentialsId: string) => NewEvidence[];
}

/** A token as it is after uploads and calls; its problems are judged by the real judge. */
async function tokenWith({ name, organization, expiresAt, evidence }: Wanted): Promise<string> {
  const { store } = cloned;
  const { id } = await store.tokens.create(SYSTEM, { name });
  const account = organization
    ? {
        organization,
        mdmServer: { uuid: `uuid-${name}`, name: `Server of ${name}` },
        adminId: 'ops@example.org',
      }
    : null;
  if (account) await store.tokens.recordAccount(SYSTEM, id, account, null);
  if (!expiresAt) return id;
  const secrets = {
    consumerKey: 'CK_x',
    consumerSecret: 'marker-consumer',
    accessToken: 'marker-access',
    accessSecret: 'marker-secret',
  };
  const credentials = new TokenCredentials(secrets, expiresAt);
  const { id: credentialsId } = await store.credentials.replace(SYSTEM, {
    tokenId: id,
    keyPairId: null,
    credentials,
    account,
  });
  await store.evidence.append(SYSTEM, id, evidence?.(credentialsId) ?? []);
  await createUpdateProblems(store, clock)(id);
  return id;
}

const school = { id: 'ORG2', name: 'Nordlicht', type: 'edu' };
const company = { id: 'ORG1', name: 'Acme Retail', type: 'org' };
const later = new Date('2027-06-01T00:00:00.000Z');
const ids: Record<string, string> = {};

beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  const { store } = cloned;
  const twice = (facts: object) => (credentialsId: string) => [
    answer(credentialsId, minutesAgo(3), facts),
    answer(credentialsId, minutesAgo(2), facts),
  ];
  now = minutesAgo(5);
  ids['new'] = await tokenWith({ name: 'Not uploaded yet' });
  now = new Date('2026-11-21T10:00:00.000Z');
  ids['fine'] = await tokenWith({
    name: 'HQ',
    organization: company,
    expiresAt: later,
    evidence: (id) => [answer(id, minutesAgo(1))],
  });
  ids['untried'] = await tokenWith({ name: 'Fresh', organization: company, expiresAt: later });
  ids['iPads'] = await tokenWith({
    name: 'Lycée iPads',
    organization: school,
    expiresAt: later,
    evidence: twice(unsigned),
  });
  ids['Macs'] = await tokenWith({
    name: 'Lycée Macs',
    organization: school,
    expiresAt: later,
    evidence: twice(unsigned),
  });
  ids['replaced'] = await tokenWith({
    name: 'Lab',
    organization: company,
    expiresAt: later,
    evidence: twice(rejected),
  });
  ids['soon'] = await tokenWith({
    name: 'Field tablets',
    organization: company,
    expiresAt: new Date('2026-11-27T12:00:00.000Z'),
    evidence: (id) => [answer(id, minutesAgo(1))],
  });
  const fine = ids['fine'] ?? '';
  const lease = await store.leases.take(SYSTEM, fine, 'test', 60);
  if (!lease) throw new Error('no lease');
  const run = await store.syncRuns.create(SYSTEM, { tokenId: fine, mode: 'full' });
  await store.syncRuns.start(SYSTEM, lease, run.id);
  const device = (serial: string, profileStatus: string) => ({
    serial,
    removed: false,
    model: 'iPad 10',
    description: null,
    family: 'iPad',
    os: 'iOS',
    color: null,
    assetTag: null,
    profileStatus,
    profileUuid: null,
    assignedAt: null,
    pushedAt: null,
    addedAt: now,
    opAt: null,
    extra: {},
  });
  await store.devices.applyPage(SYSTEM, lease, {
    runId: run.id,
    devices: [device('C02AAA111', 'pushed'), device('C02BBB222', 'empty'), device('DMPCCC333', 'assigned')],
    place: { cursor: 'c1', phase: 'sync', generation: run.id, storedAt: now, toldUntil: null },
  });
  await store.syncRuns.finish(SYSTEM, lease, run.id, {
    state: 'succeeded',
    errorCode: null,
    nextSyncAt: later,
  });
  admin = await createAdminServer({ store, clock });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

async function get<T>(path: string, language = 'en'): Promise<T> {
  const answered = await admin.app.inject({
    url: `/api/v1${path}`,
    headers: { ...admin.headers, 'accept-language': language },
  });
  expect([path, answered.statusCode, answered.statusCode === 200 ? '' : answered.body]).toEqual([
    path,
    200,
    '',
  ]);
  return answered.json<T>();
}

describe('the list of tokens', () => {
  it('has the state of each, and says why and what next', async () => {
    const { items } = await get<{ items: Token[] }>('/tokens');
    expect(Object.fromEntries(items.map(({ name, state }) => [name, state]))).toEqual({
      'Not uploaded yet': 'unknown',
      HQ: 'ok',
      Fresh: 'unknown',
      'Lycée iPads': 'error',
      'Lycée Macs': 'error',
      Lab: 'error',
      'Field tablets': 'warning',
    });
    const hq = items.find(({ name }) => name === 'HQ');
    expect(hq).toMatchObject({
      problems: [],
      impact: null,
      counts: { devices: 3, unassigned: 1 },
      lastSync: { state: 'succeeded', mode: 'full', pages: 1, devices: 3 },
      lastGoodSyncAt: now.toISOString(),
      adminId: 'ops@example.org',
    });
    const lab = items.find(({ name }) => name === 'Lab');
    expect(lab?.problems).toMatchObject([
      { causeId: 'token-damaged', state: 'open', evidenceIds: [], closedAt: null },
    ]);
    expect(lab?.problems[0]?.nextStep).toMatch(/Apple Business/);
    expect(lab?.impact).toEqual({
      enrolled: 0,
      assigned: 0,
      newOrUnassigned: 0,
      assignmentsPending: 0,
      devicesFailing: 0,
    });
  });
});

describe('a diagnosis', () => {
  it('is judged now, with the evidence it rests on and the steps to take', async () => {
    const diagnosis = await get<Diagnosis>(`/tokens/${ids['iPads']}/diagnosis`);
    expect(diagnosis).toMatchObject({
      state: 'error',
      apple: 'simulated',
      account: {
        organization: school,
        mdmServer: { name: 'Server of Lycée iPads' },
        adminId: 'ops@example.org',
      },
      expiresAt: later.toISOString(),
      judgedAt: now.toISOString(),
      problems: [
        {
          causeId: 'terms-not-signed',
          severity: 'error',
          seenOnce: false,
          since: minutesAgo(3).toISOString(),
        },
      ],
    });
    const [problem] = diagnosis.problems;
    const shown = diagnosis.evidence.map(({ id }) => id);
    expect(problem?.evidenceIds).toHaveLength(2);
    expect(shown).toEqual(expect.arrayContaining([...(problem?.evidenceIds ?? [])]));
    expect(diagnosis.evidence).toContainEqual(
      expect.objectContaining({
        kind: 'apple-answer',
        endpoint: 'GET /account',
        status: 403,
        appleCode: 'T_C_NOT_SIGNED',
        body: '"T_C_NOT_SIGNED"',
      }),
    );
    expect(diagnosis.remedy.steps[0]).toMatchObject({ actor: 'portal', portal: 'apple-school' });
    const { items } = await get<{ items: Problem[] }>(`/problems?token=${ids['iPads']}`);
    expect(problem?.id).toBe(items[0]?.id);
  });

  it('names the candidates that are not ruled out, and is unknown before Apple answered', async () => {
    const replaced = await get<Diagnosis>(`/tokens/${ids['replaced']}/diagnosis`);
    expect(replaced.problems[0]?.candidates.length).toBeGreaterThan(1);
    expect(replaced.problems[0]?.candidates.every(({ title }) => title !== '')).toBe(true);
    expect(await get<Diagnosis>(`/tokens/${ids['new']}/diagnosis`)).toMatchObject({
      state: 'unknown',
      account: null,
      expiresAt: null,
      problems: [],
      evidence: [],
    });
    expect(await get<Diagnosis>(`/tokens/${ids['untried']}/diagnosis`)).toMatchObject({
      state: 'unknown',
      problems: [],
    });
  });

  it('never carries a secret of the token', async () => {
    for (const path of [
      '/tokens',
      '/overview',
      '/problems',
      ...Object.values(ids).map((id) => `/tokens/${id}/diagnosis`),
    ]) {
      expect(JSON.stringify(await get(path))).not.toMatch(/marker-(consumer|access|secret)/);
    }
    expect(admin.logged()).not.toMatch(/marker-(consumer|access|secret)/);
  });
});

describe('the overview', () => {
  it('counts, warns, groups what has one cure, and looks ahead', async () => {
    const overview = await get<Overview>('/overview');
    expect(overview.counts).toEqual({ ok: 1, warning: 1, error: 3, unknown: 2 });
    expect(overview.banner?.text).toMatch(
      /^3 .* in an error state\. Until each is resolved, .*ADE.* will not work as expected\.$/,
    );
    expect(overview.banner?.tokens.map(({ name }) => name).sort()).toEqual([
      'Lab',
      'Lycée Macs',
      'Lycée iPads',
    ]);
    const terms = overview.workItems.find(({ causeId }) => causeId === 'terms-not-signed');
    expect(terms).toMatchObject({ severity: 'error', organization: { name: 'Nordlicht', type: 'edu' } });
    expect(terms?.tokens).toHaveLength(2);
    expect(terms?.problemIds).toHaveLength(2);
    expect(terms?.verifies).toEqual({ scope: 'organization', tokens: 2 });
    const others = overview.workItems.filter(({ causeId }) => causeId !== 'terms-not-signed');
    for (const { tokens, verifies } of others)
      expect(verifies).toEqual({ scope: 'tokens', tokens: tokens.length });
    expect(overview.workItems.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
    expect(overview.expiries[0]).toEqual({
      tokenId: ids['soon'],
      name: 'Field tablets',
      expiresAt: '2026-11-27T12:00:00.000Z',
    });
    const dates = overview.expiries.map(({ expiresAt }) => expiresAt);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.at(-1)).toMatch(/^2027-/);
    expect(overview.devices).toMatchObject([{ devices: expect.any(Number) as number }]);
  });

  it('lists work items page by page', async () => {
    const all = await get<{ items: WorkItem[] }>('/work-items');
    const first = await get<{ items: WorkItem[]; next: string }>('/work-items?limit=1');
    const rest = await get<{ items: WorkItem[]; next: null }>(`/work-items?limit=5&after=${first.next}`);
    expect([...first.items, ...rest.items]).toEqual(all.items);
    expect(rest.next).toBeNull();
  });
});

describe('problems', () => {
  it('are found by state, token and cause, and read one by one', async () => {
    const open = await get<{ items: Problem[] }>('/problems?state=open');
    expect(open.items).toHaveLength(4);
    expect((await get<{ items: Problem[] }>('/problems?cause=terms-not-signed')).items).toHaveLength(2);
    const [problem] = (await get<{ items: Problem[] }>(`/problems?token=${ids['soon']}&limit=1`)).items;
    expect(problem).toMatchObject({
      causeId: 'token-expiring',
      severity: 'warning',
      docs: '/docs/causes/token-expiring.md',
    });
    expect(await get<Problem>(`/problems/${problem?.id}`)).toEqual(problem);
  });

  it('have nothing left to do once evidence closed them', async () => {
    const tokenId = ids['Macs'] ?? '';
    const credentials = await cloned.store.credentials.current(SYSTEM, tokenId);
    await cloned.store.evidence.append(SYSTEM, tokenId, [answer(credentials?.id ?? '', now)]);
    await createUpdateProblems(cloned.store, clock)(tokenId);
    const { items } = await get<{ items: Problem[] }>('/problems?state=closed');
    expect(items).toMatchObject([{ tokenId, state: 'closed', closedAt: now.toISOString(), nextStep: null }]);
    expect(await get<Token>(`/tokens/${tokenId}`)).toMatchObject({ state: 'ok', problems: [] });
  });
});

describe('the catalogue', () => {
  it.each(LANGUAGES)('is whole in %s', async (language) => {
    const { items } = await get<{ items: CauseEntry[] }>('/causes', language);
    expect(items.map(({ causeId }) => causeId)).toEqual([...CAUSE_IDS]);
    for (const entry of items) {
      expect([entry.causeId, entry.title !== '', entry.meaning !== '', entry.steps.length > 0]).toEqual([
        entry.causeId,
        true,
        true,
        true,
      ]);
      expect(await get<CauseEntry>(`/causes/${entry.causeId}`, language)).toEqual(entry);
    }
    const first = await get<{ items: CauseEntry[]; next: string }>('/causes?limit=2', language);
    expect(first.next).toBe(CAUSE_IDS[1]);
    expect(
      (await get<{ items: CauseEntry[] }>(`/causes?after=${first.next}&limit=1`, language)).items[0]?.causeId,
    ).toBe(CAUSE_IDS[2]);
  });
});

describe('devices', () => {
  it('are found by serial, state and token, page by page', async () => {
    const serials = async (query: string) =>
      (await get<{ items: Device[] }>(`/devices${query}`)).items.map(({ serial }) => serial);
    expect(await serials('')).toEqual(['C02AAA111', 'C02BBB222', 'DMPCCC333']);
    expect(await serials('?q=c02')).toEqual(['C02AAA111', 'C02BBB222']);
    expect(await serials('?q=ccc')).toEqual(['DMPCCC333']);
    expect(await serials(`?profileStatus=empty&token=${ids['fine']}&model=iPad%2010`)).toEqual(['C02BBB222']);
    expect(await serials(`?token=${ids['new']}`)).toEqual([]);
    const first = await get<{ items: Device[]; next: string }>('/devices?limit=2');
    expect(await serials(`?limit=2&after=${encodeURIComponent(first.next)}`)).toEqual(['DMPCCC333']);
  });

  it('are read by serial, under the token that has them', async () => {
    expect(await get<Device>('/devices/DMPCCC333')).toMatchObject({
      serial: 'DMPCCC333',
      tokenId: ids['fine'],
      addedAt: now.toISOString(),
      removedAt: null,
    });
    expect(await get<Device>(`/devices/DMPCCC333?token=${ids['fine']}`)).toMatchObject({
      tokenId: ids['fine'],
    });
    const other = await admin.app.inject({
      url: `/api/v1/devices/DMPCCC333?token=${ids['new']}`,
      headers: admin.headers,
    });
    expect(other.statusCode).toBe(404);
  });
});
