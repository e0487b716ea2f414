import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

export function register(token: Command, context: CommandContext): void {
  token.command('list').action(async () => {
    const [{ allPages }, { tokenColumns }] = await Promise.all([
      import('@adept/contract/client'),
      import('../../token/token-columns.ts'),
    ]);
    const api = await context.api();
    const tokens = await allPages((page) => api.tokens.list(page));
    const speaker = await context.speaker();
    const columns = tokenColumns(speaker, context.print.paint);
    // The id is for programs: CSV has it, the table stays narrow.
    const shown =
      context.options().output === 'table' ? columns.filter(({ name }) => name !== 'id') : columns;
    await context.print.list(tokens, shown, {
      title: (id) => speaker.find(id) ?? id,
      empty: speaker.say('cli.no-tokens'),
    });
  });
}
