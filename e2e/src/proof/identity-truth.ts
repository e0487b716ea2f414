import { SYSTEM } from '@adept/server/domain/viewer';
import { TokenFileRefused } from '@adept/server/intake/upload-token-file';
import type { Laboratory } from './laboratory.ts';

const CAUSE = 'token-identity-changed';

/**
 * Whose the credentials in use are, told from who handed in which file, and which MDM server Apple named to them last:
 * what must follow from both holds at every look, written without the rules' code.
 */
export class IdentityTruth {
  /** Files of other MDM servers that were handed in, and how often one came to light. */
  readonly counted = { refused: 0, taken: 0, opened: 0 };
  readonly #lab: Laboratory;
  readonly #findings: string[];
  /** Our devices when another server's file was taken in; null: the file in use is the token's own. */
  #held: string | null = null;
  /** The last account in the evidence. `lost`: a worker died over it, and may have written it or not. */
  #word: 'own' | 'other' | 'lost' = 'own';
  #isOpen = false;

  constructor(lab: Laboratory, findings: string[]) {
    this.#lab = lab;
    this.#findings = findings;
  }

  /** The file in use is another server's. */
  get isMistaken(): boolean {
    return this.#held !== null;
  }

  /** Hands a file in. What is refused must change nothing. @returns whether it was taken in */
  async offer(bytes: Uint8Array, whose: 'own' | 'other'): Promise<boolean> {
    const lab = this.#lab;
    const before = await this.#whole();
    const heard = lab.tap.accounts.length;
    try {
      await lab.upload(bytes);
    } catch (error) {
      if (!(error instanceof TokenFileRefused)) throw error;
      if (whose === 'other') this.counted.refused += 1;
      if ((await this.#whole()) !== before)
        this.#findings.push(`a file refused as ${error.code} left traces`);
      return false;
    }
    if (whose === 'other') this.counted.taken += 1;
    // Of a file that is taken in, Apple's answers become evidence; about the one in use there were none then.
    this.heard(heard, false);
    this.#held = whose === 'own' ? null : JSON.stringify(await lab.rows());
    return true;
  }

  async #whole(): Promise<string> {
    const { store, tokenId } = this.#lab;
    const token = await store.tokens.get(SYSTEM, tokenId);
    const cursor = await store.cursors.get(SYSTEM, tokenId);
    return JSON.stringify([token, cursor, await this.#lab.rows()]);
  }

  /** Takes in what Apple named since then. @param died the worker that heard it died */
  heard(since: number, died: boolean): void {
    const named = this.#lab.tap.accounts.slice(since).at(-1);
    if (named === undefined) return;
    const word = named === this.#lab.mdmServer ? 'own' : 'other';
    this.#word = died && word !== this.#word ? 'lost' : word;
  }

  /** Nothing is written under another server's credentials, and the problem is open exactly while Apple's word says so. */
  async look(when: string): Promise<void> {
    const { store, tokenId, mdmServer } = this.#lab;
    const say = (what: string): void => void this.#findings.push(`${when}: ${what}`);
    const token = await store.tokens.get(SYSTEM, tokenId);
    if (token?.mdmServer.uuid !== mdmServer) say(`the token became that of ${token?.mdmServer.uuid}`);
    if (this.#held !== null) {
      if (token?.identitySettled !== false) say('another server’s credentials count as the token’s own');
      if (JSON.stringify(await this.#lab.rows()) !== this.#held) say('another server’s list changed devices');
      if ((await store.cursors.get(SYSTEM, tokenId))?.cursor) say('a place in another server’s list is kept');
    }
    await this.#lab.judge();
    const isOpen = (await store.problems.open(SYSTEM, tokenId)).some(({ causeId }) => causeId === CAUSE);
    if (this.#word === 'lost') this.#word = isOpen ? 'other' : 'own';
    if (isOpen !== (this.#word === 'other'))
      say(`${CAUSE} is ${isOpen ? 'open' : 'not open'}, and Apple named ${this.#word} server last`);
    if (isOpen && !this.#isOpen) this.counted.opened += 1;
    this.#isOpen = isOpen;
  }
}
