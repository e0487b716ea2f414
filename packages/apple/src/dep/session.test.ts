import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AppleSession } from './session.ts';

/** A session whose GET /session calls are answered by the test. */
function answered() {
  const asked: (PromiseWithResolvers<string> & { signal: AbortSignal })[] = [];
  const waiting: PromiseWithResolvers<void>[] = [];
  const session = new AppleSession((signal) => {
    const answer = Promise.withResolvers<string>();
    asked.push({ ...answer, signal });
    waiting.shift()?.resolve();
    signal.addEventListener('abort', () => answer.reject(signal.reason as Error));
    return answer.promise;
  });
  const nextAsked = () => {
    const one = Promise.withResolvers<void>();
    waiting.push(one);
    return one.promise;
  };
  return { session, asked, nextAsked };
}

describe('AppleSession', () => {
  it('shares one GET /session among callers and keeps its answer', async () => {
    const { session, asked, nextAsked } = answered();
    const asking = nextAsked();
    const callers = [session.current(undefined), session.current(undefined), session.current(undefined)];
    await asking;
    asked[0]?.resolve('one');
    expect((await Promise.all(callers)).map(({ value }) => value)).toEqual(['one', 'one', 'one']);
    expect((await session.current(undefined)).value).toBe('one');
    expect(asked).toHaveLength(1);
  });

  it('shares a failure and asks again the next time', async () => {
    const { session, asked, nextAsked } = answered();
    const asking = nextAsked();
    const callers = Promise.allSettled([session.current(undefined), session.current(undefined)]);
    await asking;
    asked[0]?.reject(new Error('refused'));
    expect((await callers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = nextAsked();
    const next = session.current(undefined);
    await again;
    asked[1]?.resolve('two');
    expect((await next).value).toBe('two');
  });

  it('renews once for all who were refused with the same session', async () => {
    const { session, asked, nextAsked } = answered();
    let asking = nextAsked();
    const first = session.current(undefined);
    await asking;
    asked[0]?.resolve('one');
    const refused = await first;
    asking = nextAsked();
    const renewals = [session.renew(refused, undefined), session.renew(refused, undefined)];
    await asking;
    asked[1]?.resolve('two');
    expect((await Promise.all(renewals)).map(({ value }) => value)).toEqual(['two', 'two']);
    expect((await session.renew(refused, undefined)).value).toBe('two');
    expect(asked).toHaveLength(2);
  });

  it('takes a replacement, but not one that belongs to a session before', async () => {
    const { session, asked, nextAsked } = answered();
    let asking = nextAsked();
    const first = session.current(undefined);
    await asking;
    asked[0]?.resolve('one');
    const sent = await first;
    session.replace(sent, 'one-b');
    expect((await session.current(undefined)).value).toBe('one-b');
    session.forget();
    asking = nextAsked();
    const second = session.current(undefined);
    await asking;
    asked[1]?.resolve('two');
    await second;
    session.replace(sent, 'one-c');
    expect((await session.current(undefined)).value).toBe('two');
  });

  it('after forget, waits for the call under way and asks again', async () => {
    const { session, asked, nextAsked } = answered();
    let asking = nextAsked();
    const before = session.current(undefined);
    await asking;
    session.forget();
    asking = nextAsked();
    const after = session.current(undefined);
    expect(asked).toHaveLength(1);
    asked[0]?.resolve('old');
    expect((await before).value).toBe('old');
    await asking;
    asked[1]?.resolve('new');
    expect((await after).value).toBe('new');
    expect((await session.current(undefined)).value).toBe('new');
  });

  it("ends only the aborting caller's wait, and the call when nobody waits", async () => {
    const { session, asked, nextAsked } = answered();
    const asking = nextAsked();
    const [a, b] = [new AbortController(), new AbortController()];
    const first = session.current(a.signal);
    const second = session.current(b.signal);
    await asking;
    a.abort(new Error('a stops'));
    await expect(first).rejects.toThrow('a stops');
    expect(asked[0]?.signal.aborted).toBe(false);
    b.abort(new Error('b stops'));
    await expect(second).rejects.toThrow('b stops');
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('does not print its value', async () => {
    const session = new AppleSession(async () => 'a-session-value');
    await session.current(undefined);
    expect(inspect(session, { depth: 9, showHidden: true }) + JSON.stringify(session)).not.toContain(
      'a-session-value',
    );
  });
});
