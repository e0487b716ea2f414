import { APPLE_CODES, type AppleCode } from '@adept/apple/wire/error-codes';
import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import { causeOf } from '../catalogue.ts';
import type { CauseId } from '../cause-id.ts';
import type { Diagnosis, JudgedProblem, TokenHistory, WantedProfile } from '../diagnosis.ts';
import type {
  AccountSeen,
  AppleAnswer,
  CursorLost,
  DeviceCount,
  Evidence,
  SyncFinished,
} from '../evidence.ts';
import { judgeToken } from '../judge-token.ts';

const BEGIN = Date.parse('2026-11-21T10:00:00Z');
const MINUTE_MS = 60_000;
export const DAY = 24 * 60;

/** Minutes after the beginning of every story as a date. */
export function minute(n: number): Date {
  return new Date(BEGIN + n * MINUTE_MS);
}

type Answered = Partial<
  Pick<
    AppleAnswer,
    | 'status'
    | 'clockOffsetSeconds'
    | 'reason'
    | 'outcome'
    | 'body'
    | 'tlsFault'
    | 'tlsIssuer'
    | 'retryAfterSeconds'
    | 'timeCorrectedSeconds'
    | 'profileId'
  >
>;

/** Builds the evidence of one token, a minute a fact, for tests of judges. */
export class Story {
  readonly evidence: Evidence[] = [];
  oneMoment = false;
  profiles: readonly WantedProfile[] = [];
  organization: TokenHistory['organization'] = { name: 'Acme Retail', type: 'org' };
  impact: TokenHistory['impact'] = {
    enrolled: 8,
    assigned: 5,
    newOrUnassigned: 3,
    assignmentsPending: 0,
    devicesFailing: 0,
  };
  heldBy: TokenHistory['heldBy'] = [];
  identity: TokenHistory['identity'] = { mdmServerUuid: 'A'.repeat(32), organizationId: '1' };
  #credentials: TokenHistory['credentials'] = null;
  #now = 0;

