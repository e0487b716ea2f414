import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { type MailReceiver, startMailReceiver, textOf } from './testing/mail-receiver.ts';
import {
  type Bench,
  benchOver,
  deliveryOver,
  movableClock,
  type MovableClock,
} from './testing/notice-bench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let cloned: ClonedStore;
let clock: MovableClock;
let mailbox: MailReceiver;
let bench: Bench;
beforeAll(async () => {
  clock = movableClock();
  cloned = await openClonedStore({ clock });
  mailbox = await startMailReceiver();
  bench = benchOver(cloned.store, clock, deliveryOver(cloned.store, clock, { mailPort: mailbox.port }));
});
afterAll(async () => {
  await mailbox.stop();
  await cloned.remove();
});

async function newToken(name: string, organization: string | null = null): Promise<string> {
  const { tokens } = cloned.store;
  const { id } = await tokens.create(SYSTEM, { name });
  if (organization !== null)
    await tokens.recordAccount(SYSTEM, id, {
      organization: { id: organization, name: organization, type: 'org' },
      mdmServer: { uuid: id, name },
      adminId: null,
    });
  return id;
}

const subjects = () => mailbox.mails.splice(0).map(({ to, headers }) => `${to.join()} ${headers['subject']}`);
async function deliverAfter(milliseconds: number): Promise<string[]> {
  clock.forward(milliseconds);
  await bench.deliver();
  return subjects();
}

describe('a problem that opens', () => {
  it('is told to the owner and by rules, once, with the cure and a link to it', async () => {
    const id = await newToken('Berlin', 'Acme');
    await cloned.store.tokens.patch(SYSTEM, id, { owner: 'owner@acme.example' });
    const rule = await bench.rule({ tokenId: id, recipient: 'ops@acme.example' });
    await bench.judge(id, 'terms-not-signed');
    expect(await deliverAfter(1000), 'problems found together are told together').toEqual([]);
    clock.forward(MINUTE);
    await bench.deliver();
    const [first] = mailbox.mails;
    expect(textOf(first!)).toContain('https://adept.example/devices/enroll-devices');
    expect(textOf(first!)).toContain('accepts the new terms in Apple Business');
    expect(first?.headers['message-id']).toMatch(/^<[0-9a-f-]{36}@acme\.example>$/);
    expect(subjects().sort()).toEqual([
      'ops@acme.example “Berlin”: Apple’s new Terms and Conditions have not been accepted',
      'owner@acme.example “Berlin”: Apple’s new Terms and Conditions have not been accepted',
    ]);
    expect(await deliverAfter(HOUR)).toEqual([]);
    await cloned.store.noticeRules.delete(SYSTEM, rule.id);
  });
});
