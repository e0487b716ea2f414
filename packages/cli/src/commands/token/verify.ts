import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `token verify TOKEN…`, `--organization NAME` or `--all`: asks Apple now, one check per token. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('verify')
    .argument('[tokens...]')
    .option('--all')
    .option('--organization <name>')
    .action(async (names: string[], options: { all?: boolean; organization?: string }) => {
      const { verifyTokens } = await import('../../token/verify-tokens.ts');
      await verifyTokens({ names, all: options.all === true, organization: options.organization }, context);
    });
}
