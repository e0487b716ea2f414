import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

interface ListOptions {
  token?: string;
  search?: string;
  profileStatus?: string;
  model?: string;
}

export function register(device: Command, context: CommandContext): void {
  device
    .command('list')
    .option('--token <token>')
    .option('--search <serial>')
    .option('--profile-status <status>')
    .option('--model <model>')
    .action(async (options: ListOptions) => {
      const { listDevices } = await import('../../device/devices.ts');
      await listDevices(options, context);
    });
}
