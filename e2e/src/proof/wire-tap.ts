import { createHash, type Hash } from 'node:crypto';
import {
  createTransport,
  type Transport,
  type TransportAnswer,
  type TransportFailed,
  type TransportRequest,
} from '@adept/apple/dep/transport';

/** Time enough for an answer on loopback; one that is late by more is lost, as any answer may be. */
const HASTY_MS = 150;

/** A page as Apple gave it: which cursor asked for it, and what was in it. */
export interface TappedPage {
  asked: string | null;
  serials: string[];
}

/** What becomes of one call instead of its answer. `lost`: Apple got the request, its answer never came. */
export type CallFailure = 'refused-connection' | 'lost' | 'unavailable';

/**
 * The real transport, with waits that take no time, seen from between: it counts the calls, remembers the pages, and
 * lets chosen calls fail.
 */
export class WireTap {
  /** Calls since the last reset. */
  calls = 0;
  /** By the cursor that came with them. */
  readonly pages = new Map<string, TappedPage>();
  /** Ids of the MDM servers that Apple named in good accounts, in turn. */
  readonly accounts: string[] = [];
  /** Asked before each call: how it fails; null = it doesn't. May throw: then nothing of it happens. */
  fails: (n: number) => CallFailure | null = () => null;
  /** Everything Apple answered since the last reset. */
  #answers: Hash = createHash('sha256');
  /** The client waits for an answer as long as it does in earnest, or hardly. */
  patient = true;
  readonly transport: Transport;
  readonly #real: Transport;
  readonly #hasty: Transport;

  constructor() {
    let ms = 0;
    const throttle = {
      monotonicMs: () => ms,
      sleep: async (wait: number) => {
        ms += wait;
      },
    };
    this.#real = createTransport({ throttle });
    this.#hasty = createTransport({ throttle, wholeTimeoutMs: HASTY_MS });
    this.transport = { ...this.#real, exchange: (request) => this.#exchange(request) };
  }

  reset(): void {
    this.calls = 0;
    this.pages.clear();
    this.accounts.length = 0;
    this.fails = () => null;
    this.patient = true;
    this.#answers = createHash('sha256');
  }

  /** Same bytes, same digest. */
  digest(): string {
    return this.#answers.copy().digest('hex');
  }

  /** Serials of all pages on the way to a cursor, from the beginning of its list on. */
  serialsUpTo(cursor: string): Set<string> {
    const serials = new Set<string>();
    for (let at: string | null = cursor; at !== null;) {
      const page: TappedPage | undefined = this.pages.get(at);
      if (!page) break;
      for (const serial of page.serials) serials.add(serial);
      if (page.asked === at) break;
      at = page.asked;
    }
    return serials;
  }

  async #exchange(request: TransportRequest): Promise<TransportAnswer | TransportFailed> {
    this.calls += 1;
    const failure = this.fails(this.calls);
    if (failure === 'refused-connection') return failed('ECONNREFUSED');
    if (failure === 'unavailable')
      return {
        kind: 'answered',
        status: 503,
        headers: {},
        body: '',
        cut: null,
        durationMs: 0,
        headersAfterMs: 0,
      };
    const answer = await (this.patient ? this.#real : this.#hasty).exchange(request);
    if (answer.kind === 'answered') {
      this.#answers.update(`${request.url.pathname} ${answer.status} ${answer.body}`);
      if (answer.status === 200 && answer.cut === null) this.#remember(request, answer.body);
    }
    return failure === 'lost' ? failed('ECONNRESET') : answer;
  }

  #remember(request: TransportRequest, body: string): void {
    if (request.url.pathname.endsWith('/account')) {
      const account = readJson(body) as { server_uuid?: string } | null;
      if (account?.server_uuid) this.accounts.push(account.server_uuid);
    }
    if (!/\/(server\/devices|devices\/sync)$/.test(request.url.pathname)) return;
    const page = readJson(body) as { cursor?: string; devices?: { serial_number: string }[] } | null;
    if (!page?.cursor || !page.devices) return;
    const { cursor = null } = (readJson(request.body ?? '') ?? {}) as { cursor?: string };
    // A cursor that comes again keeps its first page: what it covers was told then.
    if (!this.pages.has(page.cursor))
      this.pages.set(page.cursor, { asked: cursor, serials: page.devices.map((d) => d.serial_number) });
  }

  async close(): Promise<void> {
    await Promise.all([this.#real.close(), this.#hasty.close()]);
  }
}

function failed(code: string): TransportFailed {
  const error = Object.assign(new Error(code), { code });
  return { kind: 'failed', error, viaProxy: false, headers: {}, durationMs: 0, headersAfterMs: null };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
