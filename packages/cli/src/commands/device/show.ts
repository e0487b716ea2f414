import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

export function register(device: Command, context: CommandContext): void {
  device
    .command('show')
    .argument('<serial>')
    .option('--token <token>')
    .action(async (serial: string, options: { token?: string }) => {
      const { showDevice } = await import('../../device/devices.ts');
      await showDevice({ serial, ...options }, context);
    });
}
