import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { usesProxy } from '@adept/apple/dep/proxy-choice';
import { createProxyTunnel } from '@adept/apple/dep/proxy-tunnel';
import { Agent, buildConnector, request } from 'undici';
import type { Clock } from '../../domain/clock.ts';
import type { WebhookPreset } from '../../domain/notice.ts';
import type { NoticeMessage, TransportAnswer } from './notice-message.ts';
import {
  bareHost,
  bySystem,
  guardedLookup,
  leadsToPrivate,
  type Resolve,
  type TargetDoor,
  TargetRefused,
} from './target-door.ts';
import { trustedAuthorities } from './trusted-authorities.ts';
import { webhookBody } from './webhook-body.ts';

export interface WebhookTarget {
  url: string;
  /** `whsec_` and base64. */
  secret: string;
  preset: WebhookPreset;
  template: string | null;
}

/** Posts one message. Never throws: what went wrong is the answer. */
export type SendWebhook = (message: NoticeMessage, target: WebhookTarget) => Promise<TransportAnswer>;

export interface WebhookOptions {
  door: TargetDoor;
  clock: Clock;
  /** Per phase: connecting, the answer's head, its body. */
  milliseconds?: number | undefined;
  /** Certificates in PEM trusted beside the usual ones, for targets and for the proxy. */
  extraCa?: string | undefined;
  /** `http://user:password@host:port` of a proxy for https requests. */
  httpsProxy?: string | undefined;
  noProxy?: string | undefined;
  /** How names are resolved; default: by the system. */
  resolve?: Resolve | undefined;
}

const MILLISECONDS = 10_000;
const LONGEST_ANSWER = 1000;
/** Answers that say: later. */
const PASSING = [408, 425, 429];

/**
 * Sends signed JSON. Redirects aren't followed, and every address is judged when it is connected to: what is sent
 * reaches the configured target or nobody. Behind a proxy it is the proxy that connects: there our own lookup is judged,
 * where it has an answer, and the rest is the proxy's to decide.
 */
export function createSendWebhook(options: WebhookOptions): {
  send: SendWebhook;
  close(): Promise<void>;
} {
  const { door, clock, milliseconds = MILLISECONDS } = options;
  const ways = waysOut(options);
  return {
    close: () => ways.close(),
    async send(message, target) {
      const refusal = refusalOf(target.url, door);
      if (refusal !== null) return { delivered: false, answer: refusal, lasting: true };
      try {
        const dispatcher = await ways.to(new URL(target.url));
        const body = webhookBody(message, target.preset, target.template);
        const answer = await request(target.url, {
          method: 'POST',
          dispatcher,
          headers: {
            'user-agent': 'Adept',
            ...signed(message.id, body, { secret: target.secret, now: clock.now() }),
          },
          body,
          signal: AbortSignal.timeout(milliseconds * 3),
        });
        return judge(answer.statusCode, await startOf(answer.body));
      } catch (error) {
        const { code, message: said } = error as { code?: string; message: string };
        return { delivered: false, answer: cut([code, said].filter(Boolean).join(': ')), lasting: false };
      }
    },
  };
}

interface Ways {
  /** @throws TargetRefused where the proxy would be asked for what our own lookup says is private */
  to(url: URL): Promise<Agent>;
  close(): Promise<void>;
}

/** Straight, or through the proxy where one applies. */
function waysOut({
  door,
  milliseconds = MILLISECONDS,
  extraCa,
  httpsProxy,
  noProxy,
  resolve = bySystem,
}: WebhookOptions): Ways {
  const tls = { rejectUnauthorized: true, ...trustedAuthorities(extraCa) } as const;
  const agentOptions = {
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
    pipelining: 0,
    keepAliveTimeout: 1,
  };
  const lookup = guardedLookup(door, resolve);
  const straight = new Agent({ ...agentOptions, connect: { ...tls, timeout: milliseconds, lookup } });
  if (httpsProxy === undefined) return { to: () => Promise.resolve(straight), close: () => straight.close() };
  const secure = buildConnector({ ...tls, timeout: milliseconds, allowH2: false });
  const tunnel = createProxyTunnel({ proxyUrl: httpsProxy, connectTimeoutMs: milliseconds, tls, secure });
  const through = new Agent({ ...agentOptions, connect: tunnel.connector });
  return {
    async to(url) {
      if (!usesProxy(url, noProxy)) return straight;
      const host = bareHost(url.hostname);
      // A part of what a connection may take: behind a proxy names often can't be looked up, and the lookup hangs.
      const within = AbortSignal.timeout(milliseconds / 4);
      if (await leadsToPrivate(host, door, { resolve, within }))
        throw new TargetRefused(`${host} is private`);
      return through;
    },
    async close() {
      await Promise.all([straight.close(), through.close()]);
      await tunnel.destroy();
    },
  };
}

/**
 * The headers of the Standard Webhooks specification: an HMAC-SHA256 over id, time stamp and body, so that a receiver
 * can tell a message of ours from anybody's, and an old one from a new one.
 */
export function signed(
  id: string,
  body: string,
  { secret, now }: { secret: string; now: Date },
): Record<string, string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
}

/** Why this address can't be used, as far as it shows without asking for names. null: it can. */
export function refusalOf(address: string, door: TargetDoor): string | null {
  if (!URL.canParse(address)) return 'not a URL';
  const url = new URL(address);
  const host = bareHost(url.hostname);
  const loopbackName = host === 'localhost' || host.endsWith('.localhost');
  if (loopbackName && !door.names(host)) return `webhook-target-private: ${host}`;
  if (isIP(host) !== 0 && !door.allows(host, host)) return `webhook-target-private: ${host}`;
  const plain = url.protocol === 'http:' && door.names(host);
  return url.protocol === 'https:' || plain ? null : 'webhook-target-not-https';
}

function judge(status: number, start: string): TransportAnswer {
  const answer = cut(`${status} ${start}`);
  if (status >= 200 && status < 300) return { delivered: true, answer, lasting: false };
  if (status >= 300 && status < 400)
    return { delivered: false, answer: `${answer} (redirect, not followed)`, lasting: true };
  return { delivered: false, answer, lasting: status < 500 && !PASSING.includes(status) };
}

/** Enough to be read in the log; the rest is left on the wire. */
async function startOf(body: AsyncIterable<Buffer> & { destroy(): unknown }): Promise<string> {
  let text = '';
  for await (const chunk of body) {
    text += chunk.toString('utf8');
    if (text.length >= LONGEST_ANSWER) break;
  }
  return text;
}

function cut(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_ANSWER);
}
