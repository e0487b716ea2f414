import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { createSendWebhook } from '../tell/notices/send-webhook.ts';
import { createTargetDoor } from '../tell/notices/target-door.ts';
import {
  type Bench,
  benchOver,
  deliveryOver,
  movableClock,
  type MovableClock,
} from './testing/notice-bench.ts';
import { startWebhookReceiver, type WebhookReceiver } from './testing/webhook-receiver.ts';

const MINUTE = 60_000;
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

let cloned: ClonedStore;
let clock: MovableClock;
let receiver: WebhookReceiver;
let bench: Bench;
let webhooks: ReturnType<typeof createSendWebhook>;
beforeAll(async () => {
  clock = movableClock();
  cloned = await openClonedStore({ clock });
  receiver = await startWebhookReceiver();
  webhooks = createSendWebhook({ door: createTargetDoor(['127.0.0.1']), clock, milliseconds: 5000 });
  bench = benchOver(cloned.store, clock, deliveryOver(cloned.store, clock, { sendWebhook: webhooks.send }));
});
afterAll(async () => {
  await webhooks.close();
  await receiver.stop();
  await cloned.remove();
});
beforeEach(async () => {
  receiver.calls.splice(0);
  for (const { id } of await cloned.store.noticeRules.enabled(SYSTEM))
    await cloned.store.noticeRules.delete(SYSTEM, id);
});

const hook = (members = {}) =>
  bench.rule({
    channel: 'webhook',
    recipient: null,
    url: `http://127.0.0.1:${receiver.port}/hook?key=1`,
    secret: SECRET,
    preset: 'adept',
    ...members,
  });
const newToken = async (name: string) => (await cloned.store.tokens.create(SYSTEM, { name })).id;
async function tell(name: string): Promise<string> {
  const id = await newToken(name);
  await bench.judge(id, 'terms-not-signed');
  clock.forward(MINUTE);
  await bench.deliver();
  return id;
}

describe('a webhook', () => {
  it('that fails twice is tried again, with one id, and signed so that anybody can check it', async () => {
    const rule = await hook();
    receiver.next.push(500, 503);
    const tokenId = await tell('Hooked');
    for (let each = 0; each < 3; each += 1) {
      clock.forward(5 * MINUTE);
      await bench.deliver();
    }
    expect(receiver.calls).toHaveLength(3);
    const ids = receiver.calls.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    const [, , last] = receiver.calls;
    const signed = `${ids[0] as string}.${last!.headers['webhook-timestamp'] as string}.${last!.body}`;
    const signature = createHmac('sha256', Buffer.alloc(32, 7)).update(signed).digest('base64');
    expect(last!.headers['webhook-signature']).toBe(`v1,${signature}`);
    expect(JSON.parse(last!.body)).toMatchObject({
      id: ids[0],
      kind: 'opened',
      causeId: 'terms-not-signed',
      severity: 'error',
      tokens: [{ id: tokenId, name: 'Hooked' }],
      url: expect.stringContaining(tokenId) as string,
    });
    const { items } = await cloned.store.notices.list(SYSTEM, { ruleId: rule.id, limit: 1 });
    const log = (await cloned.store.notices.deliveries(SYSTEM, [items[0]!.id])).get(items[0]!.id);
    expect(log?.map(({ answer }) => answer)).toEqual(['500 not now', '503 not now', '200 thank you']);
  });

  it('that answers with another address is not followed there', async () => {
    await hook();
    receiver.next.push('/elsewhere');
    await tell('Redirected');
    expect(receiver.calls.map(({ path }) => path)).toEqual(['/hook?key=1']);
    const { items } = await cloned.store.notices.list(SYSTEM, { limit: 1 });
    const log = await cloned.store.notices.deliveries(SYSTEM, [items[0]!.id]);
    expect(log.get(items[0]!.id)?.[0]?.answer).toContain('redirect, not followed');
  });

  it('whose name leads into a private network is never connected to, whatever the name meant before', async () => {
    const before = receiver.connections();
    const rebound = createSendWebhook({
      door: createTargetDoor([]),
      clock,
      resolve: (_host, _family, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const target = { secret: SECRET, preset: 'adept' as const, template: null };
    const message = await bench.testMessage(await hook());
    for (const url of [
      `https://hooks.example:${receiver.port}/`,
      `https://127.0.0.1:${receiver.port}/`,
      `https://2130706433:${receiver.port}/`,
      `https://[::ffff:127.0.0.1]:${receiver.port}/`,
      `https://localhost:${receiver.port}/`,
    ]) {
      const answer = await rebound.send(message, { ...target, url });
      expect(answer).toMatchObject({
        delivered: false,
        answer: expect.stringContaining('webhook-target-private') as string,
      });
    }
    const plain = await rebound.send(message, { ...target, url: `http://hooks.example:${receiver.port}/` });
    expect(plain.answer).toBe('webhook-target-not-https');
    expect(receiver.connections()).toBe(before);
    await rebound.close();
  });

  it('speaks to Slack, to Teams, and by a template of one’s own', async () => {
    const template = JSON.stringify({
      title: 'Adept: {{subject}}',
      where: '{{url}}',
      all: '{{notice}}',
      n: 1,
    });
    await hook({ preset: 'slack' });
    await hook({ preset: 'teams' });
    await hook({ preset: 'custom', template });
    await tell('Say "hi" \\ {{subject}}');
    const bodies = receiver.calls.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    const slack = bodies.find((body) => 'blocks' in body);
    expect(slack).toMatchObject({ text: expect.stringContaining('Say "hi" \\ {{subject}}') as string });
    expect(bodies.find((body) => body['type'] === 'message')).toMatchObject({
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
    });
    expect(bodies.find((body) => 'title' in body)).toMatchObject({
      title: expect.stringContaining('Adept: “Say "hi" \\ {{subject}}”') as string,
      all: { causeId: 'terms-not-signed' },
      n: 1,
    });
  });

  it('keeps address and secret sealed', async () => {
    await hook({ url: 'https://hooks.example/services/T00/B00/verysecret' });
    const { rows } = await cloned.store.jobsDatabase.executeSql(`SELECT * FROM notice_rules`);
    expect(JSON.stringify(rows)).not.toContain('verysecret');
    expect(JSON.stringify(rows)).not.toContain(SECRET);
    expect(JSON.stringify(rows)).toContain('hooks.example');
  });
});
