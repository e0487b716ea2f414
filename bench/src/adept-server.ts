import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchApple, post, tokenFileFor } from './apple.ts';
import { type AdeptProcess, startAdept } from './measure.ts';

const API_TOKEN = 'adp_bench_0123456789abcdefghij';

export interface BenchServer {
  url: string;
  process: AdeptProcess;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
}

/** The real server in its own process on an empty store: the embedded one, or a migrated PostgreSQL database. */
export async function startServerProcess(appleUrl: string, databaseUrl?: string): Promise<BenchServer> {
  const directory = mkdtempSync(join(tmpdir(), 'adept-bench-'));
  const keyFile = join(directory, 'master.key');
  writeFileSync(keyFile, randomBytes(32).toString('base64'), { mode: 0o400 });
  const process = startAdept(['serve'], {
    ADEPT_ADMIN_PORT: '0',
    ADEPT_DEVICE_PORT: '0',
    ADEPT_DATA_DIR: join(directory, 'data'),
    ADEPT_MASTER_KEY_FILE: keyFile,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ADEPT_APPLE_DEVICE_SERVICE_URL: appleUrl,
    ADEPT_INITIAL_API_TOKEN: API_TOKEN,
    ADEPT_LOG_LEVEL: 'warn',
  });
  const url = await process.line('ready');
  return {
    url,
    process,
    async get<T>(path: string) {
      const answer = await fetch(`${url}/api/v1${path}`, {
        headers: { authorization: `Bearer ${API_TOKEN}` },
      });
      if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    post: (path, body) => post(`${url}/api/v1${path}`, body, { authorization: `Bearer ${API_TOKEN}` }),
  };
}

/** Makes a token and uploads its file; resolves to the moment the upload was answered (performance.now()). */
export async function connect(server: BenchServer, apple: BenchApple): Promise<number> {
  const headers = { authorization: `Bearer ${API_TOKEN}` };
  const token = await post<{ id: string }>(`${server.url}/api/v1/tokens`, { name: 'Bench' }, headers);
  const pair = await post<{ certificateUrl: string }>(
    `${server.url}/api/v1/tokens/${token.id}/key-pairs`,
    {},
    headers,
  );
  const certificate = await fetch(new URL(pair.certificateUrl, server.url), { headers });
  const file = await tokenFileFor(apple, await certificate.text());
  const upload = await fetch(`${server.url}/api/v1/tokens/${token.id}/token-file`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/pkcs7-mime' },
    body: new Uint8Array(file),
  });
  if (!upload.ok) throw new Error(`upload refused: ${upload.status} ${await upload.text()}`);
  return performance.now();
}
