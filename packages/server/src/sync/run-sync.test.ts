import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDepClient } from '@adept/apple/dep/dep-client';
import { createTransport, type Transport } from '@adept/apple/dep/transport';
import type { AppleCall } from '@adept/apple/errors/apple-call';
import { TokenCredentials } from '@adept/apple/token/token-credentials';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeviceState } from '../domain/device.ts';
import { LeaseLost } from '../domain/lease-lost.ts';
import { NO_PROGRESS } from '../domain/sync-progress.ts';
import type { CursorPlace, SyncMode, SyncRun } from '../domain/sync-run.ts';
import { appleDeviceSource } from './apple-device-source.ts';
import { type LostCursor, runSync, type RunSyncOutcome } from './run-sync.ts';
import type { Listing, PageStore } from './sync-store.ts';

const LEASE = { tokenId: 't', holder: 'h', fence: 1 };
const clock = { now: () => new Date() };
const ANNOUNCED = new Date('2026-01-01T00:00:00Z');

interface Asked {
  endpoint: string;
  cursor: string | undefined;
}
/** An answer of the stand-in: a body, or a status with Apple's word and perhaps Retry-After. */
type Answer =
  | { cursor: string; serials?: string[]; more?: boolean; changes?: object[] }
  | { status: number; word: string; retryAfter?: number };

/** Apple as far as these tests need it: answers in the order given, remembers what it was asked. */
class AppleStandIn {
  readonly asked: Asked[] = [];
  readonly answers: Answer[] = [];
  accountAnswers: Answer[] = [];
  beforeAnswer: (asked: Asked) => Promise<void> = async () => undefined;
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const piece of request) text += String(piece);
    const endpoint = `${request.method} ${request.url}`;
    if (endpoint === 'GET /session') return void send(response, 200, { auth_session_token: 's' });
    const asked = { endpoint, cursor: text ? (JSON.parse(text) as { cursor?: string }).cursor : undefined };
    this.asked.push(asked);
    await this.beforeAnswer(asked);
    const next =
      endpoint === 'GET /account' ? (this.accountAnswers.shift() ?? { cursor: '' }) : this.answers.shift();
    if (!next) return void send(response, 500, 'the test has no answer left');
    if ('word' in next) return void send(response, next.status, next.word, next.retryAfter);
    if (endpoint === 'GET /account') return void send(response, 200, { org_name: 'Org' });
    const devices =
      next.changes ?? (next.serials ?? []).map((serial) => ({ serial_number: serial, model: 'iPad' }));
    send(response, 200, { cursor: next.cursor, devices, more_to_follow: next.more ?? false });
  }
}

function send(response: ServerResponse, status: number, body: unknown, retryAfter?: number): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Two rows are all the walk needs; the real store's transactions are tested in store/. */
class Pages implements PageStore {
  place: CursorPlace | null = null;
  readonly devices = { applyPage: this.#apply.bind(this) };
  readonly cursors = { get: async () => this.place };
  readonly stored = new Map<string, DeviceState>();
  /** How each page belonged to a full list. */
  readonly listings: (Listing | undefined)[] = [];
  fail: (() => Error) | null = null;

  async #apply(...[, , page]: Parameters<PageStore['devices']['applyPage']>): Promise<{ stored: number }> {
    if (this.fail) throw this.fail();
    for (const device of page.devices) this.stored.set(device.serial, device);
    this.place = page.place;
    this.listings.push(page.listing);
    return { stored: page.devices.length };
  }
}

