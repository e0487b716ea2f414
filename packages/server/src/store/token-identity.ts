import { compareIdentity, hasIdentity, type IdentityVerdict, type TokenIdentity } from '@adept/diagnosis';
import { sql } from 'kysely';
import { identityOf, type TokenAccount } from '../domain/token.ts';
import { TokenChanged } from '../domain/token-changed.ts';
import { lockToken } from './token-rows.ts';
import type { Connection } from './transaction.ts';

/** An account, and the generation of credentials that Apple said it to. */
export interface ToldAccount {
  tokenId: string;
  account: TokenAccount;
  credentialsId: string | null;
  now: Date;
}

/** What a file was checked against. */
export interface ExpectedToken {
  credentialsId: string | null;
  identity: TokenIdentity;
}

type Known = Pick<TokenAccount, 'organization' | 'mdmServer'> & {
  credentialsId: string | null;
  settled: boolean;
};

/**
 * That a token still is as it was when a file for it was checked: whom the file takes the place of, and whose it is to be.
 * For a transaction that has locked it.
 * @throws TokenChanged
 */
export async function assertAsChecked(
  connection: Connection,
  next: {
    tokenId: string;
    account?: TokenAccount | null;
    replaceIdentity?: boolean;
    expected?: ExpectedToken;
  },
): Promise<void> {
  const known = await knownOf(connection, next.tokenId);
  const identity = identityOf(known);
  const { expected, account = null } = next;
  const isAsExpected =
    expected === undefined ||
    (expected.credentialsId === known.credentialsId &&
      expected.identity.mdmServerUuid === identity.mdmServerUuid &&
      expected.identity.organizationId === identity.organizationId);
  const isOthers = account !== null && compareIdentity(identity, identityOf(account)) === 'different';
  if (!isAsExpected || (isOthers && next.replaceIdentity !== true)) throw new TokenChanged();
}

/**
 * Takes in what Apple says of whom the token belongs to. The first answer is the token's identity; a later one that
 * names the same MDM server brings its names up to date and settles the credentials. One that names another MDM server or
 * organisation changes nothing of the token: its credentials are unsettled from then on, and nothing is written under
 * them. One that says too little to tell settles nothing, and unsettles nothing.
 * What former credentials were told says nothing of those in use.
 */
export async function takeAccount(connection: Connection, told: ToldAccount): Promise<void> {
  if (!(await lockToken(connection, told.tokenId))) return;
  const known = await knownOf(connection, told.tokenId);
  if (known.credentialsId !== told.credentialsId) return;
  const verdict = verdictOn(known, told.account);
  if (verdict === 'different') return settle(connection, told.credentialsId, false);
  if (verdict === 'unknown' && !known.settled) return;
  await setAccount(connection, told, known);
  if (known.settled) return;
  await settle(connection, told.credentialsId, true);
  await startWaitingWork(connection, told);
}

/**
 * Settles credentials that were just put to use, or not: without an account where there is nothing here that another MDM
 * server's could be mixed with, with one where it is the known server's, or none was known.
 */
export async function settleNewGeneration(
  connection: Connection,
  told: { tokenId: string; account: TokenAccount | null; credentialsId: string; now: Date },
): Promise<null> {
  const { account, tokenId, credentialsId } = told;
  const known = await knownOf(connection, tokenId);
  const settled =
    account === null
      ? !hasIdentity(identityOf(known)) && !(await couldBeMixed(connection, told))
      : verdictOn(known, account) === 'same';
  if (!settled) await settle(connection, credentialsId, false);
  if (account !== null) await takeAccount(connection, { ...told, account });
  return null;
}

/** Where no identity is known the account becomes it. */
function verdictOn(known: Known, account: TokenAccount): IdentityVerdict {
  if (!hasIdentity(identityOf(known))) return 'same';
  return compareIdentity(identityOf(known), identityOf(account));
}

/** The token has devices or profiles, or another token here uses the same consumer key. */
async function couldBeMixed(
  connection: Connection,
  { tokenId, credentialsId }: { tokenId: string; credentialsId: string },
): Promise<boolean> {
  const { rows } = await sql<{ mixed: boolean }>`
    SELECT EXISTS (SELECT 1 FROM devices WHERE token_id = ${tokenId} AND removed_at IS NULL)
      OR EXISTS (SELECT 1 FROM profile_definitions WHERE token_id = ${tokenId})
      OR EXISTS (
        SELECT 1 FROM tokens other JOIN token_credentials used ON used.id = other.credentials_id
        JOIN token_credentials own ON own.consumer_key = used.consumer_key
        WHERE own.id = ${credentialsId} AND other.id <> ${tokenId} AND other.deleted_at IS NULL) AS mixed`.execute(
    connection,
  );
  return rows[0]?.mixed === true;
}

/** What waited for the credentials to be settled: the list, and profiles that Apple doesn't hold yet. */
async function startWaitingWork(connection: Connection, { tokenId, now }: ToldAccount): Promise<void> {
  await sql`UPDATE tokens SET next_sync_at = ${now} WHERE id = ${tokenId}`.execute(connection);
  await sql`
    UPDATE profile_definitions SET due_at = ${now}
    WHERE token_id = ${tokenId} AND state <> 'defined' AND due_at > ${now}`.execute(connection);
}

/**
 * Makes the account's MDM server the token's: devices of the former one leave it, their list is forgotten, and every
 * profile wanted under the token is to be defined anew. Where it is the same server nothing but the names changes.
 * @returns what was replaced, for the audit; null where nothing was
 */
export async function replaceIdentity(
  connection: Connection,
  told: ToldAccount,
): Promise<Record<string, unknown> | null> {
  const { tokenId, account, credentialsId, now } = told;
  const known = await knownOf(connection, tokenId);
  if (verdictOn(known, account) === 'same') {
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
    .leftJoin('token_credentials', 'token_credentials.id', 'tokens.credentials_id')
    .select([
      'credentials_id',
      'identity_settled',
      'organization_id',
      'organization_name',
      'organization_type',
    ])
    .select(['mdm_server_uuid', 'mdm_server_name'])
    .where('tokens.id', '=', tokenId)
    .executeTakeFirstOrThrow();
  return {
    credentialsId: row.credentials_id,
    settled: row.identity_settled ?? true,
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
