import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';
import type { TokenSettings } from '../../token/set-token.ts';

/** `token set TOKEN`: what people say of a token. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('set')
    .argument('<token>')
    .option('--name <name>')
    .option('--owner <address>')
    .option('--deputy <address>')
    .option('--tag <tag>', '', (tag: string, before: string[] = []) => [...before, tag])
    .action(async (wanted: string, settings: TokenSettings) => {
      const { setToken } = await import('../../token/set-token.ts');
      await setToken(wanted, settings, context);
    });
}
