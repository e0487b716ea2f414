import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

export function register(token: Command, context: CommandContext): void {
  token
    .command('list')
    .option('--deleted')
    .action(async (options: { deleted?: boolean }) =>
      options.deleted === true ? listDeletedTokens(context) : listTokens(context),
    );
}

async function listTokens(context: CommandContext): Promise<void> {
  const [{ allPages }, { tokenColumns }] = await Promise.all([
    import('@adept/contract/client'),
    import('../../token/token-columns.ts'),
  ]);
  const api = await context.api();
  const tokens = await allPages((page) => api.tokens.list(page));
  const speaker = await context.speaker();
  const columns = tokenColumns(speaker, context.print.paint);
  // The id is for programs: CSV has it, the table stays narrow.
  const shown = context.options().output === 'table' ? columns.filter(({ name }) => name !== 'id') : columns;
  await context.print.list(tokens, shown, {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.no-tokens'),
  });
}

async function listDeletedTokens(context: CommandContext): Promise<void> {
  const { deletedColumns, listDeleted } = await import('../../token/restore-token.ts');
  const tokens = await listDeleted(await context.api());
  const speaker = await context.speaker();
  await context.print.list(tokens, deletedColumns(speaker), {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.no-deleted-tokens'),
  });
}
