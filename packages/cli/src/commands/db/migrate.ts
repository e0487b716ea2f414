import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `db migrate`: brings the store of DATABASE_URL (else the embedded one) up to this program; twice does nothing more. */
export function register(db: Command, context: CommandContext): void {
  db.command('migrate').action(async () => {
    const { migrateDatabase } = await import('../../db/migrate-database.ts');
    await migrateDatabase(context);
  });
}
