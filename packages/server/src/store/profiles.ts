import { sql } from 'kysely';
import { AdeptError } from '../domain/adept-error.ts';
import type {
  EnrollmentProfile,
  ProfileContent,
  ProfileDefinition,
  WantedDefinition,
} from '../domain/enrollment-profile.ts';
import { isId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import { definitionOf, type DefinitionRow, offerAgain, wantUnder } from './profile-definitions.ts';
import type { ProfilesTable } from './schema.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { deletedTokenIds } from './token-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

/** What a person says of a profile. */
export interface ProfileWish {
  name: string;
  content: ProfileContent;
  /** Ids of the tokens it is wanted under; absent: those it was wanted under before, none for a new one. */
  tokens?: readonly string[] | undefined;
}

/** What Apple's answer changes about a definition; an absent member stays. */
export type DefinitionChange = Partial<
  Pick<
    ProfileDefinition,
    'state' | 'revision' | 'profileUuid' | 'definedAt' | 'checkedAt' | 'appleCode' | 'dueAt'
  >
>;

type ProfileRow = Omit<ProfilesTable, 'content'> & { content: unknown };

function profileOf(row: ProfileRow, definitions: readonly DefinitionRow[]): EnrollmentProfile {
  return {
    id: row.id,
    name: row.name,
    content: row.content as ProfileContent,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    definitions: definitions.filter(({ profile_id: id }) => id === row.id).map(definitionOf),
  };
}

async function refuseTakenName<T>(name: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'profiles_name') throw error;
    throw new AdeptError('profile-name-taken', 409, { name }, { cause: error });
  }
}

/** Enrollment profiles, and where Apple is to hold them. */
export class Profiles {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** By id. @throws AdeptError `invalid-after` */
  async list(
    _viewer: Viewer,
    page: { after?: string | null | undefined; limit: number },
  ): Promise<Page<EnrollmentProfile>> {
    const { database } = this.#context;
    let query = database
      .selectFrom('profiles')
      .selectAll()
      .orderBy('id')
      .limit(page.limit + 1);
    const after = checkAfter(page.after);
    if (after !== null) query = query.where('id', '>', after);
    const rows = await query.execute();
    return pageOf(await withDefinitions(database, rows), page.limit, (last) => last.id);
  }

  async get(_viewer: Viewer, id: string): Promise<EnrollmentProfile | null> {
    if (!isId(id)) return null;
    const { database } = this.#context;
    const rows = await database.selectFrom('profiles').selectAll().where('id', '=', id).execute();
    return (await withDefinitions(database, rows))[0] ?? null;
  }

