import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type Results } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { PgliteAnswer, PgliteCall, PgliteFailure, PgliteResult } from './pglite-messages.ts';

/** The thread that owns PGlite: its queries are synchronous WebAssembly and would stop the server's event loop. */
const port = parentPort;
if (!port) throw new Error('pglite-worker.ts runs as a worker thread only');

function answer(message: PgliteAnswer): void {
  port?.postMessage(message);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** PGlite's errors carry statement and parameters: they stay here. */
function failureOf(error: unknown): PgliteFailure {
  const facts = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  return {
    message: error instanceof Error ? error.message : String(error),
    code: text(facts.code),
    detail: text(facts.detail),
    constraint: text(facts.constraint),
    table: text(facts.table),
    column: text(facts.column),
  };
}

function resultOf(result: Results<unknown>): PgliteResult {
  return { rows: result.rows, affectedRows: result.affectedRows, fields: result.fields };
}

async function work(database: PGlite, call: PgliteCall): Promise<PgliteResult[]> {
  if (call.method === 'query') return [resultOf(await database.query(call.sql, [...call.parameters]))];
  if (call.method === 'exec') return (await database.exec(call.sql)).map(resultOf);
  await database.close();
  return [];
}

async function open(directory: string): Promise<void> {
  let database: PGlite;
  try {
    database = await PGlite.create({ dataDir: directory, extensions: { pg_trgm } });
  } catch (error) {
    answer({ kind: 'not-opened', failure: failureOf(error) });
    return;
  }
  port?.on('message', (call: PgliteCall) => {
    work(database, call).then(
      (results) => answer({ kind: 'result', id: call.id, results }),
      (error: unknown) => answer({ kind: 'failure', id: call.id, failure: failureOf(error) }),
    );
  });
  answer({ kind: 'ready' });
}

await open((workerData as { directory: string }).directory);
