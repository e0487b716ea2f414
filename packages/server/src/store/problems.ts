import type { CauseId, Diagnosis, JudgedProblem, RepairAction } from '@adept/diagnosis';
import { sql } from 'kysely';
import { isId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { newOutcomes, type RepairOutcome, repairOf } from '../domain/repair-outcome.ts';
import type { Viewer } from '../domain/viewer.ts';
import { fromJson, toJson } from './json-dates.ts';
import { tellProblems } from './notice-outbox.ts';
import type { ProblemsTable } from './schema.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { tellChanges } from './tell-changes.ts';
import { deletedTokenIds, lockToken } from './token-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

/** What a judgement changed; `stale`: nothing, since one that had seen more was written before. */
export interface Reconciled {
  opened: Problem[];
  closed: Problem[];
  /** What came of what Adept does by itself, where this judgement shows it first. */
  repairs: RepairOutcome[];
  stale?: true;
}

/** The part of a diagnosis that is kept. */
export interface Judgement extends Pick<Diagnosis, 'problems' | 'state' | 'repairs'> {
  /** How far the evidence went that was judged (evidence.version); absent: it isn't compared with others. */
  seen?: number;
}

export interface ProblemFilter {
  state?: 'open' | 'closed' | undefined;
  /** Only those that Adept closed by what it did. */
  healed?: boolean | undefined;
  /** Only closed ones, closed at this time or later. */
  closedSince?: Date | undefined;
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
    repair:
      row.repair_action === null || row.repaired_at === null
        ? null
        : { action: row.repair_action as RepairAction, at: row.repaired_at },
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

/**
 * Marks the token as judged, unless a judgement that had seen more, or the same later, was written meanwhile (by another
 * server; its clock may differ by a little, so that only evidence makes a judgement stale). Under the token's lock.
 */
async function passedBy(
  connection: Connection,
  tokenId: string,
  { seen, now }: { seen: number; now: Date },
): Promise<'more' | 'later' | null> {
  const marked = await sql`
    UPDATE tokens SET judged_version = ${seen}, judged_at = ${now}
    WHERE id = ${tokenId}
      AND (judged_version < ${seen} OR (judged_version = ${seen} AND coalesce(judged_at, ${now}) <= ${now}))
    RETURNING id`.execute(connection);
  if (marked.rows.length > 0) return null;
  const passed = await sql`SELECT 1 FROM tokens WHERE id = ${tokenId} AND judged_version > ${seen}`.execute(
    connection,
  );
  return passed.rows.length > 0 ? 'more' : 'later';
}

async function close(connection: Connection, { id, closedAt, repair }: Problem): Promise<void> {
  await connection
    .updateTable('problems')
    .set({ closed_at: closedAt, repair_action: repair?.action ?? null, repaired_at: repair?.at ?? null })
    .where('id', '=', id)
    .execute();
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
   * A judgement that saw less than one written before changes nothing, nor does one that saw the same earlier.
   */
  async reconcile(
    _viewer: Viewer,
    tokenId: string,
    { problems: judged, state, repairs: incidents, seen }: Judgement,
    now: Date,
  ): Promise<Reconciled> {
    const changes = await inTransaction(this.#context.database, async (connection): Promise<Reconciled> => {
      // Deleted meanwhile: nobody is told anything of it any more.
      if (!(await lockToken(connection, tokenId))) return { opened: [], closed: [], repairs: [] };
      if (seen !== undefined) {
        const passed = await passedBy(connection, tokenId, { seen, now });
        if (passed !== null)
          return { opened: [], closed: [], repairs: [], ...(passed === 'more' && { stale: true }) };
      }
      const before = await openOf(connection, tokenId);
      const opened: Problem[] = [];
      const changed: Problem[] = [];
      for (const judgement of judged) {
        const known = before.find((problem) => isAbout(problem.judged, judgement));
        if (known) {
          await this.#judgeAgain(connection, known, judgement);
          if (known.severity !== judgement.severity) changed.push({ ...known, judged: judgement });
        } else opened.push(await this.#open(connection, { tokenId, judgement, now }));
      }
      const closed = before
        .filter((problem) => !judged.some((one) => isAbout(problem.judged, one)))
        .map((problem) => ({ ...problem, closedAt: now, repair: repairOf(problem, incidents) }));
      for (const problem of closed) await close(connection, problem);
      await tellProblems(connection, this.#context, tokenId, { opened, closed, now });
      await tellChanges(connection, this.#context, tokenId, { opened, closed, changed, state, seen, now });
      return { opened, closed, repairs: newOutcomes(before, judged, closed) };
    });
    this.#context.written.events();
    return changes;
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
      repair_action: null,
      repaired_at: null,
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

  /**
   * When the time of each token was over whose expiration is open, by its id: by the date it had when that was found out,
   * or earlier where Apple said so. A later file moves it no more, however long it waits to be accepted.
   */
  async endsOfExpired(_viewer: Viewer): Promise<Map<string, Date>> {
    const { rows } = await sql<{ token_id: string; ended_at: Date }>`
      SELECT token_id, least(opened_at, (
        SELECT expires_at FROM token_credentials AS used
        WHERE used.token_id = problems.token_id AND used.uploaded_at <= problems.opened_at
        ORDER BY used.uploaded_at DESC, used.id DESC LIMIT 1)) AS ended_at
      FROM problems WHERE cause_id = 'token-expired' AND closed_at IS NULL`.execute(this.#context.database);
    return new Map(rows.map((row) => [row.token_id, row.ended_at]));
  }

  /** Ids of the tokens on which a cause is open. */
  async tokensWith(_viewer: Viewer, causeId: CauseId): Promise<string[]> {
    const rows = await this.#context.database
      .selectFrom('problems')
      .select('token_id')
      .where('cause_id', '=', causeId)
      .where('closed_at', 'is', null)
      .orderBy('token_id')
      .execute();
    return rows.map((row) => row.token_id);
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
    if (filter.healed === true) query = query.where('repaired_at', 'is not', null);
    if (filter.closedSince !== undefined) query = query.where('closed_at', '>=', filter.closedSince);
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

  /** Oldest first; ids that aren't there are left out. */
  async byIds(_viewer: Viewer, ids: readonly string[]): Promise<Problem[]> {
    if (ids.length === 0) return [];
    const query = this.#context.database.selectFrom('problems').selectAll();
    return (
      await query
        .where('id', 'in', [...ids])
        .orderBy('id')
        .execute()
    ).map(problemOf);
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
