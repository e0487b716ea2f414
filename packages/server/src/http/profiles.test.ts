import type { EnrollmentProfile, ProblemDocument, ProfileReport } from '@adept/contract';
import { LANGUAGES } from '@adept/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const NOBODY = '01900000-0000-7000-8000-000000000000';
let cloned: ClonedStore;
let admin: AdminServer;
let token = '';
let made = 0;

beforeAll(async () => {
  cloned = await openClonedStore({ clock: { now: () => NOW } });
  admin = await createAdminServer({ store: cloned.store, clock: { now: () => NOW } });
  token = (await send('POST', '/tokens', { name: 'Profiles' })).json<{ id: string }>().id;
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

const send = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  payload?: object,
  headers: Record<string, string> = {},
) =>
  admin.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...admin.headers, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
const content = (more: object = {}) => ({
  profile_name: `Staff ${(made += 1)}`,
  url: 'https://mdm.example.com/enroll',
  ...more,
});
const create = async (wish: object): Promise<EnrollmentProfile> => {
  const answer = await send('POST', '/profiles', wish);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};

describe('enrollment profiles', () => {
  it('are made, read, changed, listed and deleted', async () => {
    const body = content({ skip_setup_items: ['AppleID'], is_supervised: true, is_mdm_removable: false });
    const answer = await send('POST', '/profiles', { content: body, tokens: [token] });
    const profile = answer.json<EnrollmentProfile>();
    expect(answer.headers['location']).toBe(`/api/v1/profiles/${profile.id}`);
    expect(profile).toEqual({
      id: profile.id,
      name: body.profile_name,
      content: body,
      revision: 1,
      tokens: [token],
      definitions: [
        {
          tokenId: token,
          state: 'wanted',
          revision: null,
          profileUuid: null,
          definedAt: null,
          checkedAt: null,
          appleCode: null,
        },
      ],
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    });
    expect((await send('GET', `/profiles/${profile.id}`)).json()).toEqual(profile);
    const changed = await send('PUT', `/profiles/${profile.id}`, {
      name: 'Kiosk',
      content: { ...body, department: 'IT' },
    });
    expect(changed.json()).toMatchObject({ name: 'Kiosk', revision: 2, tokens: [token] });
    const { items } = (await send('GET', '/profiles?limit=1000')).json<{ items: EnrollmentProfile[] }>();
    expect(items.map(({ name }) => name)).toContain('Kiosk');
    expect((await send('DELETE', `/profiles/${profile.id}`)).statusCode).toBe(204);
    for (const [method, wish] of [['GET'], ['DELETE'], ['PUT', { content: body }]] as const) {
      const gone = await send(method, `/profiles/${profile.id}`, wish);
      expect([gone.statusCode, gone.json<ProblemDocument>().code]).toEqual([404, 'profile-not-found']);
    }
  });

  it('are made once for one Idempotency-Key', async () => {
    const wish = { content: content() };
    const headers = { 'idempotency-key': 'once' };
    const first = await send('POST', '/profiles', wish, headers);
    expect((await send('POST', '/profiles', wish, headers)).json()).toEqual(first.json());
  });

  it('that Apple would refuse are refused at the field, in its words, and nothing is made', async () => {
    const { id } = await create({ name: 'Kept', content: content() });
    const bad = content({ department: '', org_magic: 'm'.repeat(257), departement: 'IT' });
    for (const [method, path] of [
      ['POST', '/profiles'],
      ['PUT', `/profiles/${id}`],
    ] as const) {
      const answer = await send(method, path, { name: 'Refused', content: bad });
      const document = answer.json<ProblemDocument>();
      expect([answer.statusCode, document.code]).toEqual([422, 'profile-invalid']);
      expect(document.detail).toContain('“department” is empty');
      expect(document.faults).toEqual([
        { field: 'department', code: 'DEPARTMENT_INVALID', problem: 'empty', limit: null },
        { field: 'org_magic', code: 'MAGIC_INVALID', problem: 'too-long', limit: 256 },
        { field: 'departement', code: null, problem: 'unknown-field', limit: null },
      ]);
    }
    expect((await send('GET', `/profiles/${id}`)).json()).toMatchObject({ name: 'Kept', revision: 1 });
  });

  it('are checked without being kept, in every language', async () => {
    const draft = { content: content({ language: 'German', is_supervised: 'yes' }) };
    const texts = new Set<string>();
    for (const language of LANGUAGES) {
      const answer = await send('POST', '/profiles/validate', draft, { 'accept-language': language });
      const report = answer.json<ProfileReport>();
      expect(report.valid).toBe(false);
      expect(report.faults.map(({ field, code }) => [field, code])).toEqual([
        ['language', 'LOCALE_INVALID'],
        ['is_supervised', 'MALFORMED_REQUEST_BODY'],
      ]);
      texts.add(report.faults[0]?.text ?? '');
    }
    expect(texts.size).toBe(LANGUAGES.length);
    const good = await send('POST', '/profiles/validate', { content: content() });
    expect(good.json()).toEqual({ valid: true, faults: [] });
  });

  it.each([
    [{ content: 'no object' }, 400, 'invalid-request'],
    [{ content: {}, token: 'x' }, 400, 'invalid-request'],
    [{ name: '', content: {} }, 400, 'invalid-request'],
    [
      { content: { profile_name: 'n', url: 'https://a.example' }, tokens: [NOBODY] },
      422,
      'profile-token-unknown',
    ],
  ])('%j is refused: %i %s', async (wish, status, code) => {
    const answer = await send('POST', '/profiles', wish);
    expect([answer.statusCode, answer.json<ProblemDocument>().code]).toEqual([status, code]);
  });

  it('have names of their own', async () => {
    await create({ name: 'Taken', content: content() });
    const answer = await send('POST', '/profiles', { name: 'taken', content: content() });
    expect([answer.statusCode, answer.json<ProblemDocument>().code]).toEqual([409, 'profile-name-taken']);
  });
});
