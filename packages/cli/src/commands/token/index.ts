import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';
import * as add from './add.ts';
import * as remove from './delete.ts';
import * as inspect from './inspect.ts';
import * as keys from './keys.ts';
import * as link from './link.ts';
import * as list from './list.ts';
import * as renew from './renew.ts';
import * as restore from './restore.ts';
import * as set from './set.ts';
import * as show from './show.ts';
import * as sync from './sync.ts';
import * as verify from './verify.ts';

export function register(program: Command, context: CommandContext): void {
  const token = program.command('token');
  for (const command of [list, add, show, set, renew, sync, verify, keys, link, remove, restore, inspect])
    command.register(token, context);
}
