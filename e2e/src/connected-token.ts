import type { KeyPair, Token, TokenFileReport } from '@adept/contract';
import { API_TOKEN, api, call, download, until, type World } from './world.ts';

/** An organisation and an MDM server at (simulated) Apple, and the token of ours that is connected to it. */
export interface ConnectedToken {
  organization: string;
  mdmServer: string;
  tokenId: string;
  serials: string[];
}

export async function makeOrganization(
  world: World,
  name: string,
  type: 'org' | 'edu' = 'org',
): Promise<string> {
  const made = await call<{ id: string }>(`${world.simulator.url}/portal/api/organizations`, {
    method: 'POST',
    body: { name, type },
  });
  return made.id;
}

/** What an admin does to connect a token: server in the portal, key there, token file here. */
export async function connectToken(
  world: World,
  options: {
    name: string;
    devices?: number;
    type?: 'org' | 'edu';
    organization?: string;
    /** Of the token; absent: a year from now. */
    expiresAt?: string;
  },
): Promise<ConnectedToken> {
  const organization =
    options.organization ?? (await makeOrganization(world, `${options.name} Inc.`, options.type));
  const portal = `${world.simulator.url}/portal/api/organizations/${organization}`;
  const server = await call<{ id: string }>(`${portal}/mdm-servers`, {
    method: 'POST',
    body: { name: options.name },
  });
  let serials: string[] = [];
  if (options.devices) {
    const made = await call<{ serials: string[] }>(`${portal}/devices`, {
      method: 'POST',
      body: { count: options.devices, family: 'iPad', mdmServer: server.id },
    });
    serials = made.serials;
  }
  const token = await api<Token>(world, '/tokens', { method: 'POST', body: { name: options.name } });
  const connected = { organization, mdmServer: server.id, tokenId: token.id, serials };
  await givePublicKey(world, connected);
  const { expiresAt } = options;
  await uploadToken(world, connected, await downloadToken(world, connected, expiresAt ? { expiresAt } : {}));
  return connected;
}

/** Makes a key pair here and uploads its certificate in the portal. */
export async function givePublicKey(world: World, token: ConnectedToken): Promise<string> {
  const pair = await api<KeyPair>(world, `/tokens/${token.tokenId}/key-pairs`, { method: 'POST' });
  const url = new URL(pair.certificateUrl, world.server.adminUrl).href;
  const pem = await download(url, { headers: { authorization: `Bearer ${API_TOKEN}` } });
  await download(`${portalServer(world, token)}/public-key`, {
    method: 'PUT',
    bytes: pem,
    contentType: 'application/x-pem-file',
  });
  return pair.kid;
}

/** Presses Download Token in the portal: the former token dies. */
export function downloadToken(
  world: World,
  token: ConnectedToken,
  body: { expiresAt?: string } = {},
): Promise<Buffer> {
  return download(`${portalServer(world, token)}/token`, { method: 'POST', body });
}

export function uploadToken(
  world: World,
  token: ConnectedToken,
  file: Uint8Array,
  query = '',
): Promise<TokenFileReport> {
  return api<TokenFileReport>(world, `/tokens/${token.tokenId}/token-file${query}`, {
    method: 'POST',
    bytes: file,
    contentType: 'application/pkcs7-mime',
  });
}

export function portalServer(world: World, token: ConnectedToken): string {
  return `${world.simulator.url}/portal/api/organizations/${token.organization}/mdm-servers/${token.mdmServer}`;
}

export function tokenNow(world: World, token: ConnectedToken): Promise<Token> {
  return api<Token>(world, `/tokens/${token.tokenId}`);
}

export function untilToken(
  world: World,
  token: ConnectedToken,
  what: string,
  fits: (now: Token) => boolean,
): Promise<Token> {
  return until(what, () => tokenNow(world, token), fits);
}
