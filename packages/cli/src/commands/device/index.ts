import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';
import * as list from './list.ts';
import * as show from './show.ts';
import * as timeline from './timeline.ts';

export function register(program: Command, context: CommandContext): void {
  const device = program.command('device');
  for (const command of [list, show, timeline]) command.register(device, context);
}
