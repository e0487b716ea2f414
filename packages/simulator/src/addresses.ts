import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem } from './problem-document.ts';
import { Refusal } from './world/refusal.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Portal and control port ask nobody to sign in, and a browser reaches them from any web page: requests that name
 * another host (a site whose name was pointed at this machine: DNS rebinding) are refused, and changes that a page of
 * another site sends. A client that is no browser names no origin.
 * @param anyHost the simulator was started for others to reach, under names that aren't known here
 * @returns a hook that answers 421 `host-not-allowed` or 403 `origin-not-allowed`; a page of the portal never does
 */
export function addressCheck(anyHost: boolean) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const refusal = refusalOf(request, anyHost);
    return refusal === null ? undefined : answerProblem(refusal, request, reply);
  };
}

function refusalOf(request: FastifyRequest, anyHost: boolean): Refusal | null {
  const { localAddress, localPort } = request.socket;
  // The address that the connection came in on: a name can be pointed at us, a number can't.
  const names = [...LOOPBACK_NAMES, ...(localAddress === undefined ? [] : [asHost(localAddress)])];
  const own = names.map((name) => new URL(`http://${name}:${localPort ?? 0}`));
  const host = request.headers.host?.toLowerCase() ?? '';
  if (!anyHost && !own.some((url) => url.host === host)) {
    const detail = `Here nothing is called ${host.slice(0, 100)}. Use ${own[0]?.origin}, or start the simulator with --i-know (anyHost).`;
    return new Refusal(421, 'host-not-allowed', detail);
  }
  const origin = request.headers.origin?.toLowerCase();
  if (origin === undefined || SAFE.has(request.method)) return null;
  const origins = anyHost ? [`http://${host}`, `https://${host}`] : own.map((url) => url.origin);
  // `null` comes from sandboxed frames and files: never one of our pages.
  if (origins.includes(origin)) return null;
  return new Refusal(
    403,
    'origin-not-allowed',
    'Only a page of this simulator may change something here from a browser.',
  );
}

function asHost(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return plain.includes(':') ? `[${plain.replace(/%.*$/, '')}]` : plain;
}
