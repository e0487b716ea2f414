import { createCertificate, encrypt } from '@adept/apple/token/testing/openssl';
import type { Device, Token } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from './cause-matrix.ts';
import {
  connectToken,
  downloadToken,
  givePublicKey,
  makeOrganization,
  tokenNow,
  untilToken,
  uploadToken,
} from './connected-token.ts';
import { api, call, type Refused, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: 31 });
});
afterAll(() => world.stop());

async function allSerials(tokenId: string): Promise<string[]> {
  const serials: string[] = [];
  for (let after: string | null = null; ;) {
    const page: { items: Device[]; next: string | null } = await api(
      world,
      `/devices?token=${tokenId}&limit=1000${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    );
    serials.push(...page.items.map((d) => d.serial));
    if (!page.next) return serials.sort();
    after = page.next;
  }
}

describe('a token from upload to renewal', () => {
  it('brings every device over several pages, with the legal surprises on', async () => {
    const token = await connectToken(world, { name: 'Several pages', devices: 2500 });
    await untilToken(
      world,
      token,
      'all devices',
      (now) => now.lastSync?.state === 'succeeded' && now.counts.devices === 2500,
    );
    expect(await allSerials(token.tokenId)).toEqual([...token.serials].sort());
  });

  it('sees devices that arrive and leave', async () => {
    const token = await connectToken(world, { name: 'Coming and going', devices: 10 });
    await untilToken(
      world,
      token,
      'ten',
      (now) => now.counts.devices === 10 && now.lastSync?.state === 'succeeded',
    );
    const portal = `${world.simulator.url}/portal/api/organizations/${token.organization}`;
    await call(`${portal}/devices/${token.serials[0]}/release`, { method: 'POST' });
    const { serials } = await call<{ serials: string[] }>(`${portal}/devices`, {
      method: 'POST',
      body: { count: 3, family: 'Mac', mdmServer: token.mdmServer },
    });
    await api(world, `/tokens/${token.tokenId}/sync`, { method: 'POST', body: { mode: 'changes' } });
    await untilToken(world, token, 'twelve', (now) => now.counts.devices === 12);
    const found = await api<{ items: Device[] }>(world, `/devices?q=${serials[0]}`);
    expect(found.items[0]?.tokenId).toBe(token.tokenId);
  });

  it("expires a year later by Apple's word, and a renewal turns it back", async () => {
    const lone = await startWorld({ seed: 32, calm: true });
    try {
      const token = await connectToken(lone, { name: 'A year', devices: 3 });
      // A run that is still under way would bring its answers of before the year.
      await untilToken(
        lone,
        token,
        'healthy',
        (now) => now.state === 'ok' && now.lastSync?.state === 'succeeded',
      );
      await call(`${lone.simulator.controlUrl}/clock`, { method: 'POST', body: { advance: 'P1Y' } });
      const expired = await verify(lone, token);
      expect([expired.state, expired.problems[0]?.causeId]).toEqual(['error', 'token-expired']);
      const clock = await call<{ now: string }>(`${lone.simulator.controlUrl}/clock`);
      expect(new Date(clock.now).getTime()).toBeGreaterThan(Date.now() + 360 * 86_400_000);
      await uploadToken(lone, token, await downloadToken(lone, token));
      expect((await verify(lone, token)).state).toBe('ok');
    } finally {
      await lone.stop();
    }
  });

  it('refuses a file for another key and changes nothing', async () => {
    const organization = await makeOrganization(world, 'Two keys');
    const one = await connectToken(world, { name: 'One key', devices: 2, organization });
    await untilToken(
      world,
      one,
      'healthy',
      (now) => now.state === 'ok' && now.lastSync?.state === 'succeeded',
    );
    const before = await comparable(one.tokenId);
    const foreign = encrypt('{}', createCertificate('foreign').certificatePem, [
      ...['smime', '-aes128', '-outform', 'SMIME'],
    ]);
    const refused = await uploadToken(world, one, foreign).then(
      () => null,
      (error: unknown) => error as Refused,
    );
    expect(refused).toMatchObject({ status: 422, document: { code: 'token-file-other-key' } });
    expect(refused?.document.detail).toContain('foreign');
    for (const [bytes, code] of [
      [Buffer.from('<html><body>sign in</body></html>'), 'token-file-looks-like-html'],
      [Buffer.from('{"a":1}'), 'token-file-looks-like-json'],
      [Buffer.alloc(0), 'token-file-empty'],
      [Buffer.alloc(5_000, 7), 'token-file-not-recognised'],
    ] as const) {
      const answer = await uploadToken(world, one, bytes).then(
        () => null,
        (error: unknown) => error as Refused,
      );
      expect(answer?.document.code, code).toBe(code);
    }
    expect(await comparable(one.tokenId)).toEqual(before);
  });

  it('refuses an expired file unless asked, and a dry run changes nothing', async () => {
    const token = await connectToken(world, { name: 'Dry run', devices: 1 });
    await untilToken(world, token, 'healthy', (now) => now.state === 'ok');
    const kept = await tokenNow(world, token);
    const file = await downloadToken(world, token, { expiresAt: '2026-01-01T00:00:00Z' });
    const refused = await uploadToken(world, token, file).then(
      () => null,
      (error: unknown) => error as Refused,
    );
    expect(refused).toMatchObject({ status: 422, document: { code: 'token-file-expired' } });
    const next = await downloadToken(world, token);
    expect(await uploadToken(world, token, next, '?dryRun=true')).toMatchObject({ accepted: true });
    expect((await tokenNow(world, token)).expiresAt).toBe(kept.expiresAt);
    await uploadToken(world, token, next);
    expect((await verify(world, token)).state).toBe('ok');
  });

  it('keeps earlier keys usable until a token for a newer one is live', async () => {
    const token = await connectToken(world, { name: 'Two staged keys' });
    const first = await givePublicKey(world, token);
    const file = await downloadToken(world, token);
    const second = await api<{ kid: string }>(world, `/tokens/${token.tokenId}/key-pairs`, {
      method: 'POST',
    });
    expect(second.kid).not.toBe(first);
    expect(await uploadToken(world, token, file)).toMatchObject({ accepted: true });
  });
});

async function comparable(tokenId: string): Promise<unknown> {
  const token = await api<Token>(world, `/tokens/${tokenId}`);
  return {
    name: token.name,
    expiresAt: token.expiresAt,
    counts: token.counts,
    organization: token.organization,
    server: token.mdmServer,
  };
}
