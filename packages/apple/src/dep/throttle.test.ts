import { describe, expect, it } from 'vitest';
import { createThrottle, HOST_PAUSE_MAXIMUM_SECONDS } from './throttle.ts';

const HOST = 'https://mdmenrollment.apple.com';

/** A throttle whose time passes only by its own waiting. */
function throttled(requestsPerSecond: number, requestsAtOnce: number) {
  const time = { ms: 1000 };
  const throttle = createThrottle({
    requestsPerSecond,
    requestsAtOnce,
    monotonicMs: () => time.ms,
    sleep: async (ms) => {
      time.ms += ms;
    },
  });
  return { throttle, time };
}

describe('createThrottle', () => {
  it('lets a burst leave at once and the rest at the rate, in the order of asking', async () => {
    const { throttle, time } = throttled(10, 3);
    const leftAt: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      await throttle.turn(HOST);
      leftAt.push(Math.round(time.ms - 1000));
    }
    expect(leftAt).toEqual([0, 0, 0, 100, 200]);
    const order: number[] = [];
    await Promise.all([0, 1, 2, 3].map((n) => throttle.turn(HOST).then(() => order.push(n))));
    expect(order).toEqual([0, 1, 2, 3]);
  });

  it('paces each host by itself', async () => {
    const { throttle, time } = throttled(1, 1);
    await throttle.turn(HOST);
    await throttle.turn('http://127.0.0.1:4490');
    expect(time.ms).toBe(1000);
    await throttle.turn(HOST);
    expect(Math.round(time.ms)).toBe(2000);
  });

  it('holds everybody back during a pause and lets them leave one by one behind it', async () => {
    const { throttle, time } = throttled(10, 5);
    throttle.pause(HOST, 7);
    await throttle.turn(HOST);
    expect(Math.round(time.ms)).toBe(8100);
    await throttle.turn(HOST);
    expect(Math.round(time.ms)).toBe(8200);
  });

  it('pauses a host for a short while at most: the token that was refused waits longer by itself', async () => {
    const { throttle, time } = throttled(1000, 1);
    throttle.pause(HOST, 86_400);
    await throttle.turn(HOST);
    expect(Math.round((time.ms - 1000) / 1000)).toBe(HOST_PAUSE_MAXIMUM_SECONDS);
  });

  it('ends a wait when its caller aborts, at the head and behind it, and goes on with the next', async () => {
    const slept = Promise.withResolvers<void>();
    const woken = Promise.withResolvers<void>();
    const time = { ms: 0 };
    const throttle = createThrottle({
      requestsPerSecond: 1,
      requestsAtOnce: 1,
      monotonicMs: () => time.ms,
      sleep: async () => {
        slept.resolve();
        await woken.promise;
        time.ms += 5000;
      },
    });
    await throttle.turn(HOST);
    const [head, behind] = [new AbortController(), new AbortController()];
    const first = throttle.turn(HOST, head.signal);
    const second = throttle.turn(HOST, behind.signal);
    const third = throttle.turn(HOST);
    await slept.promise;
    behind.abort(new Error('not needed any more'));
    await expect(second).rejects.toThrow('not needed any more');
    head.abort(new Error('stopping'));
    await expect(first).rejects.toThrow('stopping');
    woken.resolve();
    await third;
  });

  it('ends a real wait at once', async () => {
    const throttle = createThrottle();
    throttle.pause(HOST, 60);
    const abort = new AbortController();
    const turn = throttle.turn(HOST, abort.signal);
    abort.abort(new Error('stopping'));
    await expect(turn).rejects.toThrow('stopping');
    await expect(throttle.turn(HOST, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  });
});
