import type { KeyPairRecipient, NewKeyPair, TokenKeyPair } from '../domain/key-pair.ts';
import { isId } from '../domain/ids.ts';
import { onlyToken, type Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import { appendEvidence } from './evidence.ts';
import type { TokenKeyPairsTable } from './schema.ts';
import type { StoreContext } from './store-context.ts';
import { deletedTokenIds } from './token-rows.ts';
import { inTransaction } from './transaction.ts';

const COLUMNS = [
  'id',
  'token_id',
  'created_at',
  'certificate_pem',
  'issuer_der_hex',
  'serial_hex',
  'state',
  'downloaded_at',
] as const;

function keyPairOf(row: Pick<TokenKeyPairsTable, (typeof COLUMNS)[number]>): TokenKeyPair {
  return {
    id: row.id,
    tokenId: row.token_id,
    createdAt: row.created_at,
    certificatePem: row.certificate_pem,
    issuerDerHex: row.issuer_der_hex,
    serialHex: row.serial_hex,
    state: row.state,
    downloadedAt: row.downloaded_at,
  };
}

function placeOf(id: string): { table: string; row: string; column: string } {
  return { table: 'token_key_pairs', row: id, column: 'private_key_sealed' };
}

export class KeyPairs {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Stores a new pair as `staged` and the evidence that one was made. Earlier pairs stay as they are. */
  async stage(viewer: Viewer, pair: NewKeyPair): Promise<TokenKeyPair> {
    const { database, secrets, clock, newId } = this.#context;
    const id = newId();
    const row = {
      id,
      token_id: pair.tokenId,
      created_at: clock.now(),
      certificate_pem: pair.certificatePem,
      issuer_der_hex: pair.issuerDerHex,
      serial_hex: pair.serialHex,
      state: 'staged' as const,
      downloaded_at: null,
    };
    await inTransaction(database, async (connection) => {
      const sealed = secrets.seal(placeOf(id), pair.privateKeyPem);
      await connection
        .insertInto('token_key_pairs')
        .values({ ...row, private_key_sealed: sealed })
        .execute();
      await appendEvidence(connection, this.#context, pair.tokenId, [
        { kind: 'key-pair-staged', at: row.created_at, credentialsId: null },
      ]);
      await appendAudit(connection, this.#context, viewer, {
        action: 'key-pair.made',
        tokenId: pair.tokenId,
        details: { kid: id },
      });
    });
    return keyPairOf(row);
  }

  async get(_viewer: Viewer, tokenId: string, id: string): Promise<TokenKeyPair | null> {
    if (!isId(tokenId) || !isId(id)) return null;
    const { database } = this.#context;
    const row = await database
      .selectFrom('token_key_pairs')
      .select(COLUMNS)
      .where('token_id', 'not in', deletedTokenIds(database))
      .where('token_id', '=', tokenId)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? keyPairOf(row) : null;
  }

  /** Its certificate was taken from here: the pair keeps the first time, the audit each, with who took it. */
  async noteDownload(viewer: Viewer, { id, tokenId }: Pick<TokenKeyPair, 'id' | 'tokenId'>): Promise<void> {
    const { database, clock } = this.#context;
    await inTransaction(database, async (connection) => {
      await connection
        .updateTable('token_key_pairs')
        .set({ downloaded_at: clock.now() })
        .where('id', '=', id)
        .where('token_id', '=', tokenId)
        .where('downloaded_at', 'is', null)
        .execute();
      await appendAudit(connection, this.#context, viewer, {
        action: 'key-pair.downloaded',
        tokenId,
        details: { kid: id },
      });
    });
  }

  /** Oldest first. */
  async list(_viewer: Viewer, tokenId: string): Promise<TokenKeyPair[]> {
    if (!isId(tokenId)) return [];
    const query = this.#context.database.selectFrom('token_key_pairs').select(COLUMNS);
    return (await query.where('token_id', '=', tokenId).orderBy('id').execute()).map(keyPairOf);
  }

  /**
   * Every pair of every token: a token file names its recipient, so a wrong one is told before it is opened. The holder
   * of a link has only those of its token.
   */
  async recipients(viewer: Viewer): Promise<KeyPairRecipient[]> {
    const { database } = this.#context;
    let query = database
      .selectFrom('token_key_pairs')
      .select(['id', 'token_id', 'issuer_der_hex', 'serial_hex'])
      .where('token_id', 'not in', deletedTokenIds(database));
    const only = onlyToken(viewer);
    if (only !== null) query = query.where('token_id', '=', only);
    const rows = await query.orderBy('id').execute();
    return rows.map((row) => ({
      id: row.id,
      tokenId: row.token_id,
      issuerDerHex: row.issuer_der_hex,
      serialHex: row.serial_hex,
    }));
  }

  /** PEM, in clear: to open a token file with, never to be kept or shown. */
  async privateKey(_viewer: Viewer, id: string): Promise<string> {
    const row = await this.#context.database
      .selectFrom('token_key_pairs')
      .select('private_key_sealed')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return this.#context.secrets.open(placeOf(id), row.private_key_sealed);
  }
}
