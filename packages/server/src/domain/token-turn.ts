import type { TokenState } from '@adept/diagnosis';

/** A time at which what is known of a token turned: its state, or which problems are open. */
export interface TokenTurn {
  id: string;
  tokenId: string;
  at: Date;
  /** null: it was never judged before. */
  before: TokenState | null;
  state: TokenState;
  /** Ids of problems. */
  opened: readonly string[];
  closed: readonly string[];
  /** Went on with another severity. */
  changed: readonly string[];
  /** What was seen that made it turn. */
  evidenceIds: readonly string[];
}

/** Part of the time, and what the token's turns within it came to. */
export interface StatesOfDay {
  from: Date;
  /** Not included. */
  until: Date;
  /** The worst that was known within it; `unknown` only where nothing else was. null: nothing was judged yet. */
  state: TokenState | null;
  turns: number;
}

/** Better first. What was known counts for more than that nothing was. */
const WORSE: readonly TokenState[] = ['unknown', 'ok', 'warning', 'error'];

export function worst(states: readonly (TokenState | null)[]): TokenState | null {
  return states.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one), null);
}

function rankOf(state: TokenState | null): number {
  return state === null ? -1 : WORSE.indexOf(state);
}
