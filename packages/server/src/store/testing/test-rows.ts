import { randomInt, randomUUID } from 'node:crypto';
import { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { Diagnosis, JudgedProblem } from '@adept/diagnosis';
import type { DeviceState } from '../../domain/device.ts';
import type { Lease } from '../../domain/lease.ts';
import type { NewEvidence } from '../../domain/new-evidence.ts';
import type { CursorPlace } from '../../domain/sync-run.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import type { DevicePage } from '../device-page.ts';
import type { Store } from '../store.ts';

export const AT = new Date('2026-03-01T12:00:00.000Z');

/** `minutes` after AT. */
export function later(minutes: number): Date {
  return new Date(AT.getTime() + minutes * 60_000);
}

/** Nothing that the database could pack: an index entry of it is as long as it looks, three bytes a character. */
export function randomText(length: number): string {
  return Array.from({ length }, () => String.fromCodePoint(randomInt(0x4e00, 0xd800))).join('');
}

export function credentialsOf(
  consumerKey: string,
  expiresAt = new Date('2027-03-01T00:00:00Z'),
): TokenCredentials {
  const secret = (name: string): string => `${name}-of-${consumerKey}`;
  return new TokenCredentials(
    {
      consumerKey,
      consumerSecret: secret('CS'),
      accessToken: secret('AT'),
      accessSecret: secret('AS'),
    },
    expiresAt,
  );
}

export function deviceState(serial: string, members: Partial<DeviceState> = {}): DeviceState {
  return {
    serial,
    removed: false,
    model: 'MacBook Air',
    description: 'MBA 13',
    family: 'Mac',
    os: 'OSX',
    color: 'SILVER',
    assetTag: null,
    profileStatus: 'empty',
    profileUuid: null,
    assignedAt: null,
    pushedAt: null,
    addedAt: AT,
    opAt: null,
    extra: {},
    ...members,
  };
}

/** A token with a taken lease and a running full run: what a page is applied with. */
export interface Walk {
  tokenId: string;
  lease: Lease;
  runId: string;
}

export async function startWalk(store: Store): Promise<Walk> {
  const token = await store.tokens.create(SYSTEM, { name: `walk ${randomUUID()}` });
  const lease = await store.leases.take(SYSTEM, token.id, 'worker 1', 60);
  if (lease === null) throw new Error('a new token has no lease to wait for');
  const run = await store.syncRuns.create(SYSTEM, { tokenId: token.id, mode: 'full' });
  await store.syncRuns.start(SYSTEM, lease, run.id);
  return { tokenId: token.id, lease, runId: run.id };
}

export function pageOf(
  walk: Walk,
  devices: readonly DeviceState[],
  place: Partial<CursorPlace> = {},
): DevicePage {
  return {
    runId: walk.runId,
    devices,
    place: {
      cursor: 'cursor',
      phase: 'fetch',
      generation: walk.runId,
      storedAt: AT,
      toldUntil: AT,
      ...place,
    },
  };
}

export function appleAnswer(
  at: Date,
  outcome: 'success' | 'refused' | 'unavailable',
  endpoint: AppleEndpoint = 'GET /session',
): NewEvidence {
  const good = outcome === 'success';
  return {
    kind: 'apple-answer',
    at,
    credentialsId: null,
    endpoint,
    status: good ? 200 : outcome === 'refused' ? 403 : 503,
    outcome,
    appleCode: outcome === 'refused' ? 'T_C_NOT_SIGNED' : null,
    reason: null,
    clockOffsetSeconds: 0,
    body: good ? null : 'body',
  };
}

export function judged(
  causeId: JudgedProblem['causeId'],
  members: Partial<JudgedProblem> = {},
): JudgedProblem {
  return {
    causeId,
    severity: 'error',
    since: AT,
    seenOnce: false,
    candidates: [{ causeId, for: [{ id: 'date-passed', parameters: { at: AT } }], against: [] }],
    symptoms: ['devices-not-syncing'],
    impact: { enrolled: 1, assigned: 2, newOrUnassigned: 3, assignmentsPending: 0, devicesFailing: 0 },
    evidenceIds: [],
    parameters: { expiresAt: AT },
    ...members,
  };
}

/** The part of a diagnosis that is stored. */
export function diagnosed(...problems: JudgedProblem[]): Pick<Diagnosis, 'problems' | 'state' | 'repairs'> {
  const worst = problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return { problems, state: problems.length === 0 ? 'ok' : worst, repairs: [] };
}

/** The counts a token should have, counted anew. */
export async function recount(store: Store, tokenId: string): Promise<unknown> {
  const { rows } = await store.jobsDatabase.executeSql(
    `SELECT count(*)::int AS devices,
       count(*) FILTER (WHERE profile_status IS NULL OR profile_status NOT IN ('assigned', 'pushed'))::int AS unassigned,
       count(*) FILTER (WHERE profile_status = 'assigned')::int AS assigned,
       count(*) FILTER (WHERE profile_status = 'pushed')::int AS pushed
     FROM devices WHERE token_id = $1 AND removed_at IS NULL`,
    [tokenId],
  );
  return rows[0];
}
