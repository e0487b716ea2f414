import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { Agent, request } from 'undici';
import type { Clock } from '../../domain/clock.ts';
import type { WebhookPreset } from '../../domain/notice.ts';
import type { NoticeMessage, TransportAnswer } from './notice-message.ts';
import { bareHost, guardedLookup, type Resolve, type TargetDoor } from './target-door.ts';
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
  extraCa?: string | undefined;
  /** How names are resolved; default: by the system. */
  resolve?: Resolve | undefined;
}

const MILLISECONDS = 10_000;
const LONGEST_ANSWER = 1000;
/** Answers that say: later. */
const PASSING = [408, 425, 429];

/**
 * Sends signed JSON. Redirects aren't followed, and every address is judged when it is connected to: what is sent
 * reaches the configured target or nobody.
 */
export function createSendWebhook({
  door,
  clock,
  milliseconds = MILLISECONDS,
  extraCa,
  resolve,
}: WebhookOptions): {
  send: SendWebhook;
  close(): Promise<void>;
} {
  const agent = new Agent({
    connect: {
      timeout: milliseconds,
      lookup: guardedLookup(door, resolve),
      ...(extraCa === undefined ? {} : { ca: extraCa }),
    },
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
    pipelining: 0,
    keepAliveTimeout: 1,
  });
  return {
    close: () => agent.close(),
    async send(message, target) {
      const refusal = refusalOf(target.url, door);
      if (refusal !== null) return { delivered: false, answer: refusal, lasting: true };
      try {
        const body = webhookBody(message, target.preset, target.template);
        const answer = await request(target.url, {
          method: 'POST',
          dispatcher: agent,
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
