import { sql } from 'kysely';
import type { Lease } from '../domain/lease.ts';
import { LeaseLost } from '../domain/lease-lost.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { StoreContext } from './store-context.ts';
import type { Connection } from './transaction.ts';

/** Leases on token rows. The database's clock decides: two servers' clocks may differ. */
export class Leases {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** null while anybody holds it (the same holder too) or when there is no such token. */
  async take(_viewer: Viewer, tokenId: string, holder: string, seconds: number): Promise<Lease | null> {
    const taken = await sql<{ fence: number }>`
      UPDATE tokens
      SET lease_holder = ${holder}, lease_until = now() + make_interval(secs => ${seconds}::float8),
        lease_fence = lease_fence + 1
      WHERE id = ${tokenId} AND deleted_at IS NULL AND (lease_holder IS NULL OR lease_until <= now())
      RETURNING lease_fence AS fence`.execute(this.#context.database);
    const fence = taken.rows[0]?.fence;
    return fence === undefined ? null : { tokenId, holder, fence };
  }

  /** From now on; false when somebody else holds it by now. One that ended and that nobody took is taken up again. */
  async renew(_viewer: Viewer, lease: Lease, seconds: number): Promise<boolean> {
    const renewed = await sql<{ id: string }>`
      UPDATE tokens SET lease_until = now() + make_interval(secs => ${seconds}::float8)
      WHERE id = ${lease.tokenId} AND lease_holder = ${lease.holder} AND lease_fence = ${lease.fence}
      RETURNING id`.execute(this.#context.database);
    return renewed.rows.length > 0;
  }

  /** Hands it back; does nothing when it is somebody else's by now. */
  async release(_viewer: Viewer, lease: Lease): Promise<void> {
    await sql`
      UPDATE tokens SET lease_holder = NULL, lease_until = NULL
      WHERE id = ${lease.tokenId} AND lease_holder = ${lease.holder} AND lease_fence = ${lease.fence}`.execute(
      this.#context.database,
    );
  }
}

/** For a store that nobody else can be at work on. Fences stay: what a former holder still sends is refused. */
export async function releaseAllLeases(connection: Connection): Promise<void> {
  await sql`UPDATE tokens SET lease_holder = NULL, lease_until = NULL WHERE lease_holder IS NOT NULL`.execute(
    connection,
  );
}

/**
 * Proves, inside the transaction that writes, that the lease is still this worker's, and keeps it so until the
 * transaction ends: the row is locked, so nobody can take the lease meanwhile.
 * A lease that ran out is still good while nobody took it: the fence is what counts.
 * @throws LeaseLost
 */
export async function holdLease(connection: Connection, lease: Lease): Promise<void> {
  const held = await sql`
    SELECT 1 FROM tokens
    WHERE id = ${lease.tokenId} AND lease_holder = ${lease.holder} AND lease_fence = ${lease.fence}
    FOR UPDATE`.execute(connection);
  if (held.rows.length === 0) throw new LeaseLost(lease);
}

/**
 * As holdLease, for what Apple's list brings: credentials that Apple hasn't shown to be of the token's own MDM server write
 * nothing of it. Work that finds them so has to begin again with the account.
 * @throws LeaseLost
 */
export async function holdLeaseForList(connection: Connection, lease: Lease): Promise<void> {
  await holdLease(connection, lease);
  const unsettled = await sql`
    SELECT 1 FROM tokens JOIN token_credentials ON token_credentials.id = tokens.credentials_id
    WHERE tokens.id = ${lease.tokenId} AND NOT identity_settled`.execute(connection);
  if (unsettled.rows.length > 0) throw new LeaseLost(lease);
}
