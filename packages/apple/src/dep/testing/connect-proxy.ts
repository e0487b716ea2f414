import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { listen } from './answering-server.ts';

export interface ConnectProxy {
  /** With a user and a password in it. */
  url: string;
  /** Host and port that each CONNECT asked for, and the password that came with it. */
  asked: string[];
  close(): Promise<void>;
}

export interface ConnectProxyOptions {
  /** What CONNECT is answered with; 200 opens the tunnel. */
  status?: number;
  /** PEM; with it the proxy itself speaks TLS. */
  tls?: { key: string; cert: string };
}

/** A real CONNECT proxy on loopback. It alone knows where names lead: to this machine. */
export async function startConnectProxy({
  status = 200,
  tls,
}: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const asked: string[] = [];
  const sockets = new Set<{ destroy(): unknown }>();
  const made = tls ? createHttpsServer(tls) : createHttpServer();
  made.on('tlsClientError', () => undefined);
  const server = made.on('connect', (request: IncomingMessage, near: Duplex) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    near.write(`HTTP/1.1 ${status} said\r\n\r\n`);
    if (status !== 200) return near.end();
    const far = connect(Number(request.url?.split(':')[1]), '127.0.0.1');
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    return near.pipe(far).pipe(near);
  });
  const port = await listen(server);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `${tls ? 'https' : 'http'}://me:hunter2@127.0.0.1:${port}`, asked, close };
}
