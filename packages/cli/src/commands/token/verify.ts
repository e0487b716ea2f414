import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `token verify TOKEN…` or `--all`: asks Apple now, one call per token. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('verify')
    .argument('[tokens...]')
    .option('--all')
    .action(async (names: string[], options: { all?: boolean }) => {
      const { verifyTokens } = await import('../../token/verify-tokens.ts');
      await verifyTokens({ names, all: options.all === true }, context);
    });
}
