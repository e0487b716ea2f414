import type { TokenState } from '@adept/diagnosis';
import { sql } from 'kysely';
import { isId } from '../domain/ids.ts';
import { type StatesOfDay, type TokenTurn, worst } from '../domain/token-turn.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { TokenTurnsTable } from './schema.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { deletedTokenIds } from './token-rows.ts';
import type { Connection } from './transaction.ts';

/** Most facts kept of each problem that opened, its newest; and of what was seen last where none did. */
const CITED = 5;
const NEWEST = 2;

export interface TurnFilter {
  /** Included. */
  since?: Date | undefined;
  /** Not included. */
  until?: Date | undefined;
  after?: string | null | undefined;
  limit: number;
}

type NewTurn = Omit<TokenTurn, 'id' | 'evidenceIds'> & {
  /** What the judgement had seen (evidence.recorded); absent: everything there is. */
  seen?: number | undefined;
  /** What each problem that opened or grew rests on. */
  cited: readonly (readonly string[])[];
};

/** For the transaction that opens and closes problems: that it turned is written with what turned. */
export async function recordTurn(
  connection: Connection,
  { newId }: StoreContext,
  { seen, cited, ...turn }: NewTurn,
): Promise<void> {
  const kept = new Set(cited.flatMap((ids) => ids.filter(isId).slice(-CITED)));
  if (kept.size === 0) for (const id of await newest(connection, turn.tokenId, seen)) kept.add(id);
  await connection
    .insertInto('token_turns')
    .values({
      id: newId(),
      token_id: turn.tokenId,
      at: turn.at,
      before: turn.before,
      state: turn.state,
      opened: [...turn.opened],
      closed: [...turn.closed],
      changed: [...turn.changed],
      evidence_ids: [...kept],
    })
    .execute();
}

/** What was seen last before the judgement: where nothing opened, it is what closed. */
async function newest(connection: Connection, tokenId: string, seen: number | undefined): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM evidence WHERE token_id = ${tokenId} AND recorded <= ${seen ?? Number.MAX_SAFE_INTEGER}
    ORDER BY recorded DESC LIMIT ${NEWEST}`.execute(connection);
  return rows.map(({ id }) => id);
}

function turnOf(row: TokenTurnsTable): TokenTurn {
  return {
    id: row.id,
    tokenId: row.token_id,
    at: row.at,
    before: row.before,
    state: row.state,
    opened: row.opened,
    closed: row.closed,
    changed: row.changed,
    evidenceIds: row.evidence_ids,
  };
}

/** How a token's state went. Rows are written by judging alone (Problems.reconcile). */
export class TokenTurns {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Newest first. @throws AdeptError `invalid-after` */
  async list(_viewer: Viewer, tokenId: string, filter: TurnFilter): Promise<Page<TokenTurn>> {
    if (!isId(tokenId)) return { items: [], next: null };
    const { database } = this.#context;
    let query = database
      .selectFrom('token_turns')
      .selectAll()
      .where('token_id', '=', tokenId)
      .where('token_id', 'not in', deletedTokenIds(database));
    if (filter.since) query = query.where('at', '>=', filter.since);
    if (filter.until) query = query.where('at', '<', filter.until);
    const after = checkAfter(filter.after);
    if (after !== null) query = query.where('id', '<', after);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(filter.limit + 1)
      .execute();
    return pageOf(rows.map(turnOf), filter.limit, (last) => last.id);
  }

  /**
   * The worst state of each part of the time; a row per part, however often the token turned.
   * @param bounds ascending; n bounds make n - 1 parts. The last part that has begun ends now: what comes is null.
   */
  async days(_viewer: Viewer, tokenId: string, bounds: readonly Date[], now: Date): Promise<StatesOfDay[]> {
    const [first] = bounds;
    if (first === undefined || !isId(tokenId)) return [];
    const { rows } = await sql<{ part: number; states: TokenState[]; last: TokenState; turns: number }>`
      SELECT width_bucket(at, (${`{${bounds.map((bound) => bound.toISOString()).join()}}`}::text)::timestamptz[]) AS part,
        array_agg(DISTINCT state) AS states, (array_agg(state ORDER BY id DESC))[1] AS last, count(*)::int AS turns
      FROM token_turns
      WHERE token_id = ${tokenId} AND token_id NOT IN (SELECT id FROM tokens WHERE deleted_at IS NOT NULL)
        AND at >= ${first}
      GROUP BY part ORDER BY part`.execute(this.#context.database);
    let state = await this.#stateBefore(tokenId, first);
    return bounds.slice(0, -1).map((from, index): StatesOfDay => {
      const until = bounds[index + 1]!;
      if (from > now) return { from, until, state: null, turns: 0 };
      const part = rows.find((row) => row.part === index + 1);
      const day = { from, until, state: worst([state, ...(part?.states ?? [])]), turns: part?.turns ?? 0 };
      state = part?.last ?? state;
      return day;
    });
  }

  async #stateBefore(tokenId: string, at: Date): Promise<TokenState | null> {
    const row = await this.#context.database
      .selectFrom('token_turns')
      .select('state')
      .where('token_id', '=', tokenId)
      .where('at', '<', at)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.state ?? null;
  }
}
