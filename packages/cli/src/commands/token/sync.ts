import { Option, type Command } from 'commander';
import type { CommandContext } from '../../context.ts';

interface SyncOptions {
  mode?: 'changes' | 'full';
  wait: boolean;
  watch?: boolean;
}

/** `token sync TOKEN`: starts a sync run and waits for its end. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('sync')
    .argument('<token>')
    .addOption(new Option('--mode <mode>').choices(['changes', 'full']))
    .option('--no-wait')
    .option('--watch')
    .action(async (name: string, options: SyncOptions) => {
      const { syncToken } = await import('../../token/sync-token.ts');
      await syncToken({ name, ...options }, context);
    });
}
