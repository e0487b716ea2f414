import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** Addresses under which a calendar shows when tokens expire: `calendar list|create|revoke`. */
export function register(program: Command, context: CommandContext): void {
  const load = () => import('../../calendar/calendars.ts');
  const calendar = program.command('calendar');
  calendar.command('list').action(async () => (await load()).listCalendars(context));
  calendar
    .command('create')
    .argument('<name>')
    .action(async (name: string) => (await load()).createCalendar(name, context));
  calendar
    .command('revoke')
    .argument('<id>')
    .action(async (id: string) => (await load()).revokeCalendar(id, context));
}
