import { sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.ts';
import type { Connection, Database } from '../transaction.ts';

/**
 * How a COMMIT goes wrong. `refused`: the database itself refuses it, and rolls back. `connection-lost` (PostgreSQL): the
 * server ends the connection while it commits; nothing is stored. `answer-lost`: everything is stored, and nobody hears of
 * it; on PostgreSQL the connection is gone too.
 */
export type CommitFailure = 'refused' | 'connection-lost' | 'answer-lost';

/** What somebody sees whose COMMIT was made, and its answer lost. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
}

/** In the words of the database, where it refused a COMMIT of ours as asked. */
export const REFUSED_AS_ASKED = 'this commit fails, as asked';

/** What a transaction writes that shall fail at its very end: a constraint that is looked at in COMMIT. */
const DOOM = [
  `CREATE SCHEMA IF NOT EXISTS doomed`,
  `CREATE TABLE IF NOT EXISTS doomed.commits (how text)`,
  `CREATE OR REPLACE FUNCTION doomed.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.how = 'connection-lost' THEN
      PERFORM pg_terminate_backend(pg_backend_pid());
      PERFORM pg_sleep(60);
    END IF;
    RAISE '${REFUSED_AS_ASKED}';
  END $$`,
  `DROP TRIGGER IF EXISTS fail ON doomed.commits`,
  `CREATE CONSTRAINT TRIGGER fail AFTER INSERT ON doomed.commits
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION doomed.fail()`,
];

/** Once for a database, before `failingCommits`. */
export async function allowFailingCommits(database: Database): Promise<void> {
  for (const statement of DOOM) await sql.raw(statement).execute(database);
}

type Work<T> = (connection: Transaction<Schema>) => Promise<T>;

/** The server ends this very connection: nobody gets it from the pool again. */
async function endOf(connection: Connection): Promise<void> {
  await sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(connection).catch(() => undefined);
}

/**
 * The same database, but chosen transactions (counted from 1 when their work is done) fail in their COMMIT.
 * @param options.separate each transaction may have a connection of its own (PostgreSQL): one can be ended
 */
export function failingCommits(
  database: Database,
  fails: (n: number) => CommitFailure | null,
  { separate }: { separate: boolean },
): { database: Database; hasFailed: () => boolean } {
  let count = 0;
  let failed = false;
  async function commit<T>(on: Connection, work: Work<T>): Promise<{ value: T; how: CommitFailure | null }> {
    let how: CommitFailure | null = null;
    const value = await on.transaction().execute(async (connection) => {
      const done = await work(connection);
      how = fails((count += 1));
      failed ||= how !== null;
      if (how === 'refused' || how === 'connection-lost')
        await sql`INSERT INTO doomed.commits VALUES (${separate ? how : 'refused'})`.execute(connection);
      return done;
    });
    return { value, how };
  }
  async function execute<T>(work: Work<T>): Promise<T> {
    const { value, how } = separate
      ? await database.connection().execute(async (connection) => {
          const made = await commit(connection, work);
          if (made.how === 'answer-lost') await endOf(connection);
          return made;
        })
      : await commit(database, work);
    if (how === 'answer-lost') throw new AnswerLost('the commit was made, its answer lost, as asked');
    return value;
  }
  const proxy = new Proxy(database, {
    get: (target, name) => {
      if (name === 'transaction') return () => ({ execute });
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member as (...args: unknown[]) => unknown).bind(target) : member;
    },
  });
  return { database: proxy, hasFailed: () => failed };
}

/** As many as a pool has. */
const CONNECTIONS = 10;

/** A connection that ended may be handed out once before the pool hears of it. */
export async function onceAnswering(store: { ping(): Promise<unknown> }): Promise<void> {
  for (let tries = 0; tries < CONNECTIONS; tries += 1) if (await answers(store)) return;
  await store.ping();
}

async function answers(store: { ping(): Promise<unknown> }): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  );
}
