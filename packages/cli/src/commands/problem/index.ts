import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';
import * as acknowledge from './acknowledge.ts';
import * as list from './list.ts';
import * as show from './show.ts';

export function register(program: Command, context: CommandContext): void {
  const problem = program.command('problem');
  for (const command of [list, show, acknowledge]) command.register(problem, context);
}
