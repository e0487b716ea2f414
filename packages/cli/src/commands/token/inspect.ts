import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `token inspect FILE --key KEY`: what a token file is, without a server. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('inspect')
    .argument('<file>')
    .requiredOption('--key <file>')
    .option('--show-secrets')
    .action(async (file: string, options: { key: string; showSecrets?: boolean }) => {
      const { inspectTokenFile } = await import('../../token/inspect-token-file.ts');
      await inspectTokenFile({ file, key: options.key, showSecrets: options.showSecrets === true }, context);
    });
}
