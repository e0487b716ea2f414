import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { MailBench } from './testing/mail-bench.ts';
import { htmlOf, textOf } from './testing/mail-receiver.ts';
import { deliveryOver } from './testing/notice-bench.ts';

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TERMS = 'Apple’s new Terms and Conditions have not been accepted';

let mails: MailBench;
let cloned: MailBench['cloned'];
let clock: MailBench['clock'];
let mailbox: MailBench['mailbox'];
let bench: MailBench['bench'];
beforeAll(async () => {
  mails = await MailBench.open();
  ({ cloned, clock, mailbox, bench } = mails);
});
afterAll(() => mails.close());
const newToken: MailBench['newToken'] = (...token) => mails.newToken(...token);
const received = () => mails.received();
const after = (milliseconds: number) => mails.after(milliseconds);

// Each test leaves nothing open that the clock of the next one could bring up.
afterEach(async () => {
  for (const { id } of await cloned.store.tokens.all(SYSTEM)) await bench.judge(id);
  await after(HOUR);
});

describe('a problem that opens', () => {
  it('is told to the owner and by rules, once, with the cure and a link to it', async () => {
    const id = await newToken('Berlin', { owner: 'owner@acme.example' });
    const rule = await bench.rule({ tokenId: id });
    await bench.judge(id, 'terms-not-signed');
    expect(await after(SECOND), 'problems found together are told together').toEqual([]);
    clock.forward(MINUTE);
    await bench.deliver();
    const [mail] = mailbox.mails;
    for (const part of [textOf(mail!), htmlOf(mail!)]) {
      expect(part).toContain(
        `https://adept.example/devices/enroll-devices/apple-enrollment/enrollment-program-tokens/${id}`,
      );
      expect(part).toContain('accepts the new terms in Apple Business');
    }
    expect(mail?.headers['message-id']).toMatch(/^<[0-9a-f-]{36}@acme\.example>$/);
    expect(received().sort()).toEqual([
      `ops@acme.example “Berlin”: ${TERMS}`,
      `owner@acme.example “Berlin”: ${TERMS}`,
    ]);
    expect(await after(HOUR)).toEqual([]);
    await cloned.store.noticeRules.delete(SYSTEM, rule.id);
  });

  it('is one message for all tokens of an organization, and only of those a reader is told of', async () => {
    const organization = 'Nordlicht';
    const [one, two] = [
      await newToken('Macs', { organization, owner: 'macs@acme.example' }),
      await newToken('iPads', { organization, tags: ['school'] }),
    ];
    const all = await bench.rule({ recipient: 'all@acme.example', language: 'pl' });
    const school = await bench.rule({ recipient: 'school@acme.example', tag: 'school' });
    const errors = await bench.rule({ recipient: 'errors@acme.example', severity: 'error' });
    await bench.judge(one, 'terms-not-signed');
    await bench.judge(two, 'terms-not-signed');
    expect(await after(MINUTE)).toEqual([
      expect.stringContaining('all@acme.example 2 tokeny organizacji „Nordlicht”: '),
      `errors@acme.example 2 tokens of “Nordlicht”: ${TERMS}`,
      `macs@acme.example “Macs”: ${TERMS}`,
      `school@acme.example “iPads”: ${TERMS}`,
    ]);
    await bench.judge(one);
    expect(await after(HOUR), 'the other one is still open').toEqual([]);
    await bench.judge(two);
    await after(HOUR);
    for (const { id } of [all, school, errors]) await cloned.store.noticeRules.delete(SYSTEM, id);
  });

  it('that comes while a mail server is away is told when it is back; what it said is in the log', async () => {
    const id = await newToken('Lab', { owner: 'lab@acme.example' });
    mailbox.next.push('refuse', 'drop');
    await bench.judge(id, 'access-denied');
    expect(await after(MINUTE)).toEqual([]);
    expect(await after(MINUTE)).toEqual([]);
    expect(await after(MINUTE)).toEqual([expect.stringContaining('lab@acme.example “Lab”')]);
    const { items } = await cloned.store.notices.list(SYSTEM, { limit: 1 });
    const log = (await cloned.store.notices.deliveries(SYSTEM, [items[0]!.id])).get(items[0]!.id);
    expect(log?.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'delivered']);
    expect(log?.[0]?.answer).toContain('451 try again later');
    expect(log?.[2]?.answer).toContain('250');
    expect(items[0]).toMatchObject({ state: 'sent', attempts: 3 });
  });

  it('is given up where the other side says no for good, and can be sent again by hand', async () => {
    const id = await newToken('Gone', { owner: 'gone@acme.example' });
    mailbox.next.push('refuse-for-good', 'refuse-for-good', 'refuse-for-good');
    await bench.judge(id, 'access-denied');
    for (let each = 0; each < 5; each += 1) expect(await after(5 * MINUTE)).toEqual([]);
    const { items } = await cloned.store.notices.list(SYSTEM, { limit: 1 });
    expect(items[0]).toMatchObject({ state: 'failed', attempts: 3 });
    await cloned.store.notices.replay(SYSTEM, items[0]!.id);
    expect(await after(SECOND)).toEqual([expect.stringContaining('gone@acme.example “Gone”')]);
  });
});

