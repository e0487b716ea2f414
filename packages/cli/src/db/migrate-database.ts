import { migrateStore } from '@adept/server';
import type { CommandContext } from '../context.ts';

/** Migrates what the configuration names and says what was added. */
export async function migrateDatabase(context: CommandContext): Promise<void> {
  const { databaseUrl, dataDir } = await context.configuration();
  const migrated = await migrateStore({ databaseUrl, dataDir: context.path(dataDir) });
  const speaker = await context.speaker();
  await context.print.thing(migrated, () =>
    speaker.say('cli.db.migrated', { count: migrated.added.length, version: migrated.version }),
  );
}
