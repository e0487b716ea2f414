import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import type { MeasuredToken } from '../tell/questions.ts';
import { createMetrics, type Metrics } from './metrics.ts';

const FILE = path.join(import.meta.dirname, '../../../../docs/guide/monitoring/alerts.yaml');
const RULES = new Map(
  [...readFileSync(FILE, 'utf8').matchAll(/- alert: (\w+)\n(?: +#.*\n)* +expr: (.+)\n/g)].map(
    ([, name = '', expression = '']) => [name, expression],
  ),
);

/** A token whose file was just uploaded: nothing has been read, nothing has been wrong. */
const NEW: MeasuredToken = {
  id: '018f0000-0000-7000-8000-000000000000',
  name: 'New',
  state: 'unknown',
  expiresAt: new Date('2027-01-01T00:00:00Z'),
  lastGoodSyncAt: null,
  devices: 0,
  problems: [],
};

async function exposed(metrics: Metrics): Promise<string[]> {
  const { text } = await metrics.expose(SYSTEM, {
    tokens: async () => [NEW],
    queue: async () => ({ ready: 0, deferred: 0, active: 0 }),
    events: () => ({ streams: 0, held: 0, dropped: 0 }),
    notices: async () => 0,
  });
  return text.split('\n');
}

/** The lines that an expression asks for: a name of ours, perhaps with one label. */
function asked(expression: string): { name: string; label: string }[] {
  return [...expression.matchAll(/\b((?:adept|nodejs)_\w+)(?:\{(\w+="\w+")\})?/g)].map(
    ([, name = '', label = '']) => ({ name, label }),
  );
}

function isThere(lines: readonly string[], { name, label }: { name: string; label: string }): boolean {
  return lines.some(
    (line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) && line.includes(label),
  );
}

describe('the alert rules of the guide', () => {
  it('are all read here', () => {
    const alerts = readFileSync(FILE, 'utf8').match(/- alert:/g) ?? [];
    expect(RULES.size).toBe(alerts.length);
    expect(RULES.size).toBeGreaterThan(8);
    for (const [name, expression] of RULES) expect(asked(expression).length, name).toBeGreaterThan(0);
  });

  // Each of these is silent while its line is not there. Where that is not as meant, the rule or the server has to say zero.
  it('ask for lines that a server which just started has, or mean it where they are not there', async () => {
    const lines = await exposed(createMetrics('1.2.3'));
    const absent = [...RULES].flatMap(([rule, expression]) =>
      asked(expression)
        .filter((line) => !isThere(lines, line))
        .map(({ name, label }) => `${rule}: ${name}${label && `{${label}}`}`),
    );
    expect(absent).toEqual([
      // No open problem: nothing to tell.
      'AdeptProblemOpen: adept_open_problems',
      // Never synced is the next rule's, which asks for just that.
      'AdeptTokenNotSynced: adept_token_last_good_sync_timestamp_seconds',
      'AdeptTokenNeverSynced: adept_token_last_good_sync_timestamp_seconds',
      // Zero by its `or vector(0)`; and no request at all is no sign of anything.
      'AdeptAppleDoesNotAnswer: adept_apple_requests_total{outcome="success"}',
      'AdeptAppleDoesNotAnswer: adept_apple_requests_total',
    ]);
    expect(RULES.get('AdeptAppleDoesNotAnswer')).toMatch(
      /\(sum\(rate\(adept_apple_requests_total\{outcome="success"\}\[15m\]\)\) or vector\(0\)\) == 0/,
    );
    expect(RULES.get('AdeptTokenNeverSynced')).toMatch(/unless on \(token_id\)/);
  });

  it('find failed requests and runs under the words that a server gives them', async () => {
    const metrics = createMetrics('1.2.3');
    metrics.appleCall({ endpoint: 'GET /session', status: null, error: null, durationMs: 1 });
    metrics.runEnded({ tokenId: NEW.id, token: NEW.name, mode: 'full', outcome: 'failed' });
    const lines = await exposed(metrics);
    const token = `token_id="${NEW.id}",token="New"`;
    const runs = lines.filter((line) => line.startsWith('adept_sync_runs_total{'));
    expect(runs.toSorted()).toEqual([
      `adept_sync_runs_total{${token},mode="changes",outcome="failed"} 0`,
      `adept_sync_runs_total{${token},mode="changes",outcome="succeeded"} 0`,
      `adept_sync_runs_total{${token},mode="full",outcome="failed"} 1`,
      `adept_sync_runs_total{${token},mode="full",outcome="succeeded"} 0`,
    ]);
    expect(isThere(lines, { name: 'adept_apple_requests_total', label: 'outcome="success"' })).toBe(true);
  });
});
