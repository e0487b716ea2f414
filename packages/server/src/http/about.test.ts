import type { About } from '@adept/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MIGRATIONS } from '../store/migrations/index.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
beforeAll(async () => {
  const clock = { now: () => new Date('2026-11-21T10:00:00.000Z') };
  cloned = await openClonedStore({ clock });
  admin = await createAdminServer({ store: cloned.store, clock });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

it('tells whoever is signed in what runs here', async () => {
  const answer = await admin.app.inject({ url: '/api/v1/about', headers: admin.headers });
  expect(answer.json<About>()).toEqual({
    version: '0.0.0',
    // These tests may run from a checkout or from an archive of it.
    commit: expect.toSatisfy((commit) => commit === null || /^[0-9a-f]{40}$/.test(String(commit))) as string,
    runtime: `Node.js ${process.versions.node}`,
    platform: `${process.platform} ${process.arch}`,
    apple: 'simulated',
    store: {
      kind: cloned.store.kind,
      version: expect.stringMatching(/^\d+\.\d+/) as string,
      schema: MIGRATIONS.at(-1)?.name,
    },
  });
});

it('tells nobody else', async () => {
  const { host } = admin.headers;
  const answer = await admin.app.inject({ url: '/api/v1/about', headers: { host } });
  expect(answer.statusCode).toBe(401);
});
