import { TokenCredentials, type TokenSecrets } from '@adept/apple/token/token-credentials';
import { AdeptError } from '../domain/adept-error.ts';
import { isId } from '../domain/ids.ts';
import type { NewEvidence } from '../domain/new-evidence.ts';
import type { TokenAccount } from '../domain/token.ts';
import { onlyToken, type Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import { appendEvidence } from './evidence.ts';
import { useUpLink } from './renewal-links.ts';
import type { StoreContext } from './store-context.ts';
import {
  assertAsChecked,
  type ExpectedToken,
  replaceIdentity,
  settleNewGeneration,
} from './token-identity.ts';
import { lockToken } from './token-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

export interface NewCredentials {
  tokenId: string;
  /** The pair whose private key opened the file; null when none of ours did. */
  keyPairId: string | null;
  credentials: TokenCredentials;
  /** What Apple said to them before they were put to use; absent: it wasn't asked, or gave no account. */
  account?: TokenAccount | null;
  /** The facts of those calls, for the generation with this id. */
  facts?: (credentialsId: string) => readonly NewEvidence[];
  /** A person said that the token belongs to the account's MDM server from now on, whatever it belonged to. */
  replaceIdentity?: boolean;
  /** As the token was when they were checked; absent: they take the place of whatever is there. */
  expected?: ExpectedToken;
}

export interface CurrentCredentials {
  id: string;
  credentials: TokenCredentials;
  expiresAt: Date;
  uploadedAt: Date;
  /** See domain/token.ts. */
  identitySettled: boolean;
}

function placeOf(id: string): { table: string; row: string; column: string } {
  return { table: 'token_credentials', row: id, column: 'sealed' };
}

export class Credentials {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /**
   * Puts a new generation of credentials to use, whole or not at all: the row, the token's pointer, the states of the
   * key pairs, the next run (now) and the evidence. Former generations stay, for the evidence that speaks of them.
   * Work under way with the former ones loses its lease, so that no page, cursor or end of run of theirs is written
   * after this; and the list is read from its start, since their cursor may be another server's. Nothing is written under
   * them until Apple's account has shown that they are of the known MDM server.
   * @throws TokenChanged where the token isn't as expected, or the account is another MDM server's and nobody said to
   *   replace the known one
   */
  async replace(viewer: Viewer, next: NewCredentials): Promise<{ id: string }> {
    const { database, secrets, clock, newId } = this.#context;
    const id = newId();
    const now = clock.now();
    const expiresAt = next.credentials.accessTokenExpiry;
    await inTransaction(database, async (connection) => {
      if (!(await lockToken(connection, next.tokenId))) throw new AdeptError('token-not-found', 404);
      if (viewer.kind === 'link') await useUpLink(connection, this.#context, viewer);
      await assertAsChecked(connection, next);
      await connection
        .insertInto('token_credentials')
        .values({
          id,
          token_id: next.tokenId,
          key_pair_id: next.keyPairId,
          consumer_key: next.credentials.consumerKey,
          sealed: secrets.seal(placeOf(id), JSON.stringify(next.credentials.reveal())),
          expires_at: expiresAt,
          uploaded_at: now,
        })
        .execute();
      await connection
        .updateTable('tokens')
        .set((row) => ({
          credentials_id: id,
          next_sync_at: now,
          lease_holder: null,
          lease_until: null,
          lease_fence: row('lease_fence', '+', 1),
        }))
        .where('id', '=', next.tokenId)
        .execute();
      await connection.deleteFrom('cursors').where('token_id', '=', next.tokenId).execute();
      if (next.keyPairId !== null) await makeCurrent(connection, next.tokenId, next.keyPairId);
      const told = { tokenId: next.tokenId, account: next.account ?? null, credentialsId: id, now };
      const replaced =
        next.replaceIdentity === true && told.account !== null
          ? await replaceIdentity(connection, { ...told, account: told.account })
          : await settleNewGeneration(connection, told);
      await appendEvidence(connection, this.#context, next.tokenId, [
        { kind: 'token-uploaded', at: now, credentialsId: id, expiresAt },
        ...(next.facts?.(id) ?? []),
      ]);
      await appendAudit(connection, this.#context, viewer, {
        action: 'token-file.accepted',
        tokenId: next.tokenId,
        details: { expiresAt: expiresAt.toISOString(), ...(replaced && { replacedIdentity: replaced }) },
      });
    });
    return { id };
  }

  /** null before the first upload. */
  async current(_viewer: Viewer, tokenId: string): Promise<CurrentCredentials | null> {
    if (!isId(tokenId)) return null;
    const row = await this.#context.database
      .selectFrom('tokens')
      .innerJoin('token_credentials', 'token_credentials.id', 'tokens.credentials_id')
      .selectAll('token_credentials')
      .where('tokens.id', '=', tokenId)
      .where('tokens.deleted_at', 'is', null)
      .executeTakeFirst();
    if (!row) return null;
    const secrets = JSON.parse(this.#context.secrets.open(placeOf(row.id), row.sealed)) as TokenSecrets;
    return {
      id: row.id,
      credentials: new TokenCredentials(secrets, row.expires_at),
      expiresAt: row.expires_at,
      uploadedAt: row.uploaded_at,
      identitySettled: row.identity_settled,
    };
  }

  /**
   * The token whose credentials in use have this consumer key; the oldest where there are several, null when none. Who may
   * see one token alone isn't told of others.
   */
  async holderOf(viewer: Viewer, consumerKey: string): Promise<{ tokenId: string; name: string } | null> {
    const row = await this.#context.database
      .selectFrom('tokens')
      .innerJoin('token_credentials', 'token_credentials.id', 'tokens.credentials_id')
      .select(['tokens.id as tokenId', 'tokens.name as name'])
      .where('token_credentials.consumer_key', '=', consumerKey)
      .where('tokens.deleted_at', 'is', null)
      .orderBy('tokens.id')
      .executeTakeFirst();
    return row && (onlyToken(viewer) ?? row.tokenId) === row.tokenId ? row : null;
  }
}

/** The pair that opened the file in use is current, the one before it former; pairs staged meanwhile stay staged. */
async function makeCurrent(connection: Connection, tokenId: string, keyPairId: string): Promise<void> {
  await connection
    .updateTable('token_key_pairs')
    .set({ state: 'former' })
    .where('token_id', '=', tokenId)
    .where('state', '=', 'current')
    .where('id', '!=', keyPairId)
    .execute();
  await connection
    .updateTable('token_key_pairs')
    .set({ state: 'current' })
    .where('token_id', '=', tokenId)
    .where('id', '=', keyPairId)
    .execute();
}
