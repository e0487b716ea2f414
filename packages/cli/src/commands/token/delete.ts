import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `token delete TOKEN`: asks a person who is there; a program says --yes. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('delete')
    .argument('<token>')
    .option('--yes')
    .action(async (name: string, options: { yes?: boolean }) => {
      const { deleteToken } = await import('../../token/delete-token.ts');
      await deleteToken({ name, yes: options.yes === true }, context);
    });
}
