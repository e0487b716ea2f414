import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { startServer } from '@adept/server';
import type { StoreOptions } from './store-of-world.ts';

/**
 * A server in a process of its own: `node server-process.ts APPLE_URL STORE_OPTIONS API_TOKEN [later]`; its first line is
 * its URL. `later`: it has loaded its code and waits for a line on stdin before it starts.
 */
const [appleUrl = '', store = '', apiToken = '', when = ''] = process.argv.slice(2);
if (when === 'later') {
  // Node writes its cache at the end of a process; this one is killed.
  flushCompileCache();
  await once(process.stdin, 'data');
}
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
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
console.log(server.adminUrl);
