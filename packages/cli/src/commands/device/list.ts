import { Option, type Command } from 'commander';
import type { CommandContext } from '../../context.ts';

interface ListOptions {
  token?: string;
  search?: string;
  q?: string;
  profileStatus?: string;
  model?: string;
}

export function register(device: Command, context: CommandContext): void {
  device
    .command('list')
    .option('--token <token>')
    .option('--search <serial>')
    // As the API's parameter is called.
    .addOption(new Option('--q <serial>').hideHelp())
    .option('--profile-status <status>')
    .option('--model <model>')
    .action(async (options: ListOptions) => {
      const { listDevices } = await import('../../device/devices.ts');
      await listDevices({ ...options, search: options.search ?? options.q }, context);
    });
}
