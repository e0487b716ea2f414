import { AdeptError } from '../domain/adept-error.ts';

/** What listens: a Fastify app. */
export interface Listener {
  listen(address: { host: string; port: number }): Promise<string>;
  server: { address(): { port: number } | string | null };
}

/**
 * Opens a listener and gives its URL as people on this machine open it.
 * @param variable the setting that names the port, for the error
 * @throws AdeptError port-taken, address-not-usable
 */
export async function listen(
  app: Listener,
  address: { host: string; port: number },
  variable: string,
): Promise<string> {
  try {
    await app.listen(address);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new AdeptError('port-taken', 500, { port: String(address.port), variable }, { cause: error });
    if (code === 'EADDRNOTAVAIL' || code === 'EACCES' || code === 'ENOTFOUND') {
      const parameters = {
        host: address.host,
        variable: variable.replace(/_PORT$/, code === 'EACCES' ? '_PORT' : '_HOST'),
      };
      throw new AdeptError('address-not-usable', 500, parameters, { cause: error });
    }
    throw error;
  }
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
  return `http://${hostInUrl(address.host)}:${port}`;
}

/** "All addresses" is no address to open: on this machine it is the loopback one. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
