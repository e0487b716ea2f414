import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import { createUpdateProblems, type Judged } from '@adept/server/diagnose/update-problems';
import type { Clock } from '@adept/server/domain/clock';
import type { NewEvidence } from '@adept/server/domain/new-evidence';
import { SYSTEM } from '@adept/server/domain/viewer';
import { planDue } from '@adept/server/tell/notices/plan-due';
import type { Store } from '@adept/server/store/store';
import type { TestStore } from '@adept/server/store/testing/test-store';
import { nameOf, telling } from './life-outbox.ts';
import { DEPUTY_MAILBOX, OWNER } from './notice-truth.ts';

/** One token on the real store, as the server keeps it; several lives have theirs on one store. */
export class LifeBooks {
  readonly #store: Store;
  readonly #tokenId: string;
  readonly #judge: () => Promise<Judged | null>;
  readonly #tick: () => Promise<void>;
  /** What happened since the last write: facts are written before somebody looks, not each for itself. */
  #unwritten: NewEvidence[] = [];

  private constructor(store: Store, tokenId: string, clock: Clock) {
    this.#store = store;
    this.#tokenId = tokenId;
    const judge = createUpdateProblems(store, clock);
    this.#judge = () => judge(tokenId);
    // Other lives have their tokens on this store, and each its own date.
    const all = async () => [await store.tokens.get(SYSTEM, tokenId)].filter((token) => token !== null);
    const { noticeRules, notices, workItems, evidence, problems } = store;
    const tokens = { get: store.tokens.get.bind(store.tokens), all };
    const mine = telling({ noticeRules, notices, workItems, evidence, problems, tokens }, clock);
    this.#tick = () => planDue(mine);
  }

  /** @param clock the life's own: each has its year for itself */
  static async open(shared: TestStore, name: string, clock: Clock): Promise<LifeBooks> {
    const store = shared.storeAt(clock);
    const { id } = await store.tokens.create(SYSTEM, { name });
    await store.tokens.patch(SYSTEM, id, { owner: OWNER, deputy: DEPUTY_MAILBOX });
    return new LifeBooks(store, id, clock);
  }

  note(facts: readonly NewEvidence[]): void {
    this.#unwritten.push(...facts);
  }

  /** @returns the id of the new generation of credentials */
  async upload(credentials: TokenCredentials): Promise<string> {
    await this.#write();
    return (
      await this.#store.credentials.replace(SYSTEM, { tokenId: this.#tokenId, keyPairId: null, credentials })
    ).id;
  }

  /** Judges, then plans the messages of an expiration, as the server's ticks do. */
  async judge(): Promise<{ judged: Judged; open: string[] }> {
    await this.#write();
    const judged = await this.#judge();
    if (judged === null) throw new Error('the token is gone');
    await this.#tick();
    const open = await this.#store.problems.open(SYSTEM, this.#tokenId);
    return { judged, open: open.map(({ causeId }) => causeId).sort() };
  }

  /** Sorted names of the messages about an expiration in the outbox. */
  async told(): Promise<string[]> {
    const { rows } = await this.#store.jobsDatabase.executeSql(
      `SELECT address, split_part(key, '|', 2) AS about FROM notices WHERE kind = 'expiry' AND key LIKE '%:${this.#tokenId}:%'`,
    );
    return (rows as { address: string; about: string }[])
      .map(({ address, about }) => nameOf(address, about))
      .sort();
  }

  /** The token with all that hangs on it. */
  async remove(): Promise<void> {
    await this.#store.tokens.delete(SYSTEM, this.#tokenId);
  }

  async #write(): Promise<void> {
    const facts = this.#unwritten;
    this.#unwritten = [];
    await this.#store.evidence.append(SYSTEM, this.#tokenId, facts);
  }
}