describe('a problem that closes', () => {
  it('is told with the proof, once it stays closed', async () => {
    const id = await newToken('Paris', { owner: 'paris@acme.example' });
    await bench.judge(id, 'terms-not-signed');
    await after(MINUTE);
    await cloned.store.evidence.append(SYSTEM, id, [
      {
        kind: 'apple-answer',
        at: clock.now(),
        credentialsId: null,
        endpoint: 'GET /account',
        status: 200,
        outcome: 'success',
        appleCode: null,
        reason: null,
        clockOffsetSeconds: 0,
        body: null,
      },
    ]);
    await bench.judge(id);
    expect(await after(MINUTE), 'it may come back').toEqual([]);
    clock.forward(5 * MINUTE);
    await bench.deliver();
    expect(textOf(mailbox.mails[0]!)).toContain('“Paris”: GET /account: a good answer (200).');
    expect(received()).toEqual([`paris@acme.example Resolved: “Paris”: ${TERMS}`]);
    expect(await after(HOUR)).toEqual([]);
  });

  it('before it was told is not told at all', async () => {
    const id = await newToken('Rome', { owner: 'rome@acme.example' });
    await bench.judge(id, 'terms-not-signed');
    await bench.judge(id);
    expect(await after(HOUR)).toEqual([]);
    expect(await after(HOUR)).toEqual([]);
  });
});

describe('a problem that nobody acknowledges', () => {
  it('is told once more after two days, to the deputy too', async () => {
    const id = await newToken('Oslo', { owner: 'oslo@acme.example', deputy: 'deputy@acme.example' });
    await bench.judge(id, 'terms-not-signed');
    expect(await after(MINUTE)).toHaveLength(1);
    expect(await after(47 * HOUR)).toEqual([]);
    expect(await after(HOUR)).toEqual([
      `deputy@acme.example Still open: “Oslo”: ${TERMS}`,
      `oslo@acme.example Still open: “Oslo”: ${TERMS}`,
    ]);
    expect(await after(49 * HOUR)).toEqual([]);
    await bench.judge(id);
    expect(await after(HOUR)).toEqual([
      `deputy@acme.example Resolved: “Oslo”: ${TERMS}`,
      `oslo@acme.example Resolved: “Oslo”: ${TERMS}`,
    ]);
  });

  it('stays open when somebody does, and is told of no more until it is resolved', async () => {
    const id = await newToken('Bonn', { owner: 'bonn@acme.example', organization: 'Bonn' });
    await bench.judge(id, 'terms-not-signed');
    await after(MINUTE);
    const { workItems, problems } = cloned.store;
    expect(await workItems.acknowledge(SYSTEM, 'terms-not-signed.Bonn', 'ann')).toBe(true);
    expect(await workItems.acknowledge(SYSTEM, 'terms-not-signed.Elsewhere', 'ann')).toBe(false);
    expect(await after(72 * HOUR)).toEqual([]);
    expect(await problems.open(SYSTEM, id)).toHaveLength(1);
    await bench.judge(id);
    expect(await after(HOUR)).toEqual([`bonn@acme.example Resolved: “Bonn”: ${TERMS}`]);
  });
});

describe('a problem that opened before messages were kept', () => {
  it('is told once, and acknowledged like any other', async () => {
    const id = await newToken('Bern', { owner: 'bern@acme.example', organization: 'Bern' });
    await bench.judge(id, 'terms-not-signed');
    // As a store of before migration 0006 has it: the problem, and nothing that tells of it.
    await cloned.database.deleteFrom('notices').execute();
    await cloned.database.deleteFrom('work_items').execute();
    expect(await after(HOUR)).toEqual([]);
    const { workItems } = cloned.store;
    expect(await workItems.acknowledge(SYSTEM, 'terms-not-signed.Bern', 'ann')).toBe(false);
    expect(await workItems.takeUp(SYSTEM, clock.now())).toBe(1);
    expect(await workItems.takeUp(SYSTEM, clock.now())).toBe(0);
    expect(await after(HOUR)).toHaveLength(1);
    expect(await workItems.acknowledge(SYSTEM, 'terms-not-signed.Bern', 'ann')).toBe(true);
  });
});

describe('a crash between sending and writing that down', () => {
  it('repeats the message with the same id, once', async () => {
    const id = await newToken('Kyiv', { owner: 'kyiv@acme.example' });
    await bench.judge(id, 'terms-not-signed');
    clock.forward(MINUTE);
    // What is sent, and then never settled: the process died in between.
    const [first] = await cloned.store.notices.claim(SYSTEM, clock.now(), 10);
    const dying = deliveryOver(cloned.store, clock, { mailPort: mailbox.port });
    await dying.sendMail?.((await bench.compose(first!))!, 'kyiv@acme.example');
    expect(await after(SECOND), 'the attempt may still be under way').toHaveLength(1);
    await cloned.store.jobsDatabase.executeSql(
      `UPDATE notices SET claimed_until = now() - interval '1 second' WHERE claimed_until IS NOT NULL`,
    );
    clock.forward(SECOND);
    await bench.deliver();
    const ids = mailbox.mails.map(({ headers }) => headers['message-id']);
    expect(ids).toEqual([`<${first!.id}@acme.example>`]);
    received();
    expect(await after(HOUR)).toEqual([]);
  });
});
