import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';
import * as migrate from './migrate.ts';

export function register(program: Command, context: CommandContext): void {
  migrate.register(program.command('db'), context);
}
