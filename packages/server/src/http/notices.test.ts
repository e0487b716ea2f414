import type {
  AuditList,
  CalendarFeed,
  MadeCalendarFeed,
  MadeNoticeRule,
  Notice,
  NoticeRule,
  NoticeTest,
  ProblemDocument,
} from '@adept/contract';
import { TokenCredentials } from '@adept/apple/token/token-credentials';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { diagnosed, judged } from '../store/testing/test-rows.ts';
import { createNoticeWork, type NoticeWork } from '../wiring/notices.ts';
import { type MailReceiver, startMailReceiver, textOf } from '../wiring/testing/mail-receiver.ts';
import { movableClock, type MovableClock } from '../wiring/testing/notice-bench.ts';
import { type AdminServer, createAdminServer, PUBLIC_URL } from './testing/admin-server.ts';

let cloned: ClonedStore;
let clock: MovableClock;
let mailbox: MailReceiver;
let work: NoticeWork;
let server: AdminServer;
beforeAll(async () => {
  clock = movableClock();
  cloned = await openClonedStore({ clock });
  mailbox = await startMailReceiver({ user: 'adept', password: 'mail-password' });
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const mail = { host: '127.0.0.1', port: mailbox.port, secure: false, requireTls: false };
  work = createNoticeWork({
    store: cloned.store,
    clock,
    log: quiet,
    random: () => 0.5,
    mail: { ...mail, user: 'adept', password: 'mail-password', from: 'adept@acme.example' },
    privateTargets: [],
    transport: {},
    defaults: { language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' },
    origin: () => PUBLIC_URL,
    simulated: false,
  });
  server = await createAdminServer({ store: cloned.store, clock, more: { notices: work.actions } });
});
afterAll(async () => {
  await server.app.close();
  await work.stop();
  await mailbox.stop();
  await cloned.remove();
});

async function ask<T = ProblemDocument>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
) {
  const answer = await server.app.inject({
    method,
    url: path.startsWith('/calendar.ics') ? path : `/api/v1${path}`,
    headers: server.headers,
    ...(body ? { payload: body } : {}),
  });
  const json = answer.headers['content-type']?.includes('json');
  return { status: answer.statusCode, body: (json ? answer.json() : answer.body) as T };
}
const create = (rule: object) => ask<MadeNoticeRule & ProblemDocument>('POST', '/notice-rules', rule);

