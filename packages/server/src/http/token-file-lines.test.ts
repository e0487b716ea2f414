import type { TokenFileLine } from '@adept/contract';
import { LINES_TYPE } from '@adept/contract/lines-type';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import type { ShadowAnswer } from '../intake/ask-apple.ts';
import { createToken } from '../intake/create-token.ts';
import { stageKeyPair } from '../intake/stage-key-pair.ts';
import { uploadTokenFile } from '../intake/upload-token-file.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { makeTokenFile } from '../wiring/testing/make-token-file.ts';
import { rethrow } from '../wiring/testing/rethrow.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';

const NOW = new Date('2026-08-01T12:00:00Z');
const clock = { now: () => NOW };
const accepted: ShadowAnswer = {
  account: {
    organization: { id: '1', name: 'Acme', type: 'org' },
    mdmServer: { uuid: 'A', name: 'Server A' },
    adminId: null,
  },
  refusal: null,
  page: { devices: 3, more: false },
  pageRefusal: null,
  facts: () => [],
};

let cloned: ClonedStore;
let admin: AdminServer;
let origin = '';
/** Apple's answer, when the test lets it come. */
let apple: PromiseWithResolvers<ShadowAnswer>;
let number = 0;

beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  const { store } = cloned;
  admin = await createAdminServer({
    store,
    clock,
    actions: {
      uploadTokenFile: (viewer, upload, speaker, onCheck) =>
        uploadTokenFile(viewer, upload, speaker, {
          ...{ store, clock, onCheck },
          askApple: () => apple.promise,
          judge: async () => undefined,
          requestSync: async () => undefined,
          onFault: rethrow,
        }),
    },
  });
  origin = await admin.listen();
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

async function newToken(): Promise<{ id: string; certificatePem: string }> {
  number += 1;
  const { id } = await createToken(SYSTEM, { name: `Token ${number}` }, cloned.store);
  const { certificatePem } = await stageKeyPair(SYSTEM, id, { store: cloned.store, clock });
  apple = Promise.withResolvers<ShadowAnswer>();
  return { id, certificatePem };
}

function upload(id: string, bytes: Buffer, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin}/api/v1/tokens/${id}/token-file`, {
    method: 'POST',
    headers: { ...admin.headers, 'content-type': 'application/pkcs7-mime', accept: LINES_TYPE, ...headers },
    body: new Uint8Array(bytes),
  });
}

/** The answer's lines, each as soon as it is there. */
async function* linesOf(answer: Response): AsyncGenerator<TokenFileLine> {
  let rest = '';
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream());
  for await (const text of reader) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as TokenFileLine;
  }
  expect(rest).toBe('');
}

async function allOf(lines: AsyncIterable<TokenFileLine>): Promise<TokenFileLine[]> {
  const all: TokenFileLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

const idOf = (line: TokenFileLine): string => ('check' in line ? line.check.id : Object.keys(line).join());

describe('an upload that answers in lines', () => {
  it('tells what was looked at before Apple has answered, and the report last', async () => {
    const { id, certificatePem } = await newToken();
    const answer = await upload(id, makeTokenFile(certificatePem));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, LINES_TYPE]);
    const seen: TokenFileLine[] = [];
    for await (const line of linesOf(answer)) {
      seen.push(line);
      if (idOf(line) === 'expiry') apple.resolve(accepted);
    }
    expect(seen.map(idOf)).toEqual([
      ...['file', 'key', 'content', 'expiry', 'apple', 'server', 'devices'],
      'report',
    ]);
    const last = seen.at(-1);
    const report = last && 'report' in last ? last.report : null;
    expect(report).toMatchObject({ accepted: true, liveSince: NOW.toISOString() });
    expect(report?.checks).toEqual(seen.flatMap((line) => ('check' in line ? [line.check] : [])));
  });

  it('says nothing of being live while Apple’s word is missing', async () => {
    const { id, certificatePem } = await newToken();
    apple.resolve({ ...accepted, account: null, refusal: 'late', page: null });
    const lines = await allOf(linesOf(await upload(id, makeTokenFile(certificatePem))));
    const last = lines.at(-1);
    expect(last).toMatchObject({ report: { accepted: true } });
    expect(last && 'report' in last && last.report.liveSince).toBeUndefined();
  });

  it('ends with the problem document of a refusal, in the reader’s language, after the checks before it', async () => {
    const { id, certificatePem } = await newToken();
    const old = makeTokenFile(certificatePem, { expiresAt: new Date('2026-07-01T00:00:00Z') });
    const lines = await allOf(linesOf(await upload(id, old, { 'accept-language': 'pl' })));
    expect(lines.map(idOf)).toEqual(['file', 'key', 'content', 'expiry', 'problem']);
    expect(lines.at(-1)).toMatchObject({
      problem: { code: 'token-file-expired', status: 422, title: 'Token w tym pliku wygasł' },
    });
    const wrong = await allOf(linesOf(await upload(id, Buffer.from('<html></html>'))));
    expect(wrong.map(idOf)).toEqual(['file', 'problem']);
  });

  it('refuses before the first line as any other answer does', async () => {
    const { id } = await newToken();
    const answer = await upload(id, Buffer.from('x'), { authorization: 'Bearer adp_nobody0123456789012345' });
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
      401,
      'application/problem+json',
    ]);
  });
});
