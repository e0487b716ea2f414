import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `token keys TOKEN`: its key pairs, how old they are and what became of them. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('keys')
    .argument('<token>')
    .action(async (name: string) => (await import('../../token/key-pairs.ts')).listKeyPairs(name, context));
}
