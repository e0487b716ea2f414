import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';

/** `i18n status`: how complete each language is, for those who translate. */
export function register(program: Command, context: CommandContext): void {
  const i18n = program.command('i18n');
  i18n.command('status').action(async () => (await import('../i18n/language-status.ts')).showStatus(context));
}