  /** Its first revision, due at once under its tokens. @throws AdeptError profile-name-taken, profile-token-unknown */
  async create(viewer: Viewer, wish: ProfileWish): Promise<EnrollmentProfile> {
    const { database, clock, newId } = this.#context;
    const id = newId();
    const now = clock.now();
    const tokens = wish.tokens ?? [];
    return refuseTakenName(wish.name, () =>
      inTransaction(database, async (connection) => {
        const row = { id, name: wish.name, content: JSON.stringify(wish.content), revision: 1 };
        await connection
          .insertInto('profiles')
          .values({ ...row, created_at: now, updated_at: now })
          .execute();
        await wantUnder(connection, { id, tokens, now });
        const target = { id, name: wish.name };
        const note = { action: 'profile.created', target, details: { after: { tokens } } } as const;
        await appendAudit(connection, this.#context, viewer, note);
        return oneProfile(connection, id);
      }),
    );
  }

  /**
   * Puts another wish in its place; what is so already is no change. Only a changed content makes a new revision, which is
   * due at once under its tokens; what Apple holds of the former one stays noted until it took the new one.
   * @returns the profile, and the tokens that want it no more; null when there is none
   * @throws AdeptError profile-name-taken, profile-token-unknown; nothing changed then
   */
  async replace(
    viewer: Viewer,
    id: string,
    wish: ProfileWish,
  ): Promise<{ profile: EnrollmentProfile; released: string[] } | null> {
    if (!isId(id)) return null;
    const now = this.#context.clock.now();
    return refuseTakenName(wish.name, () =>
      inTransaction(this.#context.database, async (connection) => {
        if (!(await lockProfile(connection, id))) return null;
        const before = await oneProfile(connection, id);
        const content = JSON.stringify(wish.content);
        await sql`UPDATE profiles SET name = ${wish.name}, content = ${content}::jsonb, updated_at = ${now},
            revision = revision + (content IS DISTINCT FROM ${content}::jsonb)::int
          WHERE id = ${id} AND (name <> ${wish.name} OR content IS DISTINCT FROM ${content}::jsonb)`.execute(
          connection,
        );
        const { tokens } = wish;
        const released = tokens === undefined ? [] : await wantUnder(connection, { id, tokens, now });
        const after = await oneProfile(connection, id);
        if (after.revision !== before.revision) await offerAgain(connection, id, now);
        const details = differences(before, after);
        if (Object.keys(details.after).length > 0) {
          const note = { action: 'profile.changed', target: { id, name: after.name }, details } as const;
          await appendAudit(connection, this.#context, viewer, note);
        }
        return { profile: await oneProfile(connection, id), released };
      }),
    );
  }

  /** @returns the tokens that wanted it; null when there is none. What Apple holds stays there: it can't be deleted. */
  async delete(viewer: Viewer, id: string): Promise<string[] | null> {
    if (!isId(id)) return null;
    return inTransaction(this.#context.database, async (connection) => {
      if (!(await lockProfile(connection, id))) return null;
      const { name, definitions } = await oneProfile(connection, id);
      const tokens = definitions.map(({ tokenId }) => tokenId);
      const note = {
        action: 'profile.deleted',
        target: { id, name },
        details: { before: { tokens } },
      } as const;
      await appendAudit(connection, this.#context, viewer, note);
      await connection.deleteFrom('profiles').where('id', '=', id).execute();
      return tokens;
    });
  }

  /** What a token wants, longest waiting first. @param dueBy absent: also what has time */
  async wantedUnder(_viewer: Viewer, tokenId: string, dueBy?: Date): Promise<WantedDefinition[]> {
    let query = this.#context.database
      .selectFrom('profile_definitions')
      .innerJoin('profiles', 'profiles.id', 'profile_definitions.profile_id')
      .selectAll('profile_definitions')
      .select(['profiles.name', 'profiles.content', 'profiles.revision as wanted_revision'])
      .where('token_id', '=', tokenId)
      .orderBy('due_at')
      .orderBy('profile_id');
    if (dueBy !== undefined) query = query.where('due_at', '<=', dueBy);
    return (await query.execute()).map((row) => ({
      definition: definitionOf(row),
      profile: {
        id: row.profile_id,
        name: row.name,
        content: row.content as ProfileContent,
        revision: row.wanted_revision,
      },
    }));
  }

  /**
   * Notes what Apple said. Not fenced by the token's lease, since a verification has none: what counts is that nothing
   * was noted, and nothing new wanted, since the decision to ask.
   * @returns the definition as it is now; null: somebody was quicker, or it is wanted no more
   */
  async note(
    _viewer: Viewer,
    { profileId, tokenId, version }: Pick<ProfileDefinition, 'profileId' | 'tokenId' | 'version'>,
    change: DefinitionChange,
  ): Promise<ProfileDefinition | null> {
    const row = await this.#context.database
      .updateTable('profile_definitions')
      .set({
        version: version + 1,
        ...(change.state === undefined ? {} : { state: change.state }),
        ...(change.revision === undefined ? {} : { revision: change.revision }),
        ...(change.profileUuid === undefined ? {} : { profile_uuid: change.profileUuid }),
        ...(change.definedAt === undefined ? {} : { defined_at: change.definedAt }),
        ...(change.checkedAt === undefined ? {} : { checked_at: change.checkedAt }),
        ...(change.appleCode === undefined ? {} : { apple_code: change.appleCode }),
        ...(change.dueAt === undefined ? {} : { due_at: change.dueAt }),
      })
      .where('profile_id', '=', profileId)
      .where('token_id', '=', tokenId)
      .where('version', '=', version)
      .returningAll()
      .executeTakeFirst();
    return row ? definitionOf(row) : null;
  }
}

async function withDefinitions(
  connection: Connection,
  rows: readonly ProfileRow[],
): Promise<EnrollmentProfile[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const definitions = await connection
    .selectFrom('profile_definitions')
    .selectAll()
    .where('profile_id', 'in', ids)
    .where('token_id', 'not in', deletedTokenIds(connection))
    .orderBy('token_id')
    .execute();
  return rows.map((row) => profileOf(row, definitions));
}

async function lockProfile(connection: Connection, id: string): Promise<boolean> {
  return (await sql`SELECT 1 FROM profiles WHERE id = ${id} FOR UPDATE`.execute(connection)).rows.length > 0;
}

async function oneProfile(connection: Connection, id: string): Promise<EnrollmentProfile> {
  const row = await connection
    .selectFrom('profiles')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const [profile] = await withDefinitions(connection, [row]);
  if (profile === undefined) throw new Error('a row that was read makes a profile');
  return profile;
}

/** What the audit tells of a change: not the content, whose address may open doors. */
function differences(before: EnrollmentProfile, after: EnrollmentProfile): { before: object; after: object } {
  const told = ({ name, revision, definitions }: EnrollmentProfile) => ({
    name,
    revision,
    tokens: definitions.map(({ tokenId }) => tokenId),
  });
  const [was, is] = [told(before), told(after)];
  const names = (['name', 'revision', 'tokens'] as const).filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  );
  const of = (source: typeof was) => Object.fromEntries(names.map((name) => [name, source[name]]));
  return { before: of(was), after: of(is) };
}
