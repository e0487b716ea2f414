import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AppleCall } from '@adept/apple/errors/apple-call';
import type { Viewer } from '../domain/viewer.ts';
import type { EventHubNumbers } from '../http/event-hub.ts';
import type { MeasuredToken } from '../tell/questions.ts';

const STATES = ['ok', 'warning', 'error', 'unknown'] as const;
const TOKEN = ['token_id', 'token'] as const;
const RUNS = [
  { mode: 'changes', outcome: 'succeeded' },
  { mode: 'changes', outcome: 'failed' },
  { mode: 'full', outcome: 'succeeded' },
  { mode: 'full', outcome: 'failed' },
] as const;

/** Jobs of the queue by what they wait for. */
export interface QueueDepth {
  ready: number;
  deferred: number;
  active: number;
}

/** What is read at each scrape. */
export interface MetricsSources {
  tokens(viewer: Viewer): Promise<readonly MeasuredToken[]>;
  queue(): Promise<QueueDepth>;
  events(): EventHubNumbers;
  /** Messages in the outbox that are not sent yet. */
  notices(viewer: Viewer): Promise<number>;
}

export interface Metrics {
  /** Given to the observer of calls to Apple. */
  appleCall: (call: Pick<AppleCall, 'endpoint' | 'status' | 'error' | 'durationMs'>) => void;
  runEnded: (run: { tokenId: string; token: string; mode: string; outcome: string }) => void;
  /** Something that Adept does by itself came to this. */
  repaired: (outcome: { causeId: string; result: string }) => void;
  /** An attempt to send a message to people. */
  noticeAttempt: (attempt: { channel: string; delivered: boolean }) => void;
  /** Prometheus' text, as this viewer may see it. */
  expose(viewer: Viewer, sources: MetricsSources): Promise<{ type: string; text: string }>;
}

/**
 * Numbers about the server and its tokens. Labels carry a token's id and name, causes, modes and Apple's endpoints:
 * nothing that is secret, no serial, and nothing of which there is no end.
 */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges = createGauges(registry);
  const counters = createCounters(registry);
  gauges.info.set({ version }, 1);
  let dropped = 0;
  let scraping: Promise<unknown> = Promise.resolve();

  async function scrape(viewer: Viewer, sources: MetricsSources): Promise<{ type: string; text: string }> {
    const [tokens, queue, notices] = await Promise.all([
      sources.tokens(viewer),
      sources.queue(),
      sources.notices(viewer),
    ]);
    gauges.notices.set(notices);
    setTokens(gauges, tokens);
    countFromZero(counters, tokens);
    for (const state of ['ready', 'deferred', 'active'] as const) gauges.jobs.set({ state }, queue[state]);
    const events = sources.events();
    gauges.streams.set(events.streams);
    gauges.held.set(events.held);
    counters.dropped.inc(events.dropped - dropped);
    dropped = events.dropped;
    return { type: registry.contentType, text: await registry.metrics() };
  }

  return {
    appleCall({ endpoint, status, error, durationMs }) {
      counters.appleSeconds.observe({ endpoint }, durationMs / 1000);
      counters.appleRequests.inc({ endpoint, status: status ?? 'none', outcome: error?.kind ?? 'success' });
    },
    runEnded({ tokenId, token, mode, outcome }) {
      counters.syncRuns.inc({ token_id: tokenId, token, mode, outcome });
    },
    repaired({ causeId, result }) {
      counters.repairs.inc({ cause: causeId, result });
    },
    noticeAttempt({ channel, delivered }) {
      counters.noticeAttempts.inc({ channel, outcome: delivered ? 'delivered' : 'failed' });
    },
    expose(viewer, sources) {
      // One at a time: the gauges are filled for one viewer.
      const mine = scraping.then(() => scrape(viewer, sources));
      scraping = mine.catch(() => undefined);
      return mine;
    },
  };
}

function createGauges(registry: Registry) {
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge<Label>({ name, help, labelNames, registers: [registry] });
  return {
    info: gauge('adept_info', 'The running program', ['version']),
    expiry: gauge('adept_token_expiry_timestamp_seconds', 'When the server token expires', TOKEN),
    state: gauge('adept_token_state', '1 for the state that the token is in', [...TOKEN, 'state']),
    lastGoodSync: gauge(
      'adept_token_last_good_sync_timestamp_seconds',
      'End of the newest sync run that succeeded',
      TOKEN,
    ),
    devices: gauge('adept_token_devices', 'Devices assigned to the token at Apple', TOKEN),
    problems: gauge('adept_open_problems', 'Open problems', [...TOKEN, 'cause', 'severity']),
    jobs: gauge('adept_queue_jobs', 'Jobs in the queue', ['state']),
    streams: gauge('adept_event_streams', 'Open event streams'),
    notices: gauge('adept_notices_waiting', 'Messages to people that wait to be sent'),
    held: gauge('adept_events_held', 'Events held in memory for the readers of event streams'),
  };
}

function createCounters(registry: Registry) {
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter<Label>({ name, help, labelNames, registers: [registry] });
  return {
    appleRequests: counter('adept_apple_requests_total', 'Requests to Apple that ended', [
      'endpoint',
      'status',
      'outcome',
    ]),
    appleSeconds: new Histogram({
      name: 'adept_apple_request_duration_seconds',
      help: 'Time until Apple answered, or until none came',
      labelNames: ['endpoint'] as const,
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers: [registry],
    }),
    syncRuns: counter('adept_sync_runs_total', 'Sync runs that ended', [...TOKEN, 'mode', 'outcome']),
    repairs: counter('adept_repairs_total', 'What Adept did by itself about a cause, by what came of it', [
      'cause',
      'result',
    ]),
    noticeAttempts: counter('adept_notice_attempts_total', 'Attempts to send a message to people', [
      'channel',
      'outcome',
    ]),
    dropped: counter(
      'adept_event_streams_dropped_total',
      'Event streams closed because their reader was too far behind',
    ),
  };
}

/** A line that begins at 1 has no increase in Prometheus' eyes: the first failed run of a token would not count. */
function countFromZero(counters: ReturnType<typeof createCounters>, tokens: readonly MeasuredToken[]): void {
  for (const { id, name } of tokens)
    for (const run of RUNS) counters.syncRuns.inc({ token_id: id, token: name, ...run }, 0);
}

function setTokens(gauges: ReturnType<typeof createGauges>, tokens: readonly MeasuredToken[]): void {
  // A token that was deleted or renamed leaves no line behind.
  for (const one of [gauges.expiry, gauges.state, gauges.lastGoodSync, gauges.devices, gauges.problems])
    one.reset();
  for (const token of tokens) {
    const labels = { token_id: token.id, token: token.name };
    if (token.expiresAt) gauges.expiry.set(labels, token.expiresAt.getTime() / 1000);
    if (token.lastGoodSyncAt) gauges.lastGoodSync.set(labels, token.lastGoodSyncAt.getTime() / 1000);
    gauges.devices.set(labels, token.devices);
    for (const state of STATES) gauges.state.set({ ...labels, state }, token.state === state ? 1 : 0);
    for (const { causeId, severity } of token.problems)
      gauges.problems.inc({ ...labels, cause: causeId, severity });
  }
}
