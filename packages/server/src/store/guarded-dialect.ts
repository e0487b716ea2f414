import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  PGliteAdapter,
  type QueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { AdeptError } from '../domain/adept-error.ts';
import { asStoreError, named } from './database-errors.ts';
import { Mutex } from './embedded/mutex.ts';
import { refuseInsideTransaction } from './transaction.ts';

/** Longer than any transaction of ours; whoever waits longer has met a transaction that will never end. */
const WAIT_MS = 60_000;

export interface GuardOptions {
  /** The dialect has one connection (PGlite). */
  exclusive: boolean;
  /** Refuses by rejecting; nothing was begun then. */
  beforeTransaction?: () => Promise<void>;
  /** For tests. */
  waitMs?: number;
}

/** A connection whose failures have our names. */
class NamedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;

  constructor(inner: DatabaseConnection) {
    this.inner = inner;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return named(this.inner.executeQuery<R>(query));
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    try {
      yield* this.inner.streamQuery<R>(query, chunkSize);
    } catch (error) {
      throw asStoreError(error);
    }
  }
}

const innerOf = (connection: DatabaseConnection): DatabaseConnection =>
  connection instanceof NamedConnection ? connection.inner : connection;

/** Guards each hand-out of a connection; with `exclusive` there is one connection and one holder at a time. */
class GuardedDriver implements Driver {
  readonly #inner: Driver;
  readonly #mutex: Mutex | null;
  readonly #waitMs: number;
  readonly #beforeTransaction: () => Promise<void>;
  #release: () => void = () => undefined;

  constructor(inner: Driver, options: GuardOptions) {
    this.#inner = inner;
    this.#mutex = options.exclusive ? new Mutex() : null;
    this.#waitMs = options.waitMs ?? WAIT_MS;
    this.#beforeTransaction = options.beforeTransaction ?? (() => Promise.resolve());
  }

  async init(): Promise<void> {
    await this.#inner.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseInsideTransaction();
    if (this.#mutex === null) return this.#connect();
    const release = await this.#turn(this.#mutex);
    try {
      const connection = await this.#connect();
      this.#release = release;
      return connection;
    } catch (error) {
      release();
      throw error;
    }
  }

  async #connect(): Promise<DatabaseConnection> {
    return new NamedConnection(await named(this.#inner.acquireConnection()));
  }

  async #turn(mutex: Mutex): Promise<() => void> {
    const turn = mutex.acquire();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new AdeptError('store-busy', 503, { seconds: this.#waitMs / 1000 })),
        this.#waitMs,
      );
    });
    try {
      return await Promise.race([turn, tooLong]);
    } catch (error) {
      // The turn will come all the same: hand it on at once.
      void turn.then((release) => release());
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const release = this.#release;
    await this.#inner.releaseConnection(innerOf(connection));
    if (this.#mutex !== null) release();
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#beforeTransaction();
    await named(this.#inner.beginTransaction(innerOf(connection), settings));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await named(this.#inner.commitTransaction(innerOf(connection)));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await named(this.#inner.rollbackTransaction(innerOf(connection)));
  }

  async destroy(): Promise<void> {
    await this.#inner.destroy();
  }
}

/** Kysely's own mutex would be taken before the guard could speak: the guarded driver has one instead. */
class GuardedPgliteAdapter extends PGliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/**
 * A dialect whose connections can't be asked for from inside an open transaction (`query-outside-transaction`), nor
 * waited for without end (`store-busy`).
 */
export function guardedDialect(inner: Dialect, options: GuardOptions): Dialect {
  return {
    createAdapter: (): DialectAdapter =>
      options.exclusive ? new GuardedPgliteAdapter() : inner.createAdapter(),
    createDriver: (): Driver => new GuardedDriver(inner.createDriver(), options),
    createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => inner.createIntrospector(db),
    createQueryCompiler: (): QueryCompiler => inner.createQueryCompiler(),
  };
}
