import { AdeptError } from '../domain/adept-error.ts';
import type { Secrets } from './secrets.ts';
import { type Database, inTransaction } from './transaction.ts';

const KEY_ID = 'master-key-id';
const CHECK = 'master-key-check';
const PLACE = { table: 'meta', row: CHECK, column: 'value' };

/**
 * A store belongs to one master key. Its first start notes the key's id and a sealed value; every later start proves
 * that the key given opens it, before anything is written with it.
 * @throws AdeptError `master-key-wrong` naming both ids
 */
export async function checkMasterKey(database: Database, secrets: Secrets): Promise<void> {
  await inTransaction(database, async (connection) => {
    const noted = () =>
      connection.selectFrom('meta').selectAll().where('name', 'in', [KEY_ID, CHECK]).execute();
    let rows = await noted();
    if (rows.length === 0) {
      const value = secrets.seal(PLACE, CHECK).toString('base64');
      // Two servers may start on an empty database at once: the later one waits here and finds the earlier one's note.
      await connection
        .insertInto('meta')
        .values([
          { name: KEY_ID, value: secrets.keyId },
          { name: CHECK, value },
        ])
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      rows = await noted();
    }
    const stored = new Map(rows.map((row) => [row.name, row.value]));
    const check = stored.get(CHECK) ?? '';
    const wrong = new AdeptError('master-key-wrong', 409, {
      stored: stored.get(KEY_ID) ?? '',
      given: secrets.keyId,
    });
    try {
      if (secrets.open(PLACE, Buffer.from(check, 'base64')) !== CHECK) throw wrong;
    } catch {
      throw wrong;
    }
  });
}
