import { X509Certificate } from 'node:crypto';
import { request as secureRequest } from 'node:https';
import { connect as secureConnect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import { authorization, HEADERS } from '../testing/apple-client.ts';
import {
  connectServer,
  type ConnectedServer,
  makeOpensslKeyPair,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { send, sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
let simulator: Simulator;
let own: ConnectedServer;
let door: NonNullable<Simulator['secure']>;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 8, calm: true, tls: true });
  if (!simulator.secure) throw new Error('no secure door');
  door = simulator.secure;
  own = await connectServer(simulator, keys);
});
afterAll(async () => {
  await simulator.stop();
  removeKeyPair(keys);
});

/** @returns status and body, or the code of what ended the connection */
function ask(path: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    const request = secureRequest(`${door.url}${path}`, { headers, ca: door.caPem }, (answer) => {
      let body = '';
      answer.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
      answer.on('end', () => resolve(`${answer.statusCode} ${body}`));
    });
    request.on('error', (error: Error & { code?: string }) => resolve(error.code ?? error.message));
    request.end();
  });
}

const session = (signedFor = door.url): Promise<string> => {
  const timestamp = Math.floor(Date.now() / 1000);
  const signed = authorization(`${signedFor}/session`, own.client.credentials, { timestamp });
  return ask('/session', { ...HEADERS, authorization: signed });
};

/** Who issued the certificate that is shown. */
const issuer = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(door.url);
    const socket = secureConnect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      resolve(socket.getPeerX509Certificate()?.issuer ?? '');
      socket.destroy();
    }).on('error', reject);
  });

describe('the secure door', () => {
  it('has an authority whose certificate a client can check', async () => {
    const authority = new X509Certificate(door.caPem);
    expect(authority.ca).toBe(true);
    expect(authority.verify(authority.publicKey)).toBe(true);
    expect(await issuer()).toBe('O=Adept\nCN=Simulator CA');
  });

  it('answers as the plain one does, and takes signatures for its own address only', async () => {
    expect(await session()).toMatch(/^200 .*auth_session_token/);
    expect(await session(door.url.replace('https', 'http'))).toBe('401 signature_invalid');
  });

  it('shows another authority’s certificate while tls-intercepted is set', async () => {
    await sendJson(`${simulator.controlUrl}/faults`, 'POST', { slug: 'tls-intercepted' });
    expect(await session()).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    expect(await issuer()).toBe('O=Simulated Proxy\nCN=Inspection CA');
    expect((await own.client.askSession()).status, 'plain HTTP shows no certificate').toBe(200);
    await sendJson(`${simulator.controlUrl}/faults`, 'DELETE');
    expect(await session()).toMatch(/^200 /);
  });

  it.each([
    [{ mdmServer: 'any' }, 'mdm-server-not-found'],
    [{ count: 1 }, 'fault-not-scoped'],
    [{ endpoint: '/account' }, 'fault-not-scoped'],
  ])('refuses to act on %j alone', async (scope, code) => {
    const body = JSON.stringify({ slug: 'tls-intercepted', ...scope });
    const refused = await send(`${simulator.controlUrl}/faults`, { method: 'POST', body });
    expect(JSON.parse(refused.body)).toMatchObject({ code });
  });

  it('says so where there is no TLS to act on', async () => {
    const plain = await createSimulator({ seed: 1 });
    const body = JSON.stringify({ slug: 'tls-intercepted' });
    const refused = await send(`${plain.controlUrl}/faults`, { method: 'POST', body });
    await plain.stop();
    expect([refused.status, JSON.parse(refused.body)]).toMatchObject([409, { code: 'no-secure-door' }]);
  });
});
