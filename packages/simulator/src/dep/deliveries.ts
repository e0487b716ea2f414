import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { AppleReply } from './apple-call.ts';

/** Answers on their way. A stop ends those that wait. */
export class Deliveries {
  readonly #stop = new AbortController();

  stop(): void {
    this.#stop.abort();
  }

  async send(response: ServerResponse, reply: AppleReply): Promise<void> {
    const { delayMs = 0, cutAfter, silent, hangUp } = reply.delivery ?? {};
    if (silent) return this.#hold(response);
    if (hangUp) return void response.destroy();
    if (delayMs > 0 && !(await this.#waited(delayMs))) {
      response.destroy();
      return;
    }
    const body = Buffer.from(reply.body);
    response.writeHead(reply.status, { ...reply.headers, 'content-length': String(body.length) });
    if (cutAfter === undefined) {
      response.end(body);
      return;
    }
    // The first half must have left before the connection goes, else there would be no answer at all.
    const half = body.subarray(0, Math.floor(body.length * cutAfter));
    await new Promise<void>((sent) => response.write(half, () => sent()));
    response.destroy();
  }

  #hold(response: ServerResponse): void {
    const end = (): void => void response.destroy();
    this.#stop.signal.addEventListener('abort', end, { once: true });
    response.once('close', () => this.#stop.signal.removeEventListener('abort', end));
  }

  async #waited(milliseconds: number): Promise<boolean> {
    try {
      await wait(milliseconds, undefined, { signal: this.#stop.signal });
      return true;
    } catch {
      return false;
    }
  }
}
