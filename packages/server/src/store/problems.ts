import type { Diagnosis, JudgedProblem } from '@adept/diagnosis';
import { sql } from 'kysely';
import type { EventFacts } from '../domain/event.ts';
import { isId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendEvent } from './events.ts';
import { fromJson, toJson } from './json-dates.ts';
import { tellProblems } from './notice-outbox.ts';
import type { ProblemsTable } from './schema.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { deletedTokenIds, lockToken } from './token-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

export interface ProblemFilter {
  state?: 'open' | 'closed' | undefined;
  tokenId?: string | undefined;
  causeId?: string | undefined;
  after?: string | null | undefined;
  limit: number;
}

type ProblemRow = Omit<ProblemsTable, 'judged'> & { judged: unknown };

export function problemOf(row: ProblemRow): Problem {
  const judged = fromJson(row.judged) as JudgedProblem;
  return {
    id: row.id,
    tokenId: row.token_id,
    causeId: judged.causeId,
    severity: row.severity,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    judged,
  };
}

/** One cause is open at most once on one thing: the token, or one of its profiles. */
function isAbout(one: JudgedProblem, other: JudgedProblem): boolean {
  return one.causeId === other.causeId && one.profile?.id === other.profile?.id;
}

/** Oldest first. */
export async function openOf(connection: Connection, tokenId: string): Promise<Problem[]> {
  const query = connection.selectFrom('problems').selectAll();
  return (
    await query.where('token_id', '=', tokenId).where('closed_at', 'is', null).orderBy('id').execute()
  ).map(problemOf);
}

export class Problems {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Oldest first. */
  async open(_viewer: Viewer, tokenId: string): Promise<Problem[]> {
    return isId(tokenId) ? openOf(this.#context.database, tokenId) : [];
  }

  /**
   * Makes the open problems of a token those that were judged: a new cause opens one, a cause that is judged no more
   * closes it, one that goes on keeps its id and takes the new judgement. The only way problems open and close.
   * What changed is told by messages, and with a new state by events, of the same transaction.
   */
  async reconcile(
    _viewer: Viewer,
    tokenId: string,
    { problems: judged, state }: Pick<Diagnosis, 'problems' | 'state'>,
    now: Date,
  ): Promise<{ opened: Problem[]; closed: Problem[] }> {
    const changes = await inTransaction(this.#context.database, async (connection) => {
      // Deleted meanwhile: nobody is told anything of it any more.
      if (!(await lockToken(connection, tokenId))) return { opened: [], closed: [] };
      const before = await openOf(connection, tokenId);
      const opened: Problem[] = [];
      for (const judgement of judged) {
        const known = before.find((problem) => isAbout(problem.judged, judgement));
        if (known) await this.#judgeAgain(connection, known, judgement);
        else opened.push(await this.#open(connection, { tokenId, judgement, now }));
      }
      const gone = before.filter((problem) => !judged.some((one) => isAbout(problem.judged, one)));
      const ids = gone.map((problem) => problem.id);
      if (ids.length > 0) {
        await connection.updateTable('problems').set({ closed_at: now }).where('id', 'in', ids).execute();
      }
      const closed = gone.map((problem) => ({ ...problem, closedAt: now }));
      await tellProblems(connection, this.#context, tokenId, { opened, closed, now });
      await this.#tell(connection, tokenId, { opened, closed, state });
      return { opened, closed };
    });
    this.#context.written.events();
    return changes;
  }

  async #tell(
    connection: Connection,
    tokenId: string,
    { opened, closed, state }: { opened: Problem[]; closed: Problem[]; state: Diagnosis['state'] },
  ): Promise<void> {
    const tell = (facts: EventFacts): Promise<void> => appendEvent(connection, this.#context, tokenId, facts);
    const changed = await sql<{ name: string; before: Diagnosis['state'] | null }>`
      UPDATE tokens SET told_state = ${state} FROM (SELECT told_state FROM tokens WHERE id = ${tokenId}) AS old
      WHERE id = ${tokenId} AND tokens.told_state IS DISTINCT FROM ${state}
      RETURNING name, old.told_state AS before`.execute(connection);
    for (const problem of closed) await tell({ type: 'problem.closed', problem });
    for (const problem of opened) await tell({ type: 'problem.opened', problem });
    for (const token of changed.rows) await tell({ type: 'token.state', ...token, state });
  }

  async #judgeAgain(connection: Connection, known: Problem, judgement: JudgedProblem): Promise<void> {
    const text = toJson(judgement);
    if (text === toJson(known.judged)) return;
    await connection
      .updateTable('problems')
      .set({ severity: judgement.severity, judged: text })
      .where('id', '=', known.id)
      .execute();
  }

  async #open(
    connection: Connection,
    problem: { tokenId: string; judgement: JudgedProblem; now: Date },
  ): Promise<Problem> {
    const row = {
      id: this.#context.newId(),
      token_id: problem.tokenId,
      cause_id: problem.judgement.causeId,
      profile_id: problem.judgement.profile?.id ?? null,
      severity: problem.judgement.severity,
      opened_at: problem.now,
      closed_at: null,
    };
    const judged = toJson(problem.judgement);
    await connection
      .insertInto('problems')
      .values({ ...row, judged })
      .execute();
    return problemOf({ ...row, judged: JSON.parse(judged) });
  }

  /** Of all tokens. */
  async openOfCause(_viewer: Viewer, causeId: string): Promise<Problem[]> {
    const query = this.#context.database.selectFrom('problems').selectAll();
    const rows = await query.where('cause_id', '=', causeId).where('closed_at', 'is', null).execute();
    return rows.map(problemOf);
  }

  /** Newest first. */
  async list(_viewer: Viewer, filter: ProblemFilter): Promise<Page<Problem>> {
    if (filter.tokenId !== undefined && !isId(filter.tokenId)) return { items: [], next: null };
    const { database } = this.#context;
    let query = database
      .selectFrom('problems')
      .selectAll()
      .where('token_id', 'not in', deletedTokenIds(database));
    if (filter.state === 'open') query = query.where('closed_at', 'is', null);
    if (filter.state === 'closed') query = query.where('closed_at', 'is not', null);
    if (filter.tokenId !== undefined) query = query.where('token_id', '=', filter.tokenId);
    if (filter.causeId !== undefined) query = query.where('cause_id', '=', filter.causeId);
    const after = checkAfter(filter.after);
    if (after !== null) query = query.where('id', '<', after);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(filter.limit + 1)
      .execute();
    return pageOf(rows.map(problemOf), filter.limit, (last) => last.id);
  }

  async get(_viewer: Viewer, id: string): Promise<Problem | null> {
    if (!isId(id)) return null;
    const { database } = this.#context;
    const row = await database
      .selectFrom('problems')
      .selectAll()
      .where('id', '=', id)
      .where('token_id', 'not in', deletedTokenIds(database))
      .executeTakeFirst();
    return row ? problemOf(row) : null;
  }
}