  now(): Date {
    return minute(this.#now);
  }

  /** Moves on by so many minutes. */
  wait(minutes: number): this {
    this.#now += minutes;
    return this;
  }

  /** New credentials are in use from now on. */
  upload(id: string, { validDays = 300 }: { validDays?: number } = {}): this {
    const at = this.#tick();
    const expiresAt = minute(this.#now + validDays * DAY);
    this.#credentials = { id, expiresAt, uploadedAt: at };
    this.evidence.push({ kind: 'token-uploaded', id: this.#id(), at, credentialsId: id, expiresAt });
    return this;
  }

  stageKeyPair(): this {
    this.evidence.push({ kind: 'key-pair-staged', id: this.#id(), at: this.#tick(), credentialsId: null });
    return this;
  }

  /** A new session and a good GET /account. */
  good(account: Partial<AccountSeen> = {}): this {
    this.answer('GET /session', null).answer('GET /account', null);
    this.evidence.push({
      kind: 'account-seen',
      id: this.#id(),
      at: minute(this.#now),
      credentialsId: this.#credentials?.id ?? null,
      adminId: 'ops@acme.example',
      organizationId: '1',
      organizationName: 'Acme Retail',
      organizationType: 'org',
      mdmServerUuid: 'A'.repeat(32),
      mdmServerName: 'Berlin stores',
      ...account,
    });
    return this;
  }

  /** One answer: null = success, a word = refused with it, or the outcome in the details. */
  answer(endpoint: AppleEndpoint, code: AppleCode | null, details: Answered = {}): this {
    const { tlsFault, tlsIssuer, retryAfterSeconds, timeCorrectedSeconds } = details;
    const outcome = details.outcome ?? (code === null ? 'success' : 'refused');
    this.evidence.push({
      kind: 'apple-answer',
      id: this.#id(),
      at: this.#tick(),
      credentialsId: this.#credentials?.id ?? null,
      endpoint,
      status: details.status === undefined ? statusOf(outcome, code) : details.status,
      outcome,
      appleCode: code,
      reason: details.reason ?? null,
      clockOffsetSeconds: details.clockOffsetSeconds ?? null,
      tlsFault,
      tlsIssuer,
      retryAfterSeconds,
      timeCorrectedSeconds,
      body: details.body ?? code,
      ...(details.profileId === undefined ? {} : { profileId: details.profileId }),
    });
    return this;
  }

  /** Apple refused the cursor, which it had given so many days before. */
  lostCursor(
    appleCode: CursorLost['appleCode'],
    { days = 0, phase = 'sync' }: { days?: number; phase?: CursorLost['phase'] } = {},
  ): this {
    const at = this.#tick();
    const cursorStoredAt = new Date(at.getTime() - days * DAY * MINUTE_MS);
    this.evidence.push({ kind: 'cursor-lost', ...this.#fact(at), appleCode, phase, cursorStoredAt });
    return this;
  }

  /** A run came to its end: good, or with an error code. */
  ran(errorCode: string | null = null, more: Partial<SyncFinished> = {}): this {
    const outcome = errorCode === null ? 'success' : 'failed';
    const fact = { ...this.#fact(this.#tick()), outcome, wholeList: false, errorCode } as const;
    this.evidence.push({ kind: 'sync-finished', ...fact, ...more });
    return this;
  }

  /** A complete full list was compared with what was known. */
  counted(counts: Partial<DeviceCount>): this {
    const none = { known: 100, missing: 0, gone: 0, shown: 0, removed: 0, unannounced: 0, collapsed: false };
    this.evidence.push({ kind: 'device-count', ...this.#fact(this.#tick()), ...none, ...counts });
    return this;
  }

  history(): TokenHistory {
    return {
      tokenId: 'token',
      credentials: this.#credentials,
      organization: this.organization,
      mdmServerName: 'Berlin stores',
      identity: this.identity,
      heldBy: this.heldBy,
      impact: this.impact,
      profiles: this.profiles,
      evidence: [...this.evidence],
      oneMoment: this.oneMoment,
    };
  }

  /** What doctor sees: no past, nothing known of an upload. */
  atOneMoment(): this {
    this.oneMoment = true;
    if (this.#credentials) this.#credentials = { ...this.#credentials, uploadedAt: null };
    return this;
  }

  /** @throws Error where a problem names a candidate that its cause does not declare */
  judge(): Diagnosis {
    const diagnosis = judgeToken(this.history(), this.now());
    for (const { causeId, candidates } of diagnosis.problems)
      for (const { causeId: candidate } of candidates)
        if (!causeOf(causeId).candidates.includes(candidate))
          throw new Error(`${causeId} does not declare its candidate ${candidate}`);
    return diagnosis;
  }

  /** Causes open now, worst first. */
  open(): CauseId[] {
    return this.judge().problems.map((problem) => problem.causeId);
  }

  problem(causeId: CauseId): JudgedProblem {
    const found = this.judge().problems.find((problem) => problem.causeId === causeId);
    if (!found) throw new Error(`${causeId} is not open; open: ${this.open().join(', ') || 'nothing'}`);
    return found;
  }

  /** Ids of the steps of the joint remedy, in order. */
  steps(): string[] {
    return this.judge().remedy.steps.map((step) => step.id);
  }

  #tick(): Date {
    this.#now += 1;
    return minute(this.#now);
  }

  #fact(at: Date): { id: string; at: Date; credentialsId: string | null } {
    return { id: this.#id(), at, credentialsId: this.#credentials?.id ?? null };
  }

  #id(): string {
    return `evidence-${this.evidence.length + 1}`;
  }
}

function statusOf(outcome: AppleAnswer['outcome'], code: AppleCode | null): number | null {
  if (outcome === 'success') return 200;
  if (outcome === 'unavailable') return 503;
  if (outcome === 'rate-limited') return 429;
  if (outcome !== 'refused') return null;
  return code === null ? 401 : APPLE_CODES[code].statuses[0];
}

/** A token uploaded and accepted. */
export function healthy(options?: { validDays?: number }): Story {
  return new Story().upload('first', options).good();
}
