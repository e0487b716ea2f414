import type { FastifyRequest } from 'fastify';
import { AdeptError } from '../domain/adept-error.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses requests that name another host (a page of another site whose name was pointed at us: DNS rebinding) or
 * that a page of another site sent. Accepted: the public URL, and with the listener's port the loopback names and the
 * address that the connection came in on (a name can be pointed at us, a number can't).
 * @throws AdeptError host-not-allowed (421), origin-not-allowed (403)
 */
export function checkAddresses(request: FastifyRequest, publicUrl: string | undefined): void {
  const { localAddress, localPort } = request.socket;
  const names = [...LOOPBACK_NAMES, ...(localAddress === undefined ? [] : [asHost(localAddress)])];
  const origins = names.map((name) => new URL(`http://${name}:${localPort ?? 0}`).origin);
  if (publicUrl !== undefined) origins.push(new URL(publicUrl).origin);
  const hosts = origins.map((origin) => new URL(origin).host);
  const host = request.headers.host?.toLowerCase();
  if (host === undefined || !(hosts.includes(host) || hosts.includes(withoutDefaultPort(host, publicUrl)))) {
    throw new AdeptError('host-not-allowed', 421);
  }
  const { origin } = request.headers;
  // `null` comes from sandboxed frames and files: never one of our pages.
  if (origin !== undefined && !origins.includes(origin.toLowerCase())) {
    throw new AdeptError('origin-not-allowed', 403);
  }
}

function asHost(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return plain.includes(':') ? `[${plain.replace(/%.*$/, '')}]` : plain;
}

/** `adept.example:443` is `adept.example` where the public URL is https. */
function withoutDefaultPort(host: string, publicUrl: string | undefined): string {
  const port = publicUrl?.startsWith('https:') ? ':443' : ':80';
  return host.endsWith(port) ? host.slice(0, -port.length) : host;
}
