import { sql } from 'kysely';
import {
  destinationKey,
  destinationsOf,
  GATHER_MILLISECONDS,
  isExpiryKey,
  type NewNotice,
  quietMilliseconds,
  RESTLESS_MILLISECONDS,
  type ToldToken,
  workItemKey,
} from '../domain/notice.ts';
import type { Problem } from '../domain/problem.ts';
import { enabledRules } from './notice-rules.ts';
import type { StoreContext } from './store-context.ts';
import type { Connection } from './transaction.ts';

/** What makes a message the same as another. */
export function noticeKey({
  destination,
  about,
  kind,
}: Pick<NewNotice, 'destination' | 'about' | 'kind'>): string {
  return `${destinationKey(destination)}|${about}|${kind}`;
}

/** Puts messages into the outbox; one that is there already stays as it is. @returns how many are new */
export async function addNotices(
  connection: Connection,
  context: StoreContext,
  notices: readonly NewNotice[],
): Promise<number> {
  if (notices.length === 0) return 0;
  const rows = notices.map(({ destination, kind, about, workItemId, expiry, dueAt }) => ({
    id: context.newId(),
    key: noticeKey({ destination, about, kind }),
    kind,
    channel: destination.channel,
    address: destination.address,
    rule_id: destination.ruleId,
    destination: destinationKey(destination),
    work_item_id: workItemId,
    expiry: expiry === undefined ? null : JSON.stringify(expiry),
    state: 'waiting' as const,
    created_at: context.clock.now(),
    next_attempt_at: dueAt,
    claimed_until: null,
    sent_at: null,
    subject: null,
    message: null,
  }));
  const added = await connection
    .insertInto('notices')
    .values(rows)
    .onConflict((same) => same.column('key').doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0);
}

/**
 * Work items span tokens: whoever changes several in one transaction does it alone, or two could wait for each other.
 * The counter of events is what every such transaction takes anyway.
 */
export async function lockWorkItems(connection: Connection): Promise<void> {
  await sql`SELECT last FROM event_counter FOR UPDATE`.execute(connection);
}

/**
 * Part of the transaction that opens and closes problems: brings their work items in line and writes what is to be
 * told. Opened ones first: where one problem takes another's place in a work item, the item goes on.
 */
export async function tellProblems(
  connection: Connection,
  context: StoreContext,
  tokenId: string,
  changes: { opened: readonly Problem[]; closed: readonly Problem[]; now: Date },
): Promise<void> {
  const { opened, closed, now } = changes;
  if (opened.length + closed.length === 0) return;
  await lockWorkItems(connection);
  if (opened.length > 0) {
    const token = await toldToken(connection, tokenId);
    const byKey = Map.groupBy(opened, ({ causeId }) => workItemKey(causeId, token));
    for (const [key, problems] of byKey) await tellOpened(connection, context, { key, token, problems, now });
  }
  if (closed.length > 0) await tellClosed(connection, context, closed, now);
}

type Told = ToldToken & { organizationId: string | null };

async function toldToken(connection: Connection, tokenId: string): Promise<Told> {
  const { organization_id, ...token } = await connection
    .selectFrom('tokens')
    .select(['id', 'owner', 'deputy', 'tags', 'organization_id'])
    .where('id', '=', tokenId)
    .executeTakeFirstOrThrow();
  return { ...token, organizationId: organization_id };
}

async function tellOpened(
  connection: Connection,
  context: StoreContext,
  { key, token, problems, now }: { key: string; token: Told; problems: readonly Problem[]; now: Date },
): Promise<void> {
  const workItemId = await openWorkItem(connection, context, key, now);
  await connection
    .insertInto('work_item_problems')
    .values(problems.map(({ id }) => ({ problem_id: id, work_item_id: workItemId })))
    .execute();
  // What expires is told by its countdown.
  if (isExpiryKey(key)) return;
  const severity = problems.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
  const destinations = destinationsOf(await enabledRules(connection), token, severity, { deputy: false });
  const dueAt = new Date(now.getTime() + GATHER_MILLISECONDS);
  await addNotices(
    connection,
    context,
    destinations.map((destination) => ({
      destination,
      kind: 'opened' as const,
      about: workItemId,
      workItemId,
      dueAt,
    })),
  );
}

/** The running work item of this key, made or taken up again. */
async function openWorkItem(
  connection: Connection,
  context: StoreContext,
  key: string,
  now: Date,
): Promise<string> {
  const restless = new Date(now.getTime() - RESTLESS_MILLISECONDS);
  await sql`
    INSERT INTO work_items (id, key, opened_at, returns)
    VALUES (${context.newId()}, ${key}, ${now}, coalesce((
      SELECT returns + 1 FROM work_items WHERE key = ${key} AND ended_at > ${restless} ORDER BY ended_at DESC LIMIT 1), 0))
    ON CONFLICT (key) WHERE ended_at IS NULL DO NOTHING`.execute(connection);
  const item = await connection
    .selectFrom('work_items')
    .select(['id', 'quiet_since', 'returns'])
    .where('key', '=', key)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (item.quiet_since === null) return item.id;
  await connection
    .updateTable('work_items')
    .set({ quiet_since: null, quiet_until: null, returns: item.returns + 1 })
    .where('id', '=', item.id)
    .execute();
  await connection
    .updateTable('notices')
    .set({ state: 'held' })
    .where('work_item_id', '=', item.id)
    .where('kind', '=', 'closed')
    .where('state', '=', 'waiting')
    .execute();
  return item.id;
}

async function tellClosed(
  connection: Connection,
  context: StoreContext,
  closed: readonly Problem[],
  now: Date,
): Promise<void> {
  const ids = closed.map(({ id }) => id);
  const items = await connection
    .selectFrom('work_items')
    .select(['id', 'returns'])
    .where('ended_at', 'is', null)
    .where('id', 'in', (query) =>
      query.selectFrom('work_item_problems').select('work_item_id').where('problem_id', 'in', ids),
    )
    .execute();
  for (const item of items) {
    const stillOpen = await connection
      .selectFrom('work_item_problems')
      .innerJoin('problems', 'problems.id', 'work_item_problems.problem_id')
      .select('problems.id')
      .where('work_item_id', '=', item.id)
      .where('closed_at', 'is', null)
      .limit(1)
      .executeTakeFirst();
    if (stillOpen === undefined) await rest(connection, context, item, now);
  }
}

/** Its last problem closed: the recovery is written now and told once it stays closed. */
async function rest(
  connection: Connection,
  context: StoreContext,
  item: { id: string; returns: number },
  now: Date,
): Promise<void> {
  const until = new Date(now.getTime() + quietMilliseconds(item.returns));
  await connection
    .updateTable('work_items')
    .set({ quiet_since: now, quiet_until: until })
    .where('id', '=', item.id)
    .execute();
  const told = await connection
    .selectFrom('notices')
    .select(['channel', 'address', 'rule_id as ruleId'])
    .distinctOn('destination')
    .where('work_item_id', '=', item.id)
    .where('kind', '<>', 'closed')
    .where('state', 'in', ['waiting', 'sent'])
    .orderBy('destination')
    .orderBy('id')
    .execute();
  await connection
    .updateTable('notices')
    .set({ state: 'waiting', next_attempt_at: until })
    .where('work_item_id', '=', item.id)
    .where('kind', '=', 'closed')
    .where('state', '=', 'held')
    .execute();
  await addNotices(
    connection,
    context,
    told.map((destination) => ({
      destination,
      kind: 'closed' as const,
      about: item.id,
      workItemId: item.id,
      dueAt: until,
    })),
  );
}
