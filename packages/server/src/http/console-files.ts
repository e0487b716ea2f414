import fastifyStatic from '@fastify/static';
import type { AdminApp } from './request.ts';

/** Addresses of the console (interfaces.md): each answers with the one page that the browser's router reads. */
const PAGES = [
  '/',
  '/sign-in',
  '/set-up',
  '/renew',
  '/devices',
  '/devices/*',
  '/docs/causes',
  '/docs/causes/*',
  '/problems',
  '/problems/*',
  '/profiles',
  '/profiles/*',
  '/assignments',
  '/enrollments',
  '/enrollments/*',
  '/activity',
  '/settings',
  '/settings/*',
] as const;

/** Serves the built console. Its files are the same for everybody and hold no data, so nobody has to sign in for them. */
export async function serveConsole(app: AdminApp, consoleDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: consoleDir,
    wildcard: false,
    index: false,
    cacheControl: false,
    // The build lays `.br` and `.gz` beside each script; who takes neither gets the script itself.
    preCompressed: true,
    setHeaders(reply, path) {
      // Vite puts a hash into the names below assets/: they never change.
      const lasting = /[\\/]assets[\\/]/.test(path);
      void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const path of PAGES) {
    app.get(path, { config: { anonymous: true }, schema: { hide: true } }, (_request, reply) =>
      reply.sendFile('index.html'),
    );
  }
}
