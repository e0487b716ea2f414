import { sql } from 'kysely';
import { AdeptError } from '../domain/adept-error.ts';
import type { Token } from '../domain/token.ts';
import type { Connection } from './transaction.ts';

/** Every token there is, deleted ones too. */
export function everyToken(connection: Connection) {
  return connection
    .selectFrom('tokens')
    .leftJoin('token_credentials', 'token_credentials.id', 'tokens.credentials_id')
    .selectAll('tokens')
    .select([
      'token_credentials.expires_at',
      'token_credentials.uploaded_at',
      'token_credentials.identity_settled',
    ])
    .select(
      sql<{ id: string; name: string }[]>`(
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.id), '[]')
        FROM profile_definitions d JOIN profiles p ON p.id = d.profile_id WHERE d.token_id = tokens.id)`.as(
        'profiles',
      ),
    );
}
export type TokenRow = Awaited<ReturnType<ReturnType<typeof everyToken>['executeTakeFirstOrThrow']>>;

/** Tokens as everybody sees them: deleted ones aren't there. */
export function tokenRows(connection: Connection) {
  return everyToken(connection).where('tokens.deleted_at', 'is', null);
}

/** For `NOT IN` where rows of tokens are read without the token: deleted ones are few. */
export function deletedTokenIds(connection: Connection) {
  return connection.selectFrom('tokens').select('tokens.id').where('tokens.deleted_at', 'is not', null);
}

export function tokenOf(row: TokenRow): Token {
  return {
    id: row.id,
    name: row.name,
    origin: row.origin,
    createdAt: row.created_at,
    organization: { id: row.organization_id, name: row.organization_name, type: row.organization_type },
    mdmServer: { uuid: row.mdm_server_uuid, name: row.mdm_server_name },
    adminId: row.admin_id,
    credentialsId: row.credentials_id,
    identitySettled: row.identity_settled ?? true,
    expiresAt: row.expires_at,
    uploadedAt: row.uploaded_at,
    owner: row.owner,
    deputy: row.deputy,
    tags: row.tags,
    nextSyncAt: row.next_sync_at,
    lastGoodSyncAt: row.last_good_sync_at,
    lastFullSyncAt: row.last_full_sync_at,
    fullSyncAt: row.full_sync_at,
    profiles: row.profiles,
    counts: {
      devices: row.device_count,
      unassigned: row.unassigned_count,
      assigned: row.assigned_count,
      pushed: row.pushed_count,
    },
  };
}

/** The database refused a name that another token has. */
export function isTakenName(error: unknown): boolean {
  return (error as { constraint?: string }).constraint === 'tokens_name';
}

/** Names differ by more than case: people tell tokens apart by them. */
export async function refuseTakenName<T>(name: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isTakenName(error)) throw error;
    throw new AdeptError('token-name-taken', 409, { name }, { cause: error });
  }
}

/**
 * Takes the token's row for this transaction; what is counted or numbered per token stays in order.
 * @returns false when there is none, or it is deleted
 */
export async function lockToken(connection: Connection, tokenId: string): Promise<boolean> {
  const { rows } = await sql<{ live: boolean }>`
    SELECT deleted_at IS NULL AS live FROM tokens WHERE id = ${tokenId} FOR UPDATE`.execute(connection);
  return rows[0]?.live === true;
}
