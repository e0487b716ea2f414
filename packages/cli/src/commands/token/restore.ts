import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `token restore TOKEN`: brings back what was deleted in the last 30 days. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('restore')
    .argument('<token>')
    .option('--name <name>')
    .action(async (wanted: string, options: { name?: string }) => {
      const { restoreToken } = await import('../../token/restore-token.ts');
      await restoreToken({ wanted, name: options.name }, context);
    });
}
