import { isIP } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { buildConnector, Pool } from 'undici';

export interface ProxyTunnelOptions {
  /** `http://user:password@host:port` or `https://…`. */
  proxyUrl: string;
  connectTimeoutMs: number;
  /** For the connection to the proxy itself, when it speaks TLS. */
  tls: ConnectionOptions;
  /** Makes the secure connection to the host behind the proxy, on the socket that the proxy opened. */
  secure: buildConnector.connector;
}

/** The proxy gave no way to the host. Holds the status or the code of what went wrong, never the proxy's address. */
export class ProxyTunnelError extends Error {
  override readonly name = 'ProxyTunnelError';
  readonly code = 'ERR_PROXY_TUNNEL';
}

/** Connections through a proxy: CONNECT host:port, then TLS with the host inside the tunnel. */
export interface ProxyTunnel {
  connector: buildConnector.connector;
  destroy(): Promise<void>;
}

/**
 * undici's own ProxyAgent hides the secure connection inside the tunnel, and with it whose certificate was shown there.
 */
export function createProxyTunnel({
  proxyUrl,
  connectTimeoutMs,
  tls,
  secure,
}: ProxyTunnelOptions): ProxyTunnel {
  const url = new URL(proxyUrl);
  const toProxy = buildConnector({ ...tls, timeout: connectTimeoutMs, allowH2: false });
  // An address is no name that TLS could ask for.
  const unnamed = isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
  const proxy = new Pool(url.origin, {
    connect: (to, callback) => toProxy(unnamed ? { ...to, servername: '' } : to, callback),
    headersTimeout: connectTimeoutMs,
  });
  const authorization = proxyAuthorization(url);
  const connector: buildConnector.connector = (to, callback) => {
    const host = `${to.hostname}:${to.port || '443'}`;
    const request = {
      path: host,
      headers: { host, 'proxy-connection': 'keep-alive', ...authorization },
      // Else the name in `host` would be taken for the proxy's own.
      servername: url.hostname,
    };
    proxy.connect(request).then(
      ({ socket, statusCode }) => {
        if (statusCode === 200) return secure({ ...to, httpSocket: socket as never }, callback);
        socket.on('error', () => undefined).destroy();
        return callback(new ProxyTunnelError(`CONNECT was answered with ${statusCode}.`), null);
      },
      // undici tries for ever after some of its own errors: it is told one that it doesn't know.
      (cause: unknown) => callback(new ProxyTunnelError('CONNECT got no answer.', { cause }), null),
    );
  };
  return { connector, destroy: () => proxy.destroy() };
}

function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