describe('rules of notices', () => {
  it('are made, read, changed and deleted; a webhook’s address and secret are never shown again', async () => {
    const made = await create({
      name: 'Chat',
      channel: 'webhook',
      url: 'https://hooks.example/T0/secret-path',
      preset: 'slack',
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'Chat',
      host: 'hooks.example',
      language: 'vi',
      timeZone: 'Asia/Ho_Chi_Minh',
      severity: 'warning',
      enabled: true,
    });
    expect(made.body.secret).toMatch(/^whsec_/);
    const { id } = made.body;
    const read = await ask<NoticeRule>('GET', `/notice-rules/${id}`);
    expect(JSON.stringify(read.body)).not.toMatch(/secret-path|whsec_/);
    const changed = await ask<NoticeRule>('PUT', `/notice-rules/${id}`, {
      name: 'Chat',
      channel: 'webhook',
      severity: 'error',
      enabled: false,
    });
    expect(changed.body).toMatchObject({ id, host: 'hooks.example', severity: 'error', enabled: false });
    expect(await cloned.store.noticeRules.webhookOf(SYSTEM, id)).toEqual({
      url: 'https://hooks.example/T0/secret-path',
      secret: made.body.secret,
    });
    const list = await ask<{ items: NoticeRule[] }>('GET', '/notice-rules');
    expect(list.body.items.map((rule) => rule.id)).toContain(id);
    expect((await ask('DELETE', `/notice-rules/${id}`)).status).toBe(204);
    for (const method of ['GET', 'DELETE'] as const)
      expect((await ask(method, `/notice-rules/${id}`)).body.code).toBe('notice-rule-not-found');
    expect((await ask('PUT', `/notice-rules/${id}`, { name: 'x', channel: 'webhook' })).status).toBe(404);
    expect(server.logged()).not.toMatch(/secret-path|whsec_/);
  });

  it.each([
    [{ channel: 'email' }, 'notice-rule-incomplete'],
    [{ channel: 'email', recipient: 'a@b.example\r\nBcc: c@d.example' }, 'mail-address-invalid'],
    [{ channel: 'email', recipient: 'a@b.example, c@d.example' }, 'mail-address-invalid'],
    [{ channel: 'email', recipient: 'Ann <a@b.example>' }, 'mail-address-invalid'],
    [{ channel: 'webhook' }, 'notice-rule-incomplete'],
    [{ channel: 'webhook', url: 'not a url' }, 'webhook-url-invalid'],
    [{ channel: 'webhook', url: 'http://hooks.example/' }, 'webhook-url-invalid'],
    [{ channel: 'webhook', url: 'https://user:password@hooks.example/' }, 'webhook-url-invalid'],
    [{ channel: 'webhook', url: 'https://10.0.0.1/' }, 'webhook-target-private'],
    [{ channel: 'webhook', url: 'https://[::1]/' }, 'webhook-target-private'],
    [{ channel: 'webhook', url: 'https://localhost/' }, 'webhook-target-private'],
    [{ channel: 'webhook', url: 'https://hooks.example/', secret: 'short' }, 'webhook-secret-invalid'],
    [
      { channel: 'webhook', url: 'https://hooks.example/', preset: 'custom', template: '{' },
      'webhook-template-invalid',
    ],
    [{ channel: 'email', recipient: 'a@b.example', timeZone: 'Mars/Olympus' }, 'time-zone-unknown'],
    [{ channel: 'pigeon', recipient: 'a@b.example' }, 'invalid-request'],
  ])('refuse %j', async (rule, code) => {
    const { status, body } = await create({ name: 'Refused', ...rule });
    expect({ status, code: body.code }).toEqual({ status: 400, code });
    expect(body.detail).not.toBe('');
    const { items } = (await ask<{ items: NoticeRule[] }>('GET', '/notice-rules?limit=1000')).body;
    expect(items.filter(({ name }) => name === 'Refused')).toEqual([]);
  });

  it('refuse a token that is not there', async () => {
    const rule = {
      name: 'x',
      channel: 'email',
      recipient: 'a@b.example',
      tokenId: '01900000-0000-7000-8000-000000000000',
    };
    expect((await create(rule)).body.code).toBe('token-not-found');
  });

  it('are tried by a real message, in the words of the mail server', async () => {
    const { body } = await create({
      name: 'Trial',
      channel: 'email',
      recipient: 'ops@acme.example',
      language: 'pt-BR',
    });
    const good = await ask<NoticeTest>('POST', `/notice-rules/${body.id}/test`);
    expect(good.body).toMatchObject({ delivered: true, answer: '250 queued as 1' });
    expect(textOf(mailbox.mails[0]!)).toContain('Esta mensagem chegou');
    mailbox.next.push('refuse-for-good');
    const bad = await ask<NoticeTest>('POST', `/notice-rules/${body.id}/test`);
    expect(bad.body).toMatchObject({
      delivered: false,
      answer: expect.stringContaining('550 mailbox unavailable') as string,
    });
    const none = await ask('POST', '/notice-rules/01900000-0000-7000-8000-000000000000/test');
    expect(none.body.code).toBe('notice-rule-not-found');
    const audited = await ask<AuditList>('GET', '/audit?action=notice-rule.tested');
    expect(audited.body.items.map(({ target }) => target)).toEqual(
      Array(2).fill({ id: body.id, name: 'Trial' }),
    );
    await ask('DELETE', `/notice-rules/${body.id}`);
  });
});

