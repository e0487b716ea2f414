import { describe, expect, it } from 'vitest';
import { StopOrder } from './stop-order.ts';

describe('StopOrder', () => {
  it('stops what was started last first, goes on after a failure and a part that hangs, and runs once', async () => {
    const stopped: string[] = [];
    const failed: object[] = [];
    const log = {
      info: () => undefined,
      warn: () => undefined,
      error: (facts: object) => void failed.push(facts),
    };
    const order = new StopOrder(log);
    order.push('store', 1000, async () => void stopped.push('store'));
    order.push('hangs', 10, () => new Promise(() => undefined));
    order.push('fails', 1000, async () => Promise.reject(new Error('no')));
    order.push('doors', 1000, async () => void stopped.push('doors'));
    await Promise.all([order.run(), order.run()]);
    expect(stopped).toEqual(['doors', 'store']);
    expect(failed).toMatchObject([{ part: 'fails' }, { part: 'hangs' }]);
  });
});
