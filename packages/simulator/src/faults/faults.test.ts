import { readdirSync } from 'node:fs';
import { APPLE_CODES } from '@adept/apple/wire/error-codes';
import { describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import type { ConnectedServer } from '../testing/connected-server.ts';
import { type FaultedWorld, inFaultedWorld } from '../testing/faulted-server.ts';
import { type Received, send, sendJson } from '../testing/send.ts';
import { faultCatalogue } from './registry.ts';

let simulator: Simulator;
let world: FaultedWorld;
let own: ConnectedServer;
inFaultedWorld({ seed: 61, devices: 20 }, (place) => {
  ({ world, own } = place);
  ({ simulator } = world);
});

const setFault = (slug: string, more: object = {}): Promise<unknown> =>
  world.setFault(slug, { mdmServer: own.server, ...more });
const session = (): Promise<Received> => own.client.askSession();
const account = (): Promise<Received> => own.client.call('GET', '/account');
const page = (): Promise<Received> => own.client.call('POST', '/server/devices', {});

describe('the catalogue', () => {
  it('has one file for each fault, named by its slug, and no other', () => {
    const files = readdirSync(import.meta.dirname).filter(
      (name) => !/\.test\.ts$|^(fault|registry)\.ts$/.test(name),
    );
    expect(files.sort()).toEqual(faultCatalogue.map(({ slug }) => `${slug}.ts`).sort());
  });

  it('is what the control port shows', async () => {
    expect(await sendJson(`${simulator.controlUrl}/faults/catalogue`)).toEqual({ items: faultCatalogue });
  });

  it('carries the slug of the cause it provokes, or another name for the same one', () => {
    const provoking = faultCatalogue.filter(
      (fault) => fault.provokes !== null && fault.provokes !== fault.slug,
    );
    expect(provoking.map(({ slug, provokes }) => [slug, provokes])).toEqual([
      ['bad-request', 'request-refused'],
      ['cursor-expired', 'cursor-lost'],
      ['cursor-invalid', 'cursor-lost'],
      ['cursor-required', 'cursor-lost'],
      ['device-id-required', 'request-refused'],
      ['devices-vanish', 'device-count-collapsed'],
      ['forbidden', 'token-forbidden'],
      ['invalid-method', 'request-refused'],
      ['malformed-request-body', 'request-refused'],
      ['no-answer', 'apple-unreachable'],
      ['profile-department-invalid', 'profile-refused'],
      ['profile-department-required', 'profile-refused'],
      ['profile-name-required', 'profile-refused'],
      ['profile-not-found', 'profile-missing-at-apple'],
      ['profile-phone-invalid', 'profile-refused'],
      ['profile-phone-required', 'profile-refused'],
      ['profile-url-required', 'profile-refused'],
      ['profile-uuid-required', 'request-refused'],
      ['same-cursor-more', 'cursor-stuck'],
      ['signature-invalid', 'token-replaced'],
      ['sync-omits-devices', 'sync-incomplete'],
      ['time-refused', 'clock-skew'],
    ]);
  });

  it('says nothing in a refusal that the reference does not name', async () => {
    let refusals = 0;
    const exempt = [
      'apple-unreachable',
      'cut-answer',
      'no-answer',
      'slow-answer',
      'tls-intercepted',
      'unknown-apple-error',
    ];
    for (const { slug } of faultCatalogue.filter((fault) => !exempt.includes(fault.slug))) {
      await setFault(slug);
      for (const answer of [await session(), await account(), await page()]) {
        if (answer.status < 400 || answer.body === '') continue;
        refusals += 1;
        expect(APPLE_CODES, slug).toHaveProperty(answer.body.trim().replaceAll('"', ''));
      }
      await sendJson(`${simulator.controlUrl}/faults`, 'DELETE');
      await own.client.renew();
    }
    expect(refusals).toBeGreaterThan(15);
  });
});

describe('faults that Apple answers with', () => {
  it.each([
    ['terms-not-signed', 403, 'T_C_NOT_SIGNED'],
    ['access-denied', 403, 'ACCESS_DENIED'],
    ['rate-limited', 429, 'TOO_MANY_REQUESTS'],
    ['apple-unavailable', 503, ''],
  ])('%s everywhere', async (slug, status, word) => {
    await setFault(slug);
    for (const answer of [await session(), await account(), await page()]) {
      expect([answer.status, answer.body.trim().replaceAll('"', '')]).toEqual([status, word]);
    }
    await sendJson(`${simulator.controlUrl}/faults`, 'DELETE');
    expect((await session()).status).toBe(200);
    expect((await account()).status).toBe(200);
  });

  it('says when to come back with a 429', async () => {
    await setFault('rate-limited');
    expect((await account()).headers['retry-after']).toBe('1');
  });

  it.each([
    ['token-expired', 'token_expired'],
    ['token-replaced', 'token_rejected'],
    ['mdm-server-removed', 'consumer_key_unknown'],
    ['signature-invalid', 'signature_invalid'],
  ])('%s ends the session and refuses a new one', async (slug, word) => {
    await setFault(slug);
    expect(await account()).toMatchObject({ status: 401, body: '"UNAUTHORIZED"\n' });
    expect(await session()).toMatchObject({ status: 401, body: word });
  });

  it('unknown-apple-error says what no reference names', async () => {
    await setFault('unknown-apple-error');
    for (const answer of [await session(), await account(), await page()]) {
      expect(answer.status).toBe(403);
      expect(APPLE_CODES).not.toHaveProperty(answer.body.trim().replaceAll('"', ''));
    }
  });

  it('lost-session gives a new one freely', async () => {
    await setFault('lost-session', { count: 1 });
    expect((await account()).status).toBe(401);
    expect((await account()).status).toBe(401);
    await own.client.renew();
    expect((await account()).status).toBe(200);
  });

  it('forbidden knows no session, however new', async () => {
    await setFault('forbidden');
    expect((await account()).status).toBe(403);
    await own.client.renew();
    expect(await account()).toMatchObject({ status: 403, body: '"FORBIDDEN"\n' });
  });
});

describe('faults on the way', () => {
  it('slow-answer is right, and late', async () => {
    await setFault('slow-answer', { count: 1, endpoint: '/account' });
    expect((await account()).status).toBe(200);
  });

  it('cut-answer breaks in the middle', async () => {
    await setFault('cut-answer');
    await expect(page()).rejects.toThrow(/aborted|hang up/);
  });

  it('apple-unreachable hangs up without a word', async () => {
    await setFault('apple-unreachable', { count: 1 });
    await expect(account()).rejects.toThrow(/hang up|ECONNRESET/);
    expect((await account()).status).toBe(200);
  });

  it('time-refused refuses Apple’s own time too', async () => {
    await setFault('time-refused');
    expect(await session()).toMatchObject({ status: 401, body: 'timestamp_refused' });
  });

  it('no-answer holds the call until the simulator stops', async () => {
    const world = await createSimulator({ seed: 1, calm: true });
    await sendJson(`${world.controlUrl}/faults`, 'POST', { slug: 'no-answer' });
    const held = send(`${world.url}/account`);
    const refused = expect(held).rejects.toThrow(/hang up|ECONNRESET/);
    for (;;) {
      const { items } = await sendJson<{ items: unknown[] }>(`${world.controlUrl}/requests`);
      if (items.length > 0) break;
    }
    await world.stop();
    await refused;
  });

  it('html-answer, empty-body and redirect are no answers of Apple', async () => {
    await setFault('html-answer', { count: 1 });
    expect(await account()).toMatchObject({ status: 200, body: expect.stringContaining('<html>') as string });
    await setFault('empty-body', { count: 1 });
    expect(await account()).toMatchObject({ status: 200, body: '' });
    await setFault('redirect', { count: 1 });
    const answer = await account();
    expect([answer.status, answer.headers.location]).toEqual([302, '/portal']);
  });

  it('truncated-page ends in the middle as if that were all', async () => {
    const whole = await page();
    await setFault('truncated-page', { count: 1 });
    const half = await page();
    expect(half.status).toBe(200);
    expect(whole.body.length / half.body.length).toBeGreaterThan(1.9);
    expect(() => JSON.parse(half.body) as unknown).toThrow();
  });

  it('clock-skew moves the Date header and the window of time stamps together', async () => {
    await setFault('clock-skew');
    expect(await session()).toMatchObject({ status: 401, body: 'timestamp_refused' });
    const seen = new Date((await account()).headers.date ?? '').getTime();
    expect(Math.round((seen - Date.now()) / 600_000)).toBe(6);
    const skewed = Math.floor(Date.now() / 1000) + 3600;
    expect((await own.client.askSession({ timestamp: skewed })).status).toBe(200);
  });
});
