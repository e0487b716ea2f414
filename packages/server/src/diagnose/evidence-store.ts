import type { CauseId, Diagnosis, Evidence } from '@adept/diagnosis';
import type { NewEvidence } from '../domain/new-evidence.ts';
import type { Problem } from '../domain/problem.ts';
import type { RepairOutcome } from '../domain/repair-outcome.ts';
import type { OtherHolder, Token, TokenAccount } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';

/** Where the facts of calls go. */
export interface EvidenceStore {
  evidence: { append(viewer: Viewer, tokenId: string, facts: readonly NewEvidence[]): Promise<unknown> };
  tokens: {
    recordAccount(
      viewer: Viewer,
      tokenId: string,
      account: TokenAccount,
      /** Whom Apple said it to; nothing is recorded when these are no longer in use. */
      credentialsId: string,
    ): Promise<void>;
  };
}

/** What judging reads, and where its result goes. */
export interface ProblemStore {
  tokens: {
    get(viewer: Viewer, tokenId: string): Promise<Token | null>;
    /** Other tokens here for the same MDM server, oldest upload first. */
    alsoHolding(viewer: Viewer, tokenId: string): Promise<OtherHolder[]>;
  };
  evidence: {
    /** Grows with each append. */
    version(viewer: Viewer, tokenId: string): Promise<number>;
    forJudging(viewer: Viewer, tokenId: string): Promise<Evidence[]>;
  };
  problems: {
    reconcile(
      viewer: Viewer,
      tokenId: string,
      /** `seen`: version of the evidence that was judged. */
      judgement: Pick<Diagnosis, 'problems' | 'state' | 'repairs'> & { seen: number },
      now: Date,
    ): Promise<{ opened: Problem[]; closed: Problem[]; repairs: RepairOutcome[]; stale?: true }>;
    /** Ids of the tokens on which a cause is open. */
    tokensWith(viewer: Viewer, causeId: CauseId): Promise<string[]>;
  };
}
