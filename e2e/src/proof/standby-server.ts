import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { startServer } from '@adept/server';
import type { StoreOptions } from '../store-of-world.ts';

/**
 * A server in a process of its own that has loaded its code and waits for a line on stdin before it starts: while one
 * is being killed the next one stands ready. `node standby-server.ts APPLE_URL STORE_OPTIONS API_TOKEN`; its first
 * line is its URL.
 */
const [appleUrl = '', store = '', apiToken = ''] = process.argv.slice(2);
// Node writes its cache at the end of a process; this one is killed.
flushCompileCache();
await once(process.stdin, 'data');
const server = await startServer({
  adminHost: '127.0.0.1',
  adminPort: 0,
  deviceHost: '127.0.0.1',
  devicePort: 0,
  ...(JSON.parse(store) as StoreOptions),
  appleDeviceServiceUrl: appleUrl,
  timeZone: 'UTC',
  language: 'en',
  logLevel: 'warn',
  initialApiToken: apiToken,
  clock: { now: () => new Date() },
  log: process.stderr,
});
console.log(server.adminUrl);
