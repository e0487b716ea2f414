import type { AppleCall } from '@adept/apple/errors/apple-call';
import { accountOf } from '../domain/account-of.ts';
import { factsOfCall } from '@adept/diagnosis';
import { SYSTEM } from '../domain/viewer.ts';
import type { EvidenceStore } from './evidence-store.ts';

/** Collects the outcome of every call made with one generation of credentials. */
export interface EvidenceCollector {
  /** Given to the client; never throws and never waits. */
  observe(call: AppleCall): void;
  /** Records all calls seen since the last write, in their order. A failed write keeps them for the next. */
  write(): Promise<void>;
}

/** Turns calls to Apple into evidence of one token. Successes count as much as refusals: they close problems. */
export function collectEvidence(
  store: EvidenceStore,
  tokenId: string,
  credentialsId: string,
): EvidenceCollector {
  let calls: AppleCall[] = [];
  let writing: Promise<void> = Promise.resolve();

  async function writeNow(): Promise<void> {
    if (calls.length === 0) return;
    const batch = calls;
    await store.evidence.append(
      SYSTEM,
      tokenId,
      batch.flatMap((call) => factsOfCall(call, credentialsId)),
    );
    calls = calls.slice(batch.length);
    const account = batch.findLast((call) => call.account !== null)?.account;
    if (!account) return;
    await store.tokens.recordAccount(SYSTEM, tokenId, accountOf(account), credentialsId);
  }

  return {
    observe(call) {
      calls = [...calls, call];
    },
    write() {
      // One write after the other keeps the order; the former one's failure is its caller's to see.
      writing = writing.then(writeNow, writeNow);
      return writing;
    },
  };
}
