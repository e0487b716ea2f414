import { sql } from 'kysely';
import { AdeptError } from '../domain/adept-error.ts';
import type { ProfileDefinition } from '../domain/enrollment-profile.ts';
import { isId } from '../domain/ids.ts';
import type { ProfileDefinitionsTable } from './schema.ts';
import { deletedTokenIds, tokenRows } from './token-rows.ts';
import type { Connection } from './transaction.ts';

export type DefinitionRow = Omit<ProfileDefinitionsTable, 'version'> & { version: number };

export function definitionOf(row: DefinitionRow): ProfileDefinition {
  return {
    profileId: row.profile_id,
    tokenId: row.token_id,
    state: row.state,
    revision: row.revision,
    profileUuid: row.profile_uuid,
    definedAt: row.defined_at,
    checkedAt: row.checked_at,
    appleCode: row.apple_code,
    dueAt: row.due_at,
    version: row.version,
  };
}

/** A new revision: what Apple said of the former one is no answer to it. */
export async function offerAgain(connection: Connection, id: string, now: Date): Promise<void> {
  await sql`UPDATE profile_definitions SET state = 'wanted', due_at = ${now}, apple_code = NULL, version = version + 1
    WHERE profile_id = ${id}`.execute(connection);
}

/** Makes these the tokens that want it. @returns those that want it no more @throws AdeptError profile-token-unknown (422) */
export async function wantUnder(
  connection: Connection,
  { id, tokens, now }: { id: string; tokens: readonly string[]; now: Date },
): Promise<string[]> {
  const wanted = [...new Set(tokens.map((token) => token.toLowerCase()))];
  const ids = wanted.filter(isId);
  const known =
    ids.length === 0
      ? []
      : await tokenRows(connection).clearSelect().select('tokens.id').where('tokens.id', 'in', ids).execute();
  const unknown = wanted.find((token) => !known.some((row) => row.id === token));
  if (unknown !== undefined) throw new AdeptError('profile-token-unknown', 422, { id: unknown });
  // A deleted token is not in anybody's sight: what it wanted is kept for its return.
  let released = connection
    .deleteFrom('profile_definitions')
    .where('profile_id', '=', id)
    .where('token_id', 'not in', deletedTokenIds(connection));
  if (wanted.length > 0) released = released.where('token_id', 'not in', wanted);
  const gone = await released.returning('token_id').execute();
  for (const token of wanted) {
    await sql`INSERT INTO profile_definitions (profile_id, token_id, state, due_at)
      VALUES (${id}, ${token}, 'wanted', ${now}) ON CONFLICT DO NOTHING`.execute(connection);
  }
  return gone.map((row) => row.token_id);
}
