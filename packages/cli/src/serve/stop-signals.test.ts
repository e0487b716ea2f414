import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { untilStopped } from './stop-signals.ts';

function world(stop: () => Promise<void>) {
  const signals = new EventEmitter();
  const stopped = Promise.withResolvers<void>();
  const seen = { stops: 0, ends: 0, now: 0 };
  const done = untilStopped({
    signals,
    now: () => new Date(seen.now),
    stop: () => {
      seen.stops++;
      return stop();
    },
    stopped: stopped.promise,
    endAtOnce: () => void seen.ends++,
  });
  return { signals, stopped, seen, done };
}

describe('signals', () => {
  it('within a second of the first count as one; a later one ends at once', async () => {
    const { signals, stopped, seen, done } = world(() => Promise.resolve());
    signals.emit('SIGINT');
    seen.now = 1000;
    signals.emit('SIGTERM');
    signals.emit('SIGINT');
    expect(seen).toMatchObject({ stops: 1, ends: 0 });
    seen.now = 1001;
    signals.emit('SIGINT');
    expect(seen).toMatchObject({ stops: 1, ends: 1 });
    stopped.resolve();
    await done;
  });

  it('are no longer listened to after the end', async () => {
    const { signals, stopped, done } = world(() => Promise.resolve());
    stopped.resolve();
    await done;
    expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0);
  });

  it('whose stop fails end with that failure', async () => {
    const { signals, done } = world(() => Promise.reject(new Error('stuck')));
    signals.emit('SIGTERM');
    await expect(done).rejects.toThrow('stuck');
  });

  it('are not needed when it ends or fails by itself', async () => {
    const { stopped, seen, done } = world(() => Promise.resolve());
    stopped.reject(new Error('failed'));
    await expect(done).rejects.toThrow('failed');
    expect(seen.stops).toBe(0);
  });
});
