import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CausePage, CausesIndex } from '@adept/contract';
import { CAUSE_IDS, INTUNE_ROWS } from '@adept/diagnosis';
import { LANGUAGES, PAGE_SECTIONS } from '@adept/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { type AdminServer, createAdminServer, PUBLIC_URL } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
const ROOT = resolve(import.meta.dirname, '../../../..');
const COMMENT = /\n<!-- Made by .+ -->\n$/;

beforeAll(async () => {
  cloned = await openClonedStore();
  admin = await createAdminServer({ store: cloned.store, clock: { now: () => new Date() } });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  admin.app.inject({ url, headers: { ...admin.headers, ...headers } });

describe('the pages of the causes', () => {
  it.each([...CAUSE_IDS, 'README'])('%s in English is the committed file', async (id) => {
    const answer = await get(`/docs/causes/${id}.md`, { 'accept-language': 'en' });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      200,
      'text/markdown; charset=utf-8',
    ]);
    const file = readFileSync(resolve(ROOT, `docs/causes/${id}.md`), 'utf8');
    expect(answer.body).toBe(file.replace(COMMENT, ''));
  });

  it.each(LANGUAGES)('are there in %s, by header and by query, as Markdown and JSON', async (language) => {
    for (const id of CAUSE_IDS) {
      const asked = await get(`/docs/causes/${id}.md?language=${language}`, { 'accept-language': 'en' });
      const negotiated = await get(`/docs/causes/${id}.md`, { 'accept-language': language });
      expect(asked.body).toBe(negotiated.body);
      expect(negotiated.headers['content-language']).toBe(language);
      expect(negotiated.headers['vary']).toContain('Accept-Language');
      const json = await get(`/docs/causes/${id}.json?language=${language}`);
      const page = json.json<CausePage>();
      expect(page).toMatchObject({ causeId: id, language, docs: `/docs/causes/${id}.md` });
      expect(page.sections.map((section) => section.id)).toEqual(PAGE_SECTIONS);
      for (const { title, paragraphs, items = [], steps = [] } of page.sections) {
        expect(negotiated.body).toContain(`## ${title}`);
        expect([...paragraphs, ...items, ...steps], `${id}: ${title}`).not.toEqual([]);
      }
      for (const step of page.sections.flatMap(({ steps = [] }) => steps))
        expect(negotiated.body).toContain(step.text);
    }
    const index = (await get(`/docs/causes/README.json?language=${language}`)).json<CausesIndex>();
    expect(index.causes.map(({ causeId }) => causeId)).toEqual(CAUSE_IDS);
    expect(index.intuneRows.map(({ row }) => row)).toEqual([...INTUNE_ROWS]);
    const errors = await get(`/docs/guide/errors.md?language=${language}`);
    expect(errors.body).toContain('## token-file-expired');
  });

  it('say that a cause or a language is not there', async () => {
    const cause = await get('/docs/causes/token-replacd.md');
    expect([cause.statusCode, cause.json<{ code: string }>().code]).toEqual([404, 'cause-not-found']);
    expect(cause.body).toContain('token-replaced');
    const language = await get('/docs/causes/token-replaced.md?language=xx');
    expect([language.statusCode, language.json<{ code: string }>().code]).toEqual([400, 'invalid-request']);
    const name = await get('/docs/causes/token-replaced.md?lang=pl');
    expect([name.statusCode, name.json<{ code: string }>().code]).toEqual([400, 'unknown-parameter']);
  });

  it('are for those who are signed in, like all else', async () => {
    const { host } = new URL(PUBLIC_URL);
    for (const url of [
      '/docs/causes/token-replaced.md',
      '/docs/causes/token-replaced.json',
      '/docs/causes/README.md',
      '/docs/guide/errors.md',
      '/%64ocs/causes/token-replaced.md',
    ]) {
      const answer = await admin.app.inject({ url, headers: { host } });
      expect([url, answer.statusCode]).toEqual([url, 401]);
    }
  });
});

describe('docs of an error', () => {
  it('leads to a page that has its code', async () => {
    const answer = await get('/api/v1/tokens/0190a0a0-0000-7000-8000-000000000000');
    const { docs, code } = answer.json<{ docs: string; code: string }>();
    const [path = '', anchor] = docs.split('#');
    expect(anchor).toBe(code);
    expect((await get(path)).body).toContain(`## ${code}\n`);
  });
});
