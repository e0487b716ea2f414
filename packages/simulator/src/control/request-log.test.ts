import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RequestLog, REQUESTS_KEPT } from './request-log.ts';

const entry = (at: number) => ({
  at: new Date(at * 1000).toISOString(),
  method: 'GET',
  path: '/account',
  mdmServer: null,
  status: 200,
});

describe('the log of requests', () => {
  it('keeps the newest, counts on, and answers since a number or an instant as before', () => {
    const log = new RequestLog();
    const calls = 2 * REQUESTS_KEPT + 7;
    for (let call = 1; call <= calls; call += 1) log.add(entry(call));
    const all = log.since(null);
    expect([all.length, all[0]?.n, all.at(-1)?.n]).toEqual([REQUESTS_KEPT, calls - REQUESTS_KEPT + 1, calls]);
    expect(log.since(0)).toEqual(all);
    expect(log.since(calls - 2).map(({ n }) => n)).toEqual([calls - 1, calls]);
    expect(log.since(new Date((calls - 1) * 1000)).map(({ n }) => n)).toEqual([calls - 1, calls]);
    expect(log.since(calls)).toEqual([]);
    log.clear();
    log.add(entry(calls + 1));
    expect(log.since(null).map(({ n }) => n)).toEqual([calls + 1]);
  });

  it('says in the README how many it keeps', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`newest ${REQUESTS_KEPT.toLocaleString('en')} calls`);
  });
});
