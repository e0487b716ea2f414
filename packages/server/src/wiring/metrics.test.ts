import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import type { MeasuredToken } from '../tell/questions.ts';
import { createMetrics, type Metrics, type MetricsSources } from './metrics.ts';

const GUIDE = path.join(import.meta.dirname, '../../../../docs/guide/monitoring');
const AT = new Date('2026-03-01T12:00:00Z');

const TOKEN: MeasuredToken = {
  id: '018f0000-0000-7000-8000-000000000000',
  name: 'Berlin "stores"\nand \\more',
  state: 'error',
  expiresAt: AT,
  lastGoodSyncAt: AT,
  devices: 42,
  problems: [{ causeId: 'terms-not-signed', severity: 'error' }],
};

function sources(tokens: readonly MeasuredToken[] = [TOKEN]): MetricsSources {
  return {
    tokens: async () => tokens,
    queue: async () => ({ ready: 3, deferred: 2, active: 1 }),
    events: () => ({ streams: 2, held: 7, dropped: 5 }),
    notices: async () => 4,
  };
}

function used(): Metrics {
  const metrics = createMetrics('1.2.3');
  metrics.appleCall({ endpoint: 'GET /session', status: 200, error: null, durationMs: 120 });
  metrics.appleCall({ endpoint: 'GET /session', status: null, error: null, durationMs: 30_000 });
  metrics.runEnded({ tokenId: TOKEN.id, token: TOKEN.name, mode: 'full', outcome: 'succeeded' });
  metrics.noticeAttempt({ channel: 'email', delivered: false });
  return metrics;
}

/** Prometheus' text format, strictly: anything it doesn't know throws. */
function parse(text: string): Map<string, number> {
  const samples = new Map<string, number>();
  const typed = new Set<string>();
  const label = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\[\\\\"n])*"';
  const sample = new RegExp(
    `^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(?:${label}(?:,${label})*)?\\})? ([-+0-9.eE]+|NaN|Nan|[-+]?Inf)$`,
  );
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# HELP ')) continue;
    const type = /^# TYPE (\S+) (counter|gauge|histogram|summary)$/.exec(line);
    if (type?.[1]) {
      typed.add(type[1]);
      continue;
    }
    const [, name = '', labels = '', value = ''] = sample.exec(line) ?? [];
    if (name === '') throw new Error(`not Prometheus' text: ${line}`);
    expect(typed.has(name) || typed.has(name.replace(/_(bucket|sum|count)$/, '')), line).toBe(true);
    expect(samples.has(name + labels), `twice: ${line}`).toBe(false);
    samples.set(name + labels, Number(value));
  }
  return samples;
}

describe('metrics', () => {
  it('are exposed as Prometheus reads them', async () => {
    const { type, text } = await used().expose(SYSTEM, sources());
    expect(type).toBe('text/plain; version=0.0.4; charset=utf-8');
    const samples = parse(text);
    const token = `token_id="${TOKEN.id}",token="Berlin \\"stores\\"\\nand \\\\more"`;
    const expected: [string, number][] = [
      ['adept_info{version="1.2.3"}', 1],
      [`adept_token_expiry_timestamp_seconds{${token}}`, AT.getTime() / 1000],
      [`adept_token_state{${token},state="error"}`, 1],
      [`adept_token_state{${token},state="ok"}`, 0],
      [`adept_token_devices{${token}}`, 42],
      [`adept_open_problems{${token},cause="terms-not-signed",severity="error"}`, 1],
      [`adept_sync_runs_total{${token},mode="full",outcome="succeeded"}`, 1],
      ['adept_apple_requests_total{endpoint="GET /session",status="200",outcome="success"}', 1],
      ['adept_apple_requests_total{endpoint="GET /session",status="none",outcome="success"}', 1],
      ['adept_queue_jobs{state="ready"}', 3],
      ['adept_notices_waiting', 4],
      ['adept_notice_attempts_total{channel="email",outcome="failed"}', 1],
      ['adept_event_streams', 2],
      ['adept_events_held', 7],
      ['adept_event_streams_dropped_total', 5],
    ];
    for (const [name, value] of expected) expect([name, samples.get(name)]).toEqual([name, value]);
    expect(samples.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
  });

  it('forget a token that went, and count what was counted once', async () => {
    const metrics = used();
    const both = await Promise.all([metrics.expose(SYSTEM, sources()), metrics.expose(SYSTEM, sources())]);
    expect(both.map(({ text }) => parse(text).get('adept_event_streams_dropped_total'))).toEqual([5, 5]);
    const { text } = await metrics.expose(SYSTEM, sources([]));
    expect(text).not.toMatch(/adept_token_(state|devices|expiry)[^\n]*Berlin/);
  });

  it('go on after a scrape that failed', async () => {
    const metrics = used();
    const broken = { ...sources(), tokens: () => Promise.reject(new Error('no database')) };
    await expect(metrics.expose(SYSTEM, broken)).rejects.toThrow('no database');
    expect((await metrics.expose(SYSTEM, sources())).text).toContain('adept_token_devices');
  });

  it('are what the dashboard and the alert rules of the guide ask for', async () => {
    const { text } = await used().expose(SYSTEM, sources());
    const known = new Set([...parse(text).keys()].map((name) => name.replace(/\{.*$/s, '')));
    const files = globSync('*.{json,yaml}', { cwd: GUIDE });
    expect(files.toSorted()).toEqual(['alerts.yaml', 'dashboard.json']);
    for (const file of files) {
      const content = readFileSync(path.join(GUIDE, file), 'utf8');
      const named = [...content.matchAll(/\b(?:adept|nodejs|process)_[a-z0-9_]+\b/g)].map(([name]) => name);
      expect(named.length, file).toBeGreaterThan(5);
      for (const name of named) expect([file, name, known.has(name)]).toEqual([file, name, true]);
    }
    const dashboard: unknown = JSON.parse(readFileSync(path.join(GUIDE, 'dashboard.json'), 'utf8'));
    expect(dashboard).toMatchObject({ title: 'Adept', panels: expect.any(Array) as unknown });
  });
});
