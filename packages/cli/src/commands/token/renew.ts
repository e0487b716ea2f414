import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

interface RenewOptions {
  tokenFile?: string;
  certificate?: string;
  dryRun?: boolean;
  acceptExpired?: boolean;
}

/** `token renew TOKEN`: with a token file it goes up; without one, a new certificate for the portal is made. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('renew')
    .argument('<token>')
    .option('--token-file <file>')
    .option('--certificate <file>')
    .option('--dry-run')
    .option('--accept-expired')
    .action(async (name: string, options: RenewOptions) => {
      const { renewCertificate, uploadTokenFile } = await import('../../token/renew-token.ts');
      const { tokenFile, certificate, dryRun, acceptExpired } = options;
      if (tokenFile === undefined) return renewCertificate({ name, certificate }, context);
      return uploadTokenFile({ name, tokenFile, dryRun, acceptExpired }, context);
    });
}
