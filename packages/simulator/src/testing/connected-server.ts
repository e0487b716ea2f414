import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wallClock } from '../clock.ts';
import type { Simulator } from '../simulator.ts';
import { AppleClient, type Credentials } from './apple-client.ts';
import { type Received, send, sendJson } from './send.ts';

/** A key pair made by openssl, as an admin would make it. */
export interface OpensslKeyPair {
  directory: string;
  keyFile: string;
  certificateFile: string;
  certificate: Buffer;
}

export function makeOpensslKeyPair(): OpensslKeyPair {
  const directory = mkdtempSync(join(tmpdir(), 'simulator-test-'));
  const [keyFile, certificateFile] = [join(directory, 'key.pem'), join(directory, 'certificate.pem')];
  const subject = ['-days', '2', '-subj', '/CN=Test MDM/O=Prüfung'];
  openssl([
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    keyFile,
    '-out',
    certificateFile,
    ...subject,
  ]);
  return { directory, keyFile, certificateFile, certificate: readFileSync(certificateFile) };
}

export const removeKeyPair = (keys: OpensslKeyPair): void =>
  rmSync(keys.directory, { recursive: true, force: true });

export function openssl(parameters: string[]): Buffer {
  return execFileSync('openssl', parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Opens a token file with openssl, `smime` or `cms`, and reads the JSON between the markers. */
export function openTokenFile(
  bytes: Buffer,
  keys: OpensslKeyPair,
  command: 'smime' | 'cms' = 'smime',
): Credentials {
  const file = join(keys.directory, 'token.p7m');
  writeFileSync(file, bytes);
  const opened = openssl([
    command,
    '-decrypt',
    '-in',
    file,
    '-inkey',
    keys.keyFile,
    '-recip',
    keys.certificateFile,
  ]);
  const [, json = ''] =
    /-----BEGIN MESSAGE-----\s+(.*)\s+-----END MESSAGE-----/s.exec(opened.toString('utf8')) ?? [];
  return JSON.parse(json) as Credentials;
}

/** An organisation with an MDM server, and a client with its token. */
export interface ConnectedServer {
  organization: string;
  server: string;
  /** Base of the organisation in the portal's API. */
  portal: string;
  /** Base of the server in the portal's API. */
  portalServer: string;
  serials: string[];
  client: AppleClient;
}

export interface ConnectOptions {
  name?: string;
  type?: 'org' | 'edu';
  devices?: number;
  family?: string;
  /** An organisation that is there already. */
  organization?: string;
  now?: () => Date;
}

export async function connectServer(
  simulator: Simulator,
  keys: OpensslKeyPair,
  options: ConnectOptions = {},
): Promise<ConnectedServer> {
  const { name = 'Acme', type = 'org', devices = 0, family = 'iPad', now = wallClock } = options;
  const organizations = `${simulator.url}/portal/api/organizations`;
  const organization =
    options.organization ?? (await sendJson<{ id: string }>(organizations, 'POST', { name, type })).id;
  const portal = `${organizations}/${organization}`;
  const server = (await sendJson<{ id: string }>(`${portal}/mdm-servers`, 'POST', { name: `${name} server` }))
    .id;
  const portalServer = `${portal}/mdm-servers/${server}`;
  const { serials } =
    devices > 0
      ? await sendJson<{ serials: string[] }>(`${portal}/devices`, 'POST', {
          count: devices,
          family,
          mdmServer: server,
        })
      : { serials: [] };
  await send(`${portalServer}/public-key`, { method: 'PUT', body: keys.certificate });
  const credentials = openTokenFile((await downloadToken(portalServer)).bytes, keys);
  return {
    organization,
    server,
    portal,
    portalServer,
    serials,
    client: new AppleClient(simulator.url, credentials, now),
  };
}

/** Presses Download Token. */
export async function downloadToken(portalServer: string, body: unknown = {}): Promise<Received> {
  const answer = await send(`${portalServer}/token`, { method: 'POST', body: JSON.stringify(body) });
  if (answer.status !== 201) throw new Error(`token → ${answer.status} ${answer.body}`);
  return answer;
}
