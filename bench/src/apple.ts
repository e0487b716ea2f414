import { startAdept, type AdeptProcess } from './measure.ts';

/** A calm simulator in its own process with one organisation and one MDM server that holds `count` devices. */
export interface BenchApple {
  url: string;
  portal: string;
  process: AdeptProcess;
}

export async function startApple(count: number): Promise<BenchApple> {
  const simulator = startAdept(['simulate', '--calm', '--seed', '7'], {
    ADEPT_SIMULATOR_PORT: '0',
    ADEPT_SIMULATOR_CONTROL_PORT: '0',
  });
  const url = await simulator.line('simulator');
  await simulator.line('ready');
  const organization = await post<{ id: string }>(`${url}/portal/api/organizations`, {
    name: 'Bench',
    type: 'org',
  });
  const base = `${url}/portal/api/organizations/${organization.id}`;
  const server = await post<{ id: string }>(`${base}/mdm-servers`, { name: 'Bench' });
  for (let made = 0; made < count; made += 10_000) {
    await post(`${base}/devices`, {
      count: Math.min(10_000, count - made),
      family: 'Mac',
      mdmServer: server.id,
    });
  }
  return { url, portal: `${base}/mdm-servers/${server.id}`, process: simulator };
}

export async function post<T>(url: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`POST ${new URL(url).pathname}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Uploads a public key in the portal and downloads the token file made for it. */
export async function tokenFileFor(apple: BenchApple, certificatePem: string): Promise<Buffer> {
  const put = await fetch(`${apple.portal}/public-key`, {
    method: 'PUT',
    body: certificatePem,
    headers: { 'content-type': 'text/plain' },
  });
  if (!put.ok) throw new Error(`public key refused: ${put.status}`);
  const file = await fetch(`${apple.portal}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  return Buffer.from(await file.arrayBuffer());
}
