import type { Diagnosis, Token, TokenFileReport } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from './cause-matrix.ts';
import {
  type ConnectedToken,
  connectToken,
  downloadToken,
  givePublicKey,
  portalServer,
  tokenNow,
  untilToken,
  uploadToken,
} from './connected-token.ts';
import { clearFaults, setFault } from './faults-of-token.ts';
import { api, call, type Refused, startWorld, type World } from './world.ts';

const open = (token: Token): string[] => token.problems.map(({ causeId }) => causeId);
const resultOf = (report: Pick<TokenFileReport, 'checks'>, id: string): string | undefined =>
  report.checks.find((check) => check.id === id)?.result;

async function refusal(upload: Promise<unknown>): Promise<Refused> {
  const error = await upload.then(
    () => null,
    (reason: unknown) => reason as Refused,
  );
  expect(error).not.toBeNull();
  return error as Refused;
}

describe.each(['embedded', 'postgres'] as const)(
  'the pre-flight of a token file on the %s store',
  (store) => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld({ seed: 51, calm: true, store });
    });
    afterAll(() => world.stop());

    async function healthy(name: string, organization?: string): Promise<ConnectedToken> {
      const token = await connectToken(world, { name, devices: 3, ...(organization && { organization }) });
      await untilToken(
        world,
        token,
        'healthy',
        (now) => now.state === 'ok' && now.counts.devices === 3 && now.lastSync?.state === 'succeeded',
      );
      return token;
    }

    /** Another MDM server of the same organization, that takes the key of this token: its file can be opened here. */
    async function wrongServer(token: ConnectedToken): Promise<ConnectedToken> {
      const servers = `${world.simulator.url}/portal/api/organizations/${token.organization}/mdm-servers`;
      const made = await call<{ id: string }>(servers, { method: 'POST', body: { name: 'Wrong' } });
      const other = { ...token, mdmServer: made.id };
      await givePublicKey(world, other);
      await call(`${world.simulator.url}/portal/api/organizations/${token.organization}/devices`, {
        method: 'POST',
        body: { count: 2, family: 'Mac', mdmServer: other.mdmServer },
      });
      return other;
    }

    it('same: asked of Apple beside the token in use, named, and taken in', async () => {
      const token = await healthy('Same');
      const file = await downloadToken(world, token);
      const dry = await uploadToken(world, token, file, '?dryRun=true');
      expect(dry).toMatchObject({ accepted: true, identity: 'same' });
      expect(dry.checks.map(({ id, result }) => `${id} ${result}`)).toEqual(
        ['file', 'key', 'content', 'expiry', 'age', 'apple', 'server', 'devices'].map((id) => `${id} ok`),
      );
      // A dry run is no start of anything.
      expect(dry).not.toHaveProperty('liveSince');
      expect(await uploadToken(world, token, file)).toEqual({
        ...dry,
        liveSince: expect.any(String) as string,
      });
      await untilToken(
        world,
        token,
        'ok',
        (now) => now.state === 'ok' && now.lastSync?.state === 'succeeded',
      );
    });

    it('a first file: the account that Apple names becomes the identity at once', async () => {
      const token = await connectToken(world, { name: 'First' });
      expect(await tokenNow(world, token)).toMatchObject({
        mdmServer: { uuid: token.mdmServer, name: 'First' },
      });
    });

    it('different: refused with the difference, and nothing changes', async () => {
      const token = await healthy('Right');
      const other = await wrongServer(token);
      const before = await tokenNow(world, token);
      const file = await downloadToken(world, other);
      const refused = await refusal(uploadToken(world, token, file));
      expect(refused).toMatchObject({
        status: 422,
        document: { code: 'token-file-other-server', identity: 'different' },
      });
      expect((refused.document as { difference?: string }).difference).toMatch(/Right.*Wrong/);
      const { expiresAt, counts, mdmServer, problems } = await tokenNow(world, token);
      expect({ expiresAt, counts, mdmServer, problems }).toEqual({
        expiresAt: before.expiresAt,
        counts: before.counts,
        mdmServer: before.mdmServer,
        problems: before.problems,
      });
      expect((await verify(world, token)).state).toBe('ok');
    });

    it('different, on purpose: a dry run says what becomes of everything, then the token is the other server’s', async () => {
      const token = await healthy('Former');
      const other = await wrongServer(token);
      const file = await downloadToken(world, other);
      const dry = await uploadToken(world, token, file, '?replaceIdentity=true&dryRun=true');
      expect(dry).toMatchObject({
        accepted: true,
        identity: 'different',
        replacement: { devices: 3, profiles: 0 },
      });
      expect(dry.replacement?.effects).toHaveLength(3);
      expect(resultOf(dry, 'server')).toBe('warning');
      expect((await tokenNow(world, token)).mdmServer.name).toBe('Former');
      await uploadToken(world, token, file, '?replaceIdentity=true');
      const now = await untilToken(
        world,
        token,
        'the other server’s devices alone',
        ({ counts, lastSync }) => counts.devices === 2 && lastSync?.state === 'succeeded',
      );
      expect(now).toMatchObject({ state: 'ok', mdmServer: { uuid: other.mdmServer, name: 'Wrong' } });
    });

    it('terms unsigned while the old token is dead: taken in, and settled once they are signed', async () => {
      const token = await healthy('Terms');
      const portal = `${world.simulator.url}/portal/api/organizations/${token.organization}`;
      const file = await downloadToken(world, token);
      expect((await verify(world, token)).problems.map(({ causeId }) => causeId)).toEqual(['token-replaced']);
      await call(`${portal}/terms/publish`, { method: 'POST' });
      const report = await uploadToken(world, token, file);
      expect(report).toMatchObject({ accepted: true, identity: 'unknown' });
      expect([resultOf(report, 'apple'), resultOf(report, 'server')]).toEqual(['warning', 'warning']);
      expect((await verify(world, token)).problems.map(({ causeId }) => causeId)).toEqual([
        'terms-not-signed',
      ]);
      await call(`${portal}/terms/accept`, { method: 'POST' });
      expect((await verify(world, token)).state).toBe('ok');
      await api(world, `/tokens/${token.tokenId}/sync`, { method: 'POST', body: { mode: 'full' } });
      await untilToken(world, token, 'synced', ({ lastSync }) => lastSync?.state === 'succeeded');
    });

    it.each(['rate-limited', 'apple-unavailable', 'no-answer', 'access-denied'])(
      '%s: never refused for it, answered in time',
      async (fault) => {
        const token = await healthy(`Unknown ${fault}`);
        const file = await downloadToken(world, token);
        await setFault(world, token, fault);
        const report = await uploadToken(world, token, file);
        expect(report).toMatchObject({ accepted: true, identity: 'unknown' });
        expect(resultOf(report, 'apple')).toBe('warning');
        await clearFaults(world, token);
        expect((await verify(world, token)).state).not.toBe('unknown');
        expect((await tokenNow(world, token)).mdmServer.uuid).toBe(token.mdmServer);
      },
    );

    it('unknown, and then another server: the problem opens and nothing of the other server is taken in', async () => {
      const token = await healthy('Mixed up');
      const other = await wrongServer(token);
      const file = await downloadToken(world, other);
      await setFault(world, other, 'apple-unavailable');
      expect(await uploadToken(world, token, file)).toMatchObject({ accepted: true, identity: 'unknown' });
      await clearFaults(world, other);
      const judged: Diagnosis = await verify(world, token);
      expect(judged.problems.map(({ causeId }) => causeId)).toEqual(['token-identity-changed']);
      await api(world, `/tokens/${token.tokenId}/sync`, { method: 'POST', body: { mode: 'full' } });
      const after = await untilToken(
        world,
        token,
        'a run that took nothing',
        ({ lastSync }) => lastSync?.errorCode === 'token-identity-changed',
      );
      expect(after).toMatchObject({ counts: { devices: 3 }, mdmServer: { name: 'Mixed up' } });
      expect(open(after)).toEqual(['token-identity-changed']);
      // The right file settles it.
      await uploadToken(world, token, await downloadToken(world, token));
      await untilToken(world, token, 'settled', (now) => now.state === 'ok' && now.counts.devices === 3);
    });

    it('a file that Apple refuses doesn’t take the place of a token that works', async () => {
      const token = await healthy('Newest');
      const dead = await downloadToken(world, token);
      const newest = await downloadToken(world, token);
      const before = (await tokenNow(world, token)).lastSync?.id;
      await uploadToken(world, token, newest);
      // Its sync would meet the fault that is meant for the upload.
      await untilToken(
        world,
        token,
        'synced with the newest',
        ({ lastSync }) => lastSync?.id !== before && lastSync?.state === 'succeeded',
      );
      expect((await refusal(uploadToken(world, token, dead))).document.code).toBe('token-file-older');
      // Only Apple can tell of this one: refused twice, and then it takes the token in use.
      await setFault(world, token, 'signature-invalid', { endpoint: '/session', count: 2 });
      expect((await refusal(uploadToken(world, token, newest))).document.code).toBe('token-file-rejected');
      expect((await verify(world, token)).state).toBe('ok');
    });

    it('a dead predecessor: a file that Apple refuses is taken in all the same', async () => {
      const token = await healthy('Dead');
      const file = await downloadToken(world, token);
      await call(portalServer(world, token), { method: 'DELETE' });
      const report = await uploadToken(world, token, file);
      expect(report.accepted).toBe(true);
      expect(resultOf(report, 'apple')).toBe('warning');
    });
  },
);