describe('runSync', () => {
  let apple: AppleStandIn;
  let transport: Transport;
  let url: string;
  let pages: Pages;
  let calls: AppleCall[];
  let stop: AbortController;
  let lost: (LostCursor & { asked: number })[];

  beforeEach(async () => {
    apple = new AppleStandIn();
    url = await apple.start();
    transport = createTransport();
    pages = new Pages();
    calls = [];
    stop = new AbortController();
    lost = [];
  });
  afterEach(async () => {
    await transport.close();
    await apple.stop();
  });

  async function run(
    mode: SyncMode,
    more: { withAccount?: boolean; id?: string; listIsOpen?: boolean } = {},
  ): Promise<RunSyncOutcome> {
    const credentials = new TokenCredentials(
      { consumerKey: 'CK_1', consumerSecret: 'CS_1', accessToken: 'AT_1', accessSecret: 'AS_1' },
      new Date('2030-01-01T00:00:00Z'),
    );
    const client = createDepClient({
      baseUrl: url,
      credentials,
      transport,
      clock,
      random: randomBytes,
      observer: (call) => calls.push(call),
    });
    const made: SyncRun = {
      id: more.id ?? 'run',
      tokenId: 't',
      mode,
      state: 'running',
      requestedAt: new Date(),
      startedAt: new Date(),
      endedAt: null,
      pages: 0,
      devices: 0,
      errorCode: null,
      progress: NO_PROGRESS,
    };
    return runSync({
      store: pages,
      source: appleDeviceSource(client, stop.signal),
      lease: LEASE,
      run: made,
      clock,
      signal: stop.signal,
      withAccount: more.withAccount ?? false,
      announcedBefore: ANNOUNCED,
      onCursorLost: async (one) => void lost.push({ ...one, asked: apple.asked.length }),
      listIsOpen: more.listIsOpen,
    });
  }
  const at = (cursor: string, phase: CursorPlace['phase'], generation = 'before'): CursorPlace => ({
    cursor,
    phase,
    generation,
    storedAt: new Date(),
    toldUntil: null,
  });
  const asked = (): string[] =>
    apple.asked.map(({ endpoint, cursor }) => `${endpoint.replace(/^\w+ /, '')} ${cursor ?? '-'}`);

  it('reads the full list, then the changes with the last cursor, until nothing follows', async () => {
    apple.answers.push(
      { cursor: 'c1', serials: ['A', 'B'], more: true },
      { cursor: 'c2', serials: [], more: true },
      { cursor: 'c3', serials: ['C'] },
      {
        cursor: 'c4',
        changes: [{ serial_number: 'B', op_type: 'deleted', op_date: '2026-01-01T00:00:00Z' }],
      },
    );
    expect(await run('full', { withAccount: true })).toEqual({ kind: 'succeeded', readWholeList: true });
    expect(asked()).toEqual([
      '/account -',
      '/server/devices -',
      '/server/devices c1',
      '/server/devices c2',
      '/devices/sync c3',
    ]);
    expect([...pages.stored].map(([serial, { removed }]) => `${serial} ${removed}`)).toEqual([
      'A false',
      'B true',
      'C false',
    ]);
    expect(pages.place).toMatchObject({ cursor: 'c4', phase: 'sync', generation: 'run' });
    expect(calls).toHaveLength(6);
  });

  it('says which pages belong to a full list: its own, and those of the changes right after it', async () => {
    const list = { announcedBefore: ANNOUNCED, begins: false };
    const after = { announcedBefore: null, begins: false };
    apple.answers.push(
      { cursor: 'c1', more: true },
      { cursor: 'c2' },
      { cursor: 'c3', more: true },
      { cursor: 'c4' },
      { cursor: 'c5' },
    );
    await run('full');
    expect(pages.listings).toEqual([{ ...list, begins: true }, list, after, after]);
    await run('changes', { id: 'next' });
    expect(pages.listings.at(-1)).toBeUndefined();
  });

  it('begins a list anew when the cursor is lost in the middle of one', async () => {
    apple.answers.push(
      { cursor: 'c1', more: true },
      { status: 400, word: 'INVALID_CURSOR' },
      { cursor: 'c2' },
      { cursor: 'c3' },
    );
    expect(await run('full')).toEqual({ kind: 'succeeded', readWholeList: true });
    expect(pages.listings.map((listing) => listing?.begins)).toEqual([true, true, false]);
    expect(lost).toMatchObject([{ appleCode: 'INVALID_CURSOR', phase: 'fetch' }]);
  });

  it('goes on in the middle of a full list that an earlier run left', async () => {
    pages.place = at('c7', 'fetch');
    apple.answers.push({ cursor: 'c8', serials: ['X'] }, { cursor: 'c9' });
    expect(await run('full')).toEqual({ kind: 'succeeded', readWholeList: true });
    expect(asked()).toEqual(['/server/devices c7', '/devices/sync c8']);
    expect(pages.place).toMatchObject({ cursor: 'c9', generation: 'before' });
  });

  it('goes on with the changes when its own full list was at its end', async () => {
    pages.place = at('c7', 'sync', 'run');
    apple.answers.push({ cursor: 'c8' });
    expect(await run('full')).toEqual({ kind: 'succeeded', readWholeList: true });
    expect(asked()).toEqual(['/devices/sync c7']);
  });

  it('takes over a list that a failed run read to its end, so that it is compared after all', async () => {
    pages.place = at('c7', 'sync');
    apple.answers.push({ cursor: 'c8' });
    expect(await run('changes', { listIsOpen: true })).toEqual({ kind: 'succeeded', readWholeList: true });
    apple.answers.push({ cursor: 'c9' });
    expect(await run('changes')).toEqual({ kind: 'succeeded', readWholeList: false });
  });

  it('switches to the changes with the same cursor when the list is exhausted', async () => {
    pages.place = at('c5', 'fetch');
    apple.answers.push({ status: 400, word: 'EXHAUSTED_CURSOR' }, { cursor: 'c6', serials: ['A'] });
    expect(await run('changes')).toEqual({ kind: 'succeeded', readWholeList: true });
    expect(asked()).toEqual(['/server/devices c5', '/devices/sync c5']);
  });

  it('takes an exhausted cursor among the changes for their end', async () => {
    pages.place = at('c5', 'sync');
    apple.answers.push({ status: 400, word: '"EXHAUSTED_CURSOR"\n' });
    expect(await run('changes')).toEqual({ kind: 'succeeded', readWholeList: false });
    expect(pages.place).toMatchObject({ cursor: 'c5', phase: 'sync' });
  });

  it.each(['EXPIRED_CURSOR', 'INVALID_CURSOR', 'CURSOR_REQUIRED'])(
    'heals %s by reading the list from its start',
    async (word) => {
      pages.place = at('old', 'sync');
      apple.answers.push({ status: 400, word }, { cursor: 'c1', serials: ['A'] }, { cursor: 'c2' });
      expect(await run('changes')).toEqual({ kind: 'succeeded', readWholeList: true });
      expect(asked()).toEqual(['/devices/sync old', '/server/devices -', '/devices/sync c1']);
      expect(pages.place).toMatchObject({ cursor: 'c2', generation: 'run' });
      // Told before the list is asked for, so that the incident can be seen.
      expect(lost).toEqual([
        { appleCode: word, phase: 'sync', cursorStoredAt: expect.any(Date) as Date, asked: 1 },
      ]);
    },
  );

  it('heals once only: a new cursor that is refused too ends the run', async () => {
    pages.place = at('old', 'sync');
    apple.answers.push(
      { status: 400, word: 'INVALID_CURSOR' },
      { cursor: 'c1', more: true },
      { status: 400, word: 'INVALID_CURSOR' },
    );
    expect(await run('changes')).toMatchObject({ kind: 'failed', errorCode: 'INVALID_CURSOR' });
  });

  it('sends a cursor of 1,001 characters back as it came, and where Apple refuses it reads anew once', async () => {
    const long = 'c'.repeat(1001);
    apple.answers.push(
      { cursor: long, serials: ['A'], more: true },
      { status: 400, word: 'INVALID_CURSOR' },
      { cursor: long, serials: ['A'] },
      { status: 400, word: 'INVALID_CURSOR' },
    );
    expect(await run('full')).toMatchObject({ kind: 'failed', errorCode: 'INVALID_CURSOR' });
    expect(asked()).toEqual([
      '/server/devices -',
      `/server/devices ${long}`,
      '/server/devices -',
      `/devices/sync ${long}`,
    ]);
    expect(lost).toMatchObject([{ appleCode: 'INVALID_CURSOR', phase: 'fetch' }]);
    expect(pages.place).toMatchObject({ cursor: long, phase: 'sync' });
    expect([...pages.stored.keys()]).toEqual(['A']);
  });

  it('goes on with a cursor of 1,001 characters that Apple takes', async () => {
    const long = 'c'.repeat(1001);
    apple.answers.push({ cursor: long, more: true }, { cursor: `${long}2` }, { cursor: `${long}3` });
    expect(await run('full')).toEqual({ kind: 'succeeded', readWholeList: true });
    expect(asked().slice(1)).toEqual([`/server/devices ${long}`, `/devices/sync ${long}2`]);
    expect(pages.place).toMatchObject({ cursor: `${long}3` });
  });

  it('stops at a cursor that repeats with more to follow, keeps the page, and lets the next run begin anew', async () => {
    pages.place = at('c1', 'sync');
    apple.answers.push({ cursor: 'c1', serials: ['A'], more: true });
    expect(await run('changes')).toMatchObject({ kind: 'failed', errorCode: 'cursor-stuck' });
    expect(pages.stored.has('A')).toBe(true);
    expect(pages.place).toMatchObject({ cursor: null, phase: 'fetch' });
    apple.answers.push({ cursor: 'c2' }, { cursor: 'c3' });
    expect(await run('changes')).toEqual({ kind: 'succeeded', readWholeList: true });
  });

  it('stops at cursors that go in a circle', async () => {
    apple.answers.push(
      { cursor: 'c1', more: true },
      { cursor: 'c2', more: true },
      { cursor: 'c1', more: true },
    );
    expect(await run('full')).toMatchObject({ kind: 'failed', errorCode: 'cursor-stuck' });
  });

  it('confirms a refusal by a second look before it ends the run', async () => {
    pages.place = at('c1', 'sync');
    apple.answers.push({ status: 403, word: 'T_C_NOT_SIGNED' });
    apple.accountAnswers = [{ status: 403, word: 'T_C_NOT_SIGNED' }];
    expect(await run('changes')).toMatchObject({ kind: 'failed', errorCode: 'T_C_NOT_SIGNED' });
    expect(calls.filter((call) => call.error?.appleCode === 'T_C_NOT_SIGNED')).toHaveLength(2);
    expect(pages.place).toMatchObject({ cursor: 'c1' });
  });

  it('goes on after a refusal that the second look does not confirm', async () => {
    pages.place = at('c1', 'sync');
    apple.answers.push({ status: 403, word: 'ACCESS_DENIED' }, { cursor: 'c2' });
    expect(await run('changes')).toEqual({ kind: 'succeeded', readWholeList: false });
  });

  it('reads the devices though the account gives no answer', async () => {
    apple.accountAnswers = [{ status: 503, word: '' }];
    apple.answers.push({ cursor: 'c1', serials: ['A'] }, { cursor: 'c2' });
    expect(await run('full', { withAccount: true })).toMatchObject({ kind: 'succeeded' });
  });

  it('goes on after a short Retry-After and leaves a long one to the next run', async () => {
    pages.place = at('c1', 'sync');
    apple.answers.push(
      { status: 429, word: 'TOO_MANY_REQUESTS', retryAfter: 0 },
      { cursor: 'c2', more: true },
      { status: 429, word: 'TOO_MANY_REQUESTS', retryAfter: 40 },
    );
    const outcome = await run('changes');
    expect(outcome).toMatchObject({
      kind: 'failed',
      errorCode: 'TOO_MANY_REQUESTS',
      facts: { retry: { afterSeconds: 40 } },
    });
    expect(pages.place).toMatchObject({ cursor: 'c2' });
  });

  it.each([
    [{ status: 500, word: '' }, 'unavailable'],
    [{ status: 200, word: '<html>' }, 'html'],
  ])('ends the run as failed when Apple answers %o', async (answer, errorCode) => {
    apple.answers.push(answer);
    expect(await run('full')).toMatchObject({ kind: 'failed', errorCode });
    expect(pages.place).toBeNull();
  });

  it('drops the page on its way when it is told to stop, and keeps its place', async () => {
    apple.answers.push({ cursor: 'c1', serials: ['A'], more: true }, { cursor: 'c2', serials: ['B'] });
    apple.beforeAnswer = async ({ cursor }) => {
      if (cursor === 'c1') stop.abort();
    };
    expect(await run('full')).toEqual({ kind: 'interrupted' });
    expect([...pages.stored.keys()]).toEqual(['A']);
    expect(pages.place).toMatchObject({ cursor: 'c1', phase: 'fetch' });
  });

  it('throws what the store throws: a page that was not kept moves no cursor', async () => {
    apple.answers.push({ cursor: 'c1', serials: ['A'] });
    pages.fail = () => new LeaseLost(LEASE);
    await expect(run('full')).rejects.toBeInstanceOf(LeaseLost);
    expect(pages.place).toBeNull();
  });
});
