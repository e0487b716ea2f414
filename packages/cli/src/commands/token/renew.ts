import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

interface RenewOptions {
  tokenFile?: string;
  certificate?: string;
  newKey?: boolean;
  dryRun?: boolean;
  acceptExpired?: boolean;
  replaceIdentity?: boolean;
  yes?: boolean;
}

/** `token renew TOKEN`: with a token file it goes up; without one it says how to go on, or writes a new certificate for the portal. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('renew')
    .argument('<token>')
    .option('--token-file <file>')
    .option('--certificate <file>')
    .option('--new-key')
    .option('--dry-run')
    .option('--accept-expired')
    .option('--replace-identity')
    .option('--yes')
    .action(async (name: string, options: RenewOptions) => {
      const { beginRenewal, uploadTokenFile } = await import('../../token/renew-token.ts');
      const { tokenFile, certificate, newKey, dryRun, acceptExpired, replaceIdentity, yes } = options;
      if (tokenFile === undefined) return beginRenewal({ name, certificate, newKey }, context);
      return uploadTokenFile({ name, tokenFile, dryRun, acceptExpired, replaceIdentity, yes }, context);
    });
}
