import type { Diagnosis } from '@adept/diagnosis';
import { sql } from 'kysely';
import type { EventFacts } from '../domain/event.ts';
import type { Problem } from '../domain/problem.ts';
import { appendEvent } from './events.ts';
import type { StoreContext } from './store-context.ts';
import { recordTurn } from './token-turns.ts';
import type { Connection } from './transaction.ts';

/** What a judgement changed of a token's problems. */
export interface Changes {
  opened: readonly Problem[];
  closed: readonly Problem[];
  /** Went on with another severity. */
  changed: readonly Problem[];
  state: Diagnosis['state'];
  seen: number | undefined;
  now: Date;
}

/** Tells what changed by events, and writes down the turn, both in the transaction that changed it. */
export async function tellChanges(
  connection: Connection,
  context: StoreContext,
  tokenId: string,
  { opened, closed, changed, state, seen, now }: Changes,
): Promise<void> {
  const tell = (facts: EventFacts): Promise<void> => appendEvent(connection, context, tokenId, facts);
  const turned = await sql<{ name: string; before: Diagnosis['state'] | null }>`
      UPDATE tokens SET told_state = ${state} FROM (SELECT told_state FROM tokens WHERE id = ${tokenId}) AS old
      WHERE id = ${tokenId} AND tokens.told_state IS DISTINCT FROM ${state}
      RETURNING name, old.told_state AS before`.execute(connection);
  for (const problem of closed) await tell({ type: 'problem.closed', problem });
  for (const problem of opened) await tell({ type: 'problem.opened', problem });
  for (const token of turned.rows) await tell({ type: 'token.state', ...token, state });
  const [turn] = turned.rows;
  if (!turn && opened.length + closed.length + changed.length === 0) return;
  const ids = (problems: readonly Problem[]): string[] => problems.map(({ id }) => id);
  await recordTurn(connection, context, {
    tokenId,
    at: now,
    before: turn ? turn.before : state,
    state,
    opened: ids(opened),
    closed: ids(closed),
    changed: ids(changed),
    seen,
    cited: [...opened, ...changed].map(({ judged }) => judged.evidenceIds),
  });
}
