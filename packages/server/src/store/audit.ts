import { sql } from 'kysely';
import type { AuditActor, AuditEntry, AuditFilter, AuditNote } from '../domain/audit.ts';
import { isId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { AuditTable } from './schema.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import type { Connection } from './transaction.ts';

function actorOf(viewer: Viewer): AuditActor {
  switch (viewer.kind) {
    case 'user':
      return { kind: 'user', id: viewer.userId, name: viewer.email };
    case 'api-token':
      return { kind: 'api-token', id: viewer.apiTokenId, name: viewer.name };
    case 'link':
      return { kind: 'link', id: viewer.linkId, name: null };
    case 'visitor':
    case 'system':
      return { kind: viewer.kind, id: null, name: null };
  }
}

/**
 * Adds a row to the transaction of the change that it tells: no row, no change. The table takes rows and gives none
 * back (a trigger refuses everything else).
 */
export async function appendAudit(
  connection: Connection,
  { clock, newId }: Pick<StoreContext, 'clock' | 'newId'>,
  viewer: Viewer,
  note: AuditNote,
): Promise<void> {
  const actor = note.actor ?? actorOf(viewer);
  const { tokenId = null, target } = note;
  await connection
    .insertInto('audit')
    .values((row) => ({
      id: newId(),
      at: clock.now(),
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      action: note.action,
      token_id: tokenId,
      target_id: target?.id ?? tokenId,
      target_name:
        target !== undefined || tokenId === null
          ? (target?.name ?? null)
          : row.selectFrom('tokens').select('name').where('id', '=', tokenId),
      result: note.result ?? 'done',
      details: JSON.stringify(note.details ?? {}),
      address: viewer.kind === 'system' ? null : (viewer.address ?? null),
    }))
    .execute();
}

type AuditRow = Omit<AuditTable, 'details'> & { details: unknown };

function entryOf(row: AuditRow): AuditEntry {
  return {
    id: row.id,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    action: row.action,
    tokenId: row.token_id,
    target: row.target_id === null ? null : { id: row.target_id, name: row.target_name },
    result: row.result,
    details: row.details as AuditEntry['details'],
    address: row.address,
  };
}

/** Who changed what. Rows of changes are written by the changes themselves. */
export class Audit {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** For what changes nothing in the store itself: attempts that were refused, and calls to Apple that somebody asked for. */
  async record(viewer: Viewer, note: AuditNote): Promise<void> {
    await appendAudit(this.#context.database, this.#context, viewer, note);
  }

  /** Newest first. @throws AdeptError `invalid-after` */
  async list(_viewer: Viewer, filter: AuditFilter): Promise<Page<AuditEntry>> {
    const { tokenId, actor, action, since, until } = filter;
    if (tokenId !== undefined && !isId(tokenId)) return { items: [], next: null };
    let query = this.#context.database.selectFrom('audit').selectAll();
    if (tokenId !== undefined) query = query.where('token_id', '=', tokenId);
    if (action !== undefined) query = query.where('action', '=', action);
    if (since !== undefined) query = query.where('at', '>=', since);
    if (until !== undefined) query = query.where('at', '<', until);
    if (actor !== undefined) {
      query = query.where((row) =>
        row.or([row('actor_id', '=', actor), row(sql`lower(actor_name)`, '=', actor.toLowerCase())]),
      );
    }
    const after = checkAfter(filter.after);
    if (after !== null) query = query.where('id', '<', after);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(filter.limit + 1)
      .execute();
    return pageOf(rows.map(entryOf), filter.limit, (last) => last.id);
  }
}
