import type { MadeRenewalLink, RenewalInvitation, RenewalLinkList, TokenFileReport } from '@adept/contract';
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
import { api, call, download, Refused, startWorld, type World } from './world.ts';

/** What the page of a link tells by: Apple's check. */
const appleOf = ({ checks }: Pick<TokenFileReport, 'checks'>): string =>
  checks.flatMap(({ id, result, outcome }) => (id === 'apple' ? [`${result} ${outcome}`] : [])).join();

describe('what the holder of a renewal link is answered', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: 61, calm: true });
  });
  afterAll(() => world.stop());

  /** A token that works, and a link to it. */
  async function linked(name: string): Promise<{ token: ConnectedToken; secret: string }> {
    const token = await connectToken(world, { name });
    await untilToken(
      world,
      token,
      'synced',
      ({ state, lastSync }) => state === 'ok' && lastSync?.state === 'succeeded',
    );
    return { token, secret: await makeLink(token) };
  }
  async function makeLink({ tokenId }: ConnectedToken): Promise<string> {
    const made = await api<MadeRenewalLink>(world, `/tokens/${tokenId}/renewal-links`, {
      method: 'POST',
      body: { expiresInDays: 7 },
    });
    return new URL(made.url).hash.slice(1);
  }
  /** As the page of the link asks: nobody is signed in, and no API token is sent. */
  const address = (path = ''): string => `${world.server.adminUrl}/api/v1/renewal-link${path}`;
  const upload = (secret: string, bytes: Buffer): Promise<TokenFileReport> =>
    call(address('/token-file'), {
      method: 'POST',
      bytes,
      contentType: 'application/pkcs7-mime',
      headers: { 'renewal-link': secret },
    });
  const refusal = async (uploaded: Promise<unknown>): Promise<Refused> => {
    const error = await uploaded.catch((reason: unknown) => reason);
    if (!(error instanceof Refused)) throw new Error('it was taken in');
    return error;
  };
  const states = async ({ tokenId }: ConnectedToken): Promise<string[]> =>
    (await api<RenewalLinkList>(world, `/tokens/${tokenId}/renewal-links`)).items.map(({ state }) => state);
  const portal = (token: ConnectedToken, path: string): Promise<unknown> =>
    call(`${world.simulator.url}/portal/api/organizations/${token.organization}${path}`, { method: 'POST' });

  it('terms that aren’t signed: the file is taken in, and once they are signed the token works', async () => {
    const { token, secret } = await linked('Link terms');
    const headers = { 'renewal-link': secret };
    expect(await call<RenewalInvitation>(address(), { headers })).toMatchObject({ task: 'renew' });
    expect((await download(address('/public-key'), { headers })).toString()).toContain('BEGIN CERTIFICATE');
    const file = await downloadToken(world, token);
    await portal(token, '/terms/publish');
    const report = await upload(secret, file);
    expect([report.accepted, report.identity, appleOf(report)]).toEqual([true, 'unknown', 'warning terms']);
    expect(await states(token)).toEqual(['used']);
    expect((await verify(world, token)).problems.map(({ causeId }) => causeId)).toEqual(['terms-not-signed']);
    await portal(token, '/terms/accept');
    expect((await verify(world, token)).state).toBe('ok');
  });

  it('a file that Apple refuses while the token in use is dead: it is taken in, and said to be refused', async () => {
    const { token, secret } = await linked('Link rejected');
    const file = await downloadToken(world, token);
    await call(portalServer(world, token), { method: 'DELETE' });
    const report = await upload(secret, file);
    expect([report.accepted, appleOf(report)]).toEqual([true, 'warning rejected']);
    expect(await states(token)).toEqual(['used']);
  });

  it('a file that Apple refuses while the token in use works, or may work: refused, and the link takes the next one', async () => {
    const { token, secret } = await linked('Link kept');
    const before = (await tokenNow(world, token)).lastSync?.id;
    const file = await downloadToken(world, token);
    await uploadToken(world, token, file);
    // Its sync would meet the faults that are meant for the uploads.
    const { expiresAt } = await untilToken(
      world,
      token,
      'synced with the newest',
      ({ lastSync }) => lastSync?.id !== before && lastSync?.state === 'succeeded',
    );
    // Asked twice about the file; the next answer is about the token in use.
    await setFault(world, token, 'signature-invalid', { endpoint: '/session', count: 2 });
    expect(await refusal(upload(secret, file))).toMatchObject({
      status: 422,
      document: { code: 'token-file-rejected' },
    });
    await setFault(world, token, 'signature-invalid', { endpoint: '/session', count: 2 });
    await setFault(world, token, 'apple-unavailable');
    expect(await refusal(upload(secret, file))).toMatchObject({
      status: 422,
      document: { code: 'token-file-live-unknown' },
    });
    expect(await states(token)).toEqual(['open']);
    expect((await tokenNow(world, token)).expiresAt).toBe(expiresAt);
    await clearFaults(world, token);
    expect((await upload(secret, await downloadToken(world, token))).identity).toBe('same');
    expect(await states(token)).toEqual(['used']);
  });

  it('a file of another MDM server: refused without the name of a token, and the link takes the right one', async () => {
    const { token, secret } = await linked('Link right');
    const other = await connectToken(world, { name: 'Link wrong', organization: token.organization });
    for (const { tokenId } of [token, other])
      await api(world, `/tokens/${tokenId}`, { method: 'PATCH', body: { name: `Known here ${tokenId}` } });
    const mistaken = { ...token, mdmServer: other.mdmServer };
    await givePublicKey(world, mistaken);
    const refused = await refusal(upload(secret, await downloadToken(world, mistaken)));
    expect(refused).toMatchObject({ status: 422, document: { code: 'token-file-not-of-this-server' } });
    expect(refused.message).not.toMatch(/Known here/);
    expect(await states(token)).toEqual(['open']);
    expect((await upload(secret, await downloadToken(world, token))).identity).toBe('same');
  });

  it.each([
    ['apple-unavailable', 'warning unsure'],
    ['rate-limited', 'warning unsure'],
    ['no-answer', 'warning unsure'],
  ])('%s: never refused for it, and settled later', async (fault, answer) => {
    const { token, secret } = await linked(`Link ${fault}`);
    const file = await downloadToken(world, token);
    await setFault(world, token, fault);
    const report = await upload(secret, file);
    expect([report.accepted, report.identity, appleOf(report)]).toEqual([true, 'unknown', answer]);
    await clearFaults(world, token);
    await verify(world, token);
    expect((await tokenNow(world, token)).identity).toBe('settled');
  });
});
