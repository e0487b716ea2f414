import { Worker } from 'node:worker_threads';
import { AdeptError } from '../../domain/adept-error.ts';
import { Mutex } from './mutex.ts';
import type { PgliteAnswer, PgliteCall, PgliteFailure, PgliteResult } from './pglite-messages.ts';

/** An error of the database, as the thread reported it. `code` is the SQLSTATE. */
export class PgliteError extends Error {
  override readonly name = 'PgliteError';
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;
  readonly table: string | undefined;
  readonly column: string | undefined;

  constructor(failure: PgliteFailure) {
    super(failure.message);
    this.code = failure.code;
    this.detail = failure.detail;
    this.constraint = failure.constraint;
    this.table = failure.table;
    this.column = failure.column;
  }
}

interface Waiting {
  resolve(results: PgliteResult[]): void;
  reject(error: unknown): void;
}

export interface PgliteRows<T> {
  rows: T[];
  affectedRows?: number;
  fields: { name: string; dataTypeID: number }[];
}

export interface PgliteTransactionClient {
  query<T>(sql: string, parameters?: readonly unknown[]): Promise<PgliteRows<T>>;
  rollback(): Promise<void>;
}

/** Source tree: .ts; a packed program: .js beside it. */
const workerFile = import.meta.url.endsWith('.ts') ? './pglite-worker.ts' : './pglite-worker.js';

/**
 * PGlite in a worker thread, with the members that Kysely's `PGliteDialect` asks for.
 * There is one connection: one mutex orders calls and whole transactions, so a call made outside an open transaction
 * waits until that has ended (store/transaction.ts turns the waiting that would never end into an error).
 */
export class PgliteClient {
  readonly waitReady: Promise<void>;
  ready = false;
  closed = false;
  readonly #worker: Worker;
  readonly #mutex = new Mutex();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #ended: unknown = null;

  /** @param directory PGlite's own directory; made when absent */
  constructor(directory: string) {
    this.#worker = new Worker(new URL(workerFile, import.meta.url), { workerData: { directory } });
    this.waitReady = new Promise((resolve, reject) => {
      this.#worker.on('message', (answer: PgliteAnswer) => {
        if (answer.kind === 'ready') {
          this.ready = true;
          resolve();
        } else if (answer.kind === 'not-opened') {
          reject(
            new AdeptError(
              'store-not-opened',
              500,
              { directory },
              { cause: new PgliteError(answer.failure) },
            ),
          );
        } else this.#settle(answer);
      });
      this.#worker.on('error', (error) => {
        this.#end(error);
        reject(this.#stoppedError());
      });
      this.#worker.on('exit', () => {
        this.#end(null);
        reject(this.#stoppedError());
      });
    });
    // Whoever waits sees the refusal; without a waiter it must not end the process.
    this.waitReady.catch(() => undefined);
  }

  /** One statement. */
  async query<T>(sql: string, parameters: readonly unknown[] = []): Promise<PgliteRows<T>> {
    return this.#mutex.run(async () => this.#query<T>(sql, parameters));
  }

  /** Several statements without parameters; one result each. */
  async exec(sql: string): Promise<PgliteRows<unknown>[]> {
    return this.#mutex.run(async () => this.#exec(sql));
  }

  /**
   * Runs what a connection pool would run on a connection of its own: a failed statement inside BEGIN … COMMIT is
   * rolled back before anybody else gets the connection.
   */
  async executeSql(text: string, values: readonly unknown[] = []): Promise<{ rows: unknown[] }> {
    return this.#mutex.run(async () => {
      try {
        if (values.length > 0) return await this.#query(text, values);
        return { rows: (await this.#exec(text)).flatMap((result) => result.rows) };
      } catch (error) {
        await this.#exec('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  /** The connection is the callback's alone until it settles; it commits when the callback returns. */
  async transaction<T>(callback: (transaction: PgliteTransactionClient) => Promise<T>): Promise<T> {
    return this.#mutex.run(async () => {
      await this.#exec('BEGIN');
      try {
        const value = await callback({
          query: async <R>(sql: string, parameters: readonly unknown[] = []) =>
            this.#query<R>(sql, parameters),
          rollback: async () => void (await this.#exec('ROLLBACK')),
        });
        await this.#exec('COMMIT');
        return value;
      } catch (error) {
        await this.#exec('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  /** Waits for running work, closes the database and ends the thread. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.#mutex.run(async () => {
      if (this.ready && this.#ended === null) await this.#call('close', '', []).catch(() => undefined);
      await this.#worker.terminate();
    });
  }

  async #query<T>(sql: string, parameters: readonly unknown[]): Promise<PgliteRows<T>> {
    const [result] = await this.#call('query', sql, parameters);
    return rowsOf<T>(result);
  }

  async #exec(sql: string): Promise<PgliteRows<unknown>[]> {
    return (await this.#call('exec', sql, [])).map((result) => rowsOf(result));
  }

  async #call(
    method: PgliteCall['method'],
    sql: string,
    parameters: readonly unknown[],
  ): Promise<PgliteResult[]> {
    if (!this.ready) await this.waitReady;
    if (this.#ended !== null) throw this.#stoppedError();
    this.#lastId += 1;
    const call: PgliteCall = { id: this.#lastId, method, sql, parameters };
    return new Promise((resolve, reject) => {
      this.#waiting.set(call.id, { resolve, reject });
      this.#worker.postMessage(call);
    });
  }

  #settle(answer: Extract<PgliteAnswer, { id: number }>): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'result') waiting?.resolve(answer.results);
    else waiting?.reject(new PgliteError(answer.failure));
  }

  #end(error: unknown): void {
    this.#ended ??= error ?? 'ended';
    for (const waiting of this.#waiting.values()) waiting.reject(this.#stoppedError());
    this.#waiting.clear();
  }

  #stoppedError(): AdeptError {
    return new AdeptError(
      'store-stopped',
      503,
      {},
      this.#ended instanceof Error ? { cause: this.#ended } : {},
    );
  }
}

function rowsOf<T>(result: PgliteResult | undefined): PgliteRows<T> {
  return {
    rows: (result?.rows ?? []) as T[],
    fields: result?.fields ?? [],
    ...(result?.affectedRows === undefined ? {} : { affectedRows: result.affectedRows }),
  };
}
