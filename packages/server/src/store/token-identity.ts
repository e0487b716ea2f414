import { compareIdentity, hasIdentity } from '@adept/diagnosis';
import { sql } from 'kysely';
import { identityOf, type TokenAccount } from '../domain/token.ts';
import { lockToken } from './token-rows.ts';
import type { Connection } from './transaction.ts';

/** An account, and the generation of credentials that Apple said it to. */
export interface ToldAccount {
  tokenId: string;
  account: TokenAccount;
  credentialsId: string | null;
}

type Known = Pick<TokenAccount, 'organization' | 'mdmServer'> & { credentialsId: string | null };

/**
 * Takes in what Apple says of whom the token belongs to. The first answer is the token's identity; a later one brings
 * its names up to date, and settles the credentials. One that names another MDM server or organisation changes nothing
 * of the token: its credentials are unsettled from then on, and nothing is written under them.
 * What former credentials were told says nothing of those in use.
 */
export async function takeAccount(connection: Connection, told: ToldAccount): Promise<void> {
  if (!(await lockToken(connection, told.tokenId))) return;
  const known = await knownOf(connection, told.tokenId);
  if (known.credentialsId !== told.credentialsId) return;
  const verdict = compareIdentity(identityOf(known), identityOf(told.account));
  await settle(connection, told.credentialsId, verdict !== 'different');
  if (verdict !== 'different') await setAccount(connection, told, known);
}

/** Settles credentials that were just put to use; without an account only where no identity is known yet. */
export async function settleNewGeneration(
  connection: Connection,
  told: { tokenId: string; account: TokenAccount | null; credentialsId: string },
): Promise<null> {
  if (told.account !== null) await takeAccount(connection, { ...told, account: told.account });
  else if (hasIdentity(identityOf(await knownOf(connection, told.tokenId))))
    await settle(connection, told.credentialsId, false);
  return null;
}

/**
 * Makes the account's MDM server the token's: devices of the former one leave it, their list is forgotten, and every
 * profile wanted under the token is to be defined anew. Where it is the same server nothing but the names changes.
 * @returns what was replaced, for the audit; null where nothing was
 */
export async function replaceIdentity(
  connection: Connection,
  told: ToldAccount & { now: Date },
): Promise<Record<string, unknown> | null> {
  const { tokenId, account, credentialsId, now } = told;
  const known = await knownOf(connection, tokenId);
  if (compareIdentity(identityOf(known), identityOf(account)) !== 'different') {
    await takeAccount(connection, told);
    return null;
  }
  await sql`
    UPDATE devices SET removed_at = ${now}, removed_reason = 'identity-replaced', missing_since = NULL
    WHERE token_id = ${tokenId} AND removed_at IS NULL`.execute(connection);
  await sql`DELETE FROM listed_pages WHERE token_id = ${tokenId}`.execute(connection);
  await sql`
    UPDATE profile_definitions SET state = 'wanted', revision = NULL, profile_uuid = NULL, defined_at = NULL,
      checked_at = NULL, apple_code = NULL, due_at = ${now}, version = version + 1
    WHERE token_id = ${tokenId}`.execute(connection);
  await sql`
    UPDATE tokens SET device_count = 0, unassigned_count = 0, assigned_count = 0, pushed_count = 0,
      last_full_sync_at = NULL WHERE id = ${tokenId}`.execute(connection);
  await settle(connection, credentialsId, true);
  await setAccount(connection, told, null);
  return { former: identityOf(known), identity: identityOf(account) };
}

async function knownOf(connection: Connection, tokenId: string): Promise<Known> {
  const row = await connection
    .selectFrom('tokens')
    .select(['credentials_id', 'organization_id', 'organization_name', 'organization_type'])
    .select(['mdm_server_uuid', 'mdm_server_name'])
    .where('id', '=', tokenId)
    .executeTakeFirstOrThrow();
  return {
    credentialsId: row.credentials_id,
    organization: { id: row.organization_id, name: row.organization_name, type: row.organization_type },
    mdmServer: { uuid: row.mdm_server_uuid, name: row.mdm_server_name },
  };
}

async function settle(connection: Connection, credentialsId: string | null, settled: boolean): Promise<void> {
  if (credentialsId === null) return;
  await connection
    .updateTable('token_credentials')
    .set({ identity_settled: settled })
    .where('id', '=', credentialsId)
    .where('identity_settled', '!=', settled)
    .execute();
}

/** @param known its ids stay where Apple leaves them out this time; null: nothing of it stays */
async function setAccount(
  connection: Connection,
  { tokenId, account }: ToldAccount,
  known: Known | null,
): Promise<void> {
  await connection
    .updateTable('tokens')
    .set({
      organization_id: account.organization.id ?? known?.organization.id ?? null,
      organization_name: account.organization.name,
      organization_type: account.organization.type,
      mdm_server_uuid: account.mdmServer.uuid ?? known?.mdmServer.uuid ?? null,
      mdm_server_name: account.mdmServer.name,
      admin_id: account.adminId,
    })
    .where('id', '=', tokenId)
    .execute();
}
