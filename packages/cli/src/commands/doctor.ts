import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';

interface DoctorOptions {
  tokenFile?: string;
  key?: string;
  apple?: string;
}

/** `doctor`: one token file against Apple, without a server; or all tokens of the server. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .option('--token-file <file>')
    .option('--key <file>')
    .option('--apple <url>')
    .action(async ({ tokenFile, key, apple }: DoctorOptions) => {
      if (tokenFile === undefined) {
        const { examineAllTokens } = await import('../doctor/examine-all-tokens.ts');
        return examineAllTokens(context);
      }
      const { examineTokenFile } = await import('../doctor/examine-token-file.ts');
      return examineTokenFile({ tokenFile, key, apple }, context);
    });
}
