import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

export function register(device: Command, context: CommandContext): void {
  device
    .command('timeline')
    .argument('<serial>')
    .action(async (serial: string) => {
      const { tellTimeline } = await import('../../device/device-timeline.ts');
      await tellTimeline(serial, context);
    });
}
