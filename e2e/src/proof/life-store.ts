import { randomUUID } from 'node:crypto';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import { type AppleAnswer, CLOCK_TOLERANCE_SECONDS, type Evidence } from '@adept/diagnosis';
import type { EvidenceStore, ProblemStore } from '@adept/server/diagnose/evidence-store';
import type { NewEvidence } from '@adept/server/domain/new-evidence';
import type { Problem } from '@adept/server/domain/problem';
import type { Token } from '@adept/server/domain/token';
import { DEPUTY_MAILBOX, OWNER } from './notice-truth.ts';

/** The one token of an imitated store. */
export const LIFE_TOKEN = 'token';
/** Facts that a judgement looks at, beside uploads. The real store gives at most 600. */
const JUDGED = 60;

/**
 * Keeps one token's evidence and problems in memory: four hundred days take as long as one query of the real one. The
 * real store is given the same facts and has to come to the same judgements (`token-life.ts`).
 */
export class LifeStore {
  readonly #noted: (facts: readonly NewEvidence[]) => void;
  #facts: Evidence[] = [];
  /** Ids of answers that say something else than the one before them at the same endpoint. */
  readonly #changes = new Set<string>();
  readonly #said = new Map<string, string>();
  /** The newest answer found Apple's clock and ours apart. */
  #apart = false;
  #open: Problem[] = [];
  #made = 0;
  readonly #uploads: { at: Date; expiresAt: Date }[] = [];
  #current: { id: string; credentials: TokenCredentials; expiresAt: Date; uploadedAt: Date } | null = null;

  /** @param noted told of all facts but uploads, in their order */
  constructor(noted: (facts: readonly NewEvidence[]) => void) {
    this.#noted = noted;
  }

  upload({ id, credentials, now }: { id: string; credentials: TokenCredentials; now: Date }): void {
    const expiresAt = credentials.accessTokenExpiry;
    this.#current = { id, credentials, expiresAt, uploadedAt: now };
    this.#uploads.push({ at: now, expiresAt });
    this.#add([{ kind: 'token-uploaded', at: now, credentialsId: id, expiresAt }]);
  }

  #add(facts: readonly object[]): void {
    for (const each of facts) {
      const fact = { ...each, id: String((this.#made += 1)).padStart(9, '0') } as Evidence;
      this.#facts.push(fact);
      if (fact.kind !== 'apple-answer') continue;
      const { credentialsId, outcome, status, appleCode, reason } = fact;
      const apart = clocksOf(fact) === 'apart';
      const said = JSON.stringify([credentialsId, outcome, status, appleCode, reason, apart]);
      if (this.#said.get(fact.endpoint) !== said || (apart && !this.#apart)) this.#changes.add(fact.id);
      this.#said.set(fact.endpoint, said);
      this.#apart = apart;
    }
    const old = this.#facts.length - JUDGED;
    if (old < JUDGED) return;
    // As the real store: the newest facts, all uploads, the last good answer, and of what came since then each change
    // and each refusal twice; and since when the clocks are apart: the last answer that found them together, and changes.
    const said = new Map<string, number>();
    let good = false;
    let together = false;
    const kept = (fact: Evidence): boolean => {
      if (fact.kind !== 'apple-answer') return fact.kind === 'token-uploaded';
      const clocks = together ? null : clocksOf(fact);
      together ||= clocks === 'together';
      const tellsTime = clocks === 'together' || (clocks === 'apart' && this.#changes.has(fact.id));
      if (good) return tellsTime;
      good = fact.outcome === 'success' && fact.endpoint !== 'GET /session';
      const times = (said.get(`${fact.credentialsId} ${fact.appleCode}`) ?? 0) + 1;
      said.set(`${fact.credentialsId} ${fact.appleCode}`, times);
      return good || tellsTime || this.#changes.has(fact.id) || (fact.outcome === 'refused' && times <= 2);
    };
    const judged = this.#facts.toReversed().filter((fact, at) => kept(fact) || at < JUDGED);
    this.#facts = judged.toReversed();
  }

  readonly evidence: EvidenceStore['evidence'] & ProblemStore['evidence'] = {
    append: async (_viewer, _tokenId, facts) => {
      this.#add(facts);
      this.#noted(facts);
    },
    version: async () => this.#made,
    forJudging: async () => this.#facts,
  };

  readonly tokens = {
    recordAccount: async () => undefined,
    alsoHolding: async (): Promise<[]> => [],
    get: async (): Promise<Token> => ({
      id: LIFE_TOKEN,
      name: 'Token',
      origin: 'adept',
      createdAt: new Date(0),
      organization: { id: null, name: null, type: null },
      mdmServer: { uuid: null, name: null },
      adminId: null,
      credentialsId: this.#current?.id ?? null,
      identitySettled: true,
      expiresAt: this.#current?.expiresAt ?? null,
      uploadedAt: this.#current?.uploadedAt ?? null,
      owner: OWNER,
      deputy: DEPUTY_MAILBOX,
      tags: [],
      nextSyncAt: null,
      lastGoodSyncAt: null,
      lastFullSyncAt: null,
      fullSyncAt: null,
      profiles: [],
      counts: { devices: 0, unassigned: 0, assigned: 0, pushed: 0 },
    }),
  };

  readonly credentials = {
    current: async () => this.#current && { ...this.#current, identitySettled: true },
  };

  readonly problems: ProblemStore['problems'] = {
    tokensWith: async () => [],
    reconcile: async (_viewer, tokenId, { problems: judged }, now) => {
      const closed = this.#open.filter((each) => !judged.some(({ causeId }) => causeId === each.causeId));
      const opened = judged
        .filter(({ causeId }) => !this.#open.some((each) => each.causeId === causeId))
        .map((each): Problem => {
          const { causeId, severity } = each;
          return {
            id: randomUUID(),
            tokenId,
            causeId,
            severity,
            openedAt: now,
            closedAt: null,
            judged: each,
            repair: null,
          };
        });
      this.#open = [...this.#open.filter((each) => !closed.includes(each)), ...opened];
      return { opened, closed, repairs: [] };
    },
  };

  problemsOpen(): readonly Problem[] {
    return this.#open;
  }

  endsOfExpired(): Map<string, Date> {
    const problem = this.#open.find(({ causeId }) => causeId === 'token-expired');
    const inUse = this.#uploads.findLast(({ at }) => problem && at <= problem.openedAt);
    if (!problem || !inUse) return new Map();
    const end = Math.min(inUse.expiresAt.getTime(), problem.openedAt.getTime());
    return new Map([[LIFE_TOKEN, new Date(end)]]);
  }

  /** Sorted. */
  open(): string[] {
    return this.#open.map(({ causeId }) => causeId).sort();
  }
}

/** How Apple's clock stood to ours; null where the answer doesn't tell, or isn't Apple's. */
function clocksOf({ outcome, appleCode, clockOffsetSeconds }: AppleAnswer): 'apart' | 'together' | null {
  if (clockOffsetSeconds === null || (outcome !== 'success' && appleCode === null)) return null;
  return Math.abs(clockOffsetSeconds) > CLOCK_TOLERANCE_SECONDS ? 'apart' : 'together';
}
