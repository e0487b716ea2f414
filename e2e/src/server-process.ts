import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@adept/server';

/** A server in a process of its own: `node server-process.ts APPLE_URL DATA_DIR API_TOKEN`; its first line is its URL. */
const [appleUrl = '', dataDir = '', apiToken = ''] = process.argv.slice(2);
const server = await startServer({
  adminHost: '127.0.0.1',
  adminPort: 0,
  deviceHost: '127.0.0.1',
  devicePort: 0,
  dataDir,
  storeTemplateDir: join(tmpdir(), 'adept-store-template'),
  appleDeviceServiceUrl: appleUrl,
  timeZone: 'UTC',
  language: 'en',
  logLevel: 'warn',
  initialApiToken: apiToken,
  clock: { now: () => new Date() },
  log: process.stderr,
});
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
console.log(server.adminUrl);