describe('the log of messages', () => {
  it('shows what was sent and what was said, sends again by hand, and lets a task be acknowledged', async () => {
    const { id: tokenId } = await cloned.store.tokens.create(SYSTEM, { name: 'Logged' });
    await cloned.store.tokens.patch(SYSTEM, tokenId, { owner: 'owner@acme.example' });
    const problem = judged('terms-not-signed', {
      candidates: [{ causeId: 'terms-not-signed', for: [], against: [] }],
    });
    await cloned.store.problems.reconcile(SYSTEM, tokenId, diagnosed(problem), clock.now());
    clock.forward(60_000);
    mailbox.mails.splice(0);
    await work.deliver();
    const first = (await ask<{ items: Notice[] }>('GET', '/notices')).body.items[0]!;
    expect(first).toMatchObject({
      kind: 'opened',
      recipient: 'owner@acme.example',
      ruleId: null,
      state: 'sent',
      attempts: 1,
      nextAttemptAt: null,
      deliveries: [{ outcome: 'delivered', answer: expect.stringMatching(/^250 queued/) as string }],
    });
    expect((await ask<{ items: Notice[] }>('GET', '/notices?state=failed')).body.items).toEqual([]);
    expect((await ask<Notice>('POST', `/notices/${first.id}/replay`)).status).toBe(202);
    expect((await ask('POST', `/notices/${first.id}/replay`)).body.code).toBe('notice-not-replayable');
    await work.deliver();
    expect(mailbox.mails).toHaveLength(2);
    const [one, two] = mailbox.mails;
    expect(two?.headers['message-id']).toBe(one?.headers['message-id']);
    expect(textOf(two!)).toBe(textOf(one!));
    const missing = await ask('POST', '/notices/01900000-0000-7000-8000-000000000000/replay');
    expect(missing.body.code).toBe('notice-not-found');

    const item = `terms-not-signed.${tokenId}`;
    expect((await ask('POST', `/work-items/${item}/acknowledge`)).status).toBe(204);
    const items = (
      await ask<{ items: { id: string; acknowledgedBy: string | null }[] }>('GET', '/work-items')
    ).body.items;
    expect(items.find(({ id }) => id === item)).toMatchObject({ acknowledgedBy: 'test' });
    expect((await ask('POST', '/work-items/terms-not-signed.nobody/acknowledge')).body.code).toBe(
      'work-item-not-open',
    );
  });
});

describe('the calendar of expirations', () => {
  it('is read by its secret address until that is revoked; the address is shown once and kept as a hash', async () => {
    const { id } = await cloned.store.tokens.create(SYSTEM, { name: 'Büro; "Nord", 東京' });
    await cloned.store.credentials.replace(SYSTEM, {
      tokenId: id,
      keyPairId: null,
      credentials: new TokenCredentials(
        { consumerKey: 'CK', consumerSecret: 'CS', accessToken: 'AT', accessSecret: 'AS' },
        // In the reader's zone it is the 21st by then.
        new Date('2026-06-20T23:30:00Z'),
      ),
    });
    const made = await ask<MadeCalendarFeed>('POST', '/calendar-feeds', {
      name: 'Mine',
      language: 'pl',
      timeZone: 'Europe/Warsaw',
    });
    expect(made.status).toBe(201);
    const calendar = await server.app.inject({
      url: made.body.path,
      headers: { host: new URL(PUBLIC_URL).host },
    });
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const lines = calendar.body.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20260621');
    expect(lines).toContain('SUMMARY:„Büro\\; "Nord"\\, 東京” wygasa');
    expect(lines).toContain(`UID:${id}@adept`);
    const { body } = await ask<{ items: CalendarFeed[] }>('GET', '/calendar-feeds');
    expect(JSON.stringify(body)).not.toContain(made.body.path.split('=')[1]);
    expect((await ask('DELETE', `/calendar-feeds/${made.body.id}`)).status).toBe(204);
    for (const path of [made.body.path, '/calendar.ics', '/calendar.ics?key=guess'])
      expect((await ask('GET', path)).body.code).toBe('calendar-feed-not-found');
    expect((await ask('DELETE', `/calendar-feeds/${made.body.id}`)).body.code).toBe(
      'calendar-feed-not-found',
    );
    expect((await ask('POST', '/calendar-feeds', { name: 'x', timeZone: 'Nowhere' })).body.code).toBe(
      'time-zone-unknown',
    );
    expect(server.logged()).not.toContain(made.body.path.split('=')[1]);
  });
});
