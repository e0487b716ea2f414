import { type CauseId, type Diagnosis, judgeToken } from '@adept/diagnosis';
import type { Clock } from '../domain/clock.ts';
import type { Problem } from '../domain/problem.ts';
import type { RepairOutcome } from '../domain/repair-outcome.ts';
import { historyOf } from '../domain/token-history.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { ProblemStore } from './evidence-store.ts';

/** The cause that one token's answer opens on another. */
const SHARED: CauseId = 'token-held-twice';

export interface Judged {
  diagnosis: Diagnosis;
  judgedAt: Date;
  opened: readonly Problem[];
  closed: readonly Problem[];
  repairs: readonly RepairOutcome[];
}

/** Judges one token by its evidence and brings its open problems in line. null: there is no such token. */
export type UpdateProblems = (tokenId: string) => Promise<Judged | null>;

/**
 * The only way a problem opens or closes. Judgements of one token follow one another: one made on
 * older evidence could otherwise be written after a newer one and bring back what is cured.
 */
export function createUpdateProblems(
  store: ProblemStore,
  clock: Clock,
  /** Counts what Adept healed by itself, or couldn't. */
  onRepair: (outcome: RepairOutcome) => void = () => undefined,
): UpdateProblems {
  const running = new Map<string, Promise<Judged | null>>();
  const inTurn: UpdateProblems = (tokenId) => {
    const judge = (): Promise<Judged | null> =>
      judgeNow(store, clock, tokenId).then((judged) => {
        for (const outcome of judged?.repairs ?? []) onRepair(outcome);
        return judged;
      });
    const former = running.get(tokenId);
    const mine = (former ? former.then(judge, judge) : judge()).finally(() => {
      if (running.get(tokenId) === mine) running.delete(tokenId);
    });
    running.set(tokenId, mine);
    return mine;
  };
  return async (tokenId) => {
    const judged = await inTurn(tokenId);
    // Not within the turn: another token's judgement may be waiting for this one's.
    for (const other of await concerned(judged, tokenId, store)) await inTurn(other);
    return judged;
  };
}

/** What opens or closes because two tokens hold one MDM server does so on the others as well. */
async function concerned(judged: Judged | null, tokenId: string, store: ProblemStore): Promise<string[]> {
  const isShared = ({ causeId }: { causeId: CauseId }): boolean => causeId === SHARED;
  const changed = [...(judged?.opened ?? []), ...(judged?.closed ?? [])].some(isShared);
  if (!changed && !judged?.diagnosis.problems.some(isShared)) return [];
  const told = await store.problems.tokensWith(SYSTEM, SHARED);
  const holding = (await store.tokens.alsoHolding(SYSTEM, tokenId)).map((other) => other.tokenId);
  // Open here already, a token that was restored say: who holds it too and hasn't been told.
  if (!changed) return holding.filter((other) => !told.includes(other));
  return [...new Set([...holding, ...told])].filter((other) => other !== tokenId);
}

/** Another server on the same database may write a judgement of newer evidence in between: then ours is made again. */
const ATTEMPTS = 5;

async function judgeNow(store: ProblemStore, clock: Clock, tokenId: string): Promise<Judged | null> {
  for (let attempt = 1; ; attempt += 1) {
    const seen = await store.evidence.version(SYSTEM, tokenId);
    const token = await store.tokens.get(SYSTEM, tokenId);
    if (token === null) return null;
    const evidence = await store.evidence.forJudging(SYSTEM, tokenId);
    const heldBy = await store.tokens.alsoHolding(SYSTEM, tokenId);
    const judgedAt = clock.now();
    const diagnosis = judgeToken(historyOf(token, evidence, heldBy), judgedAt);
    const { stale, ...changes } = await store.problems.reconcile(
      SYSTEM,
      tokenId,
      { ...diagnosis, seen },
      judgedAt,
    );
    if (!stale || attempt === ATTEMPTS) return { diagnosis, judgedAt, ...changes };
  }
}
