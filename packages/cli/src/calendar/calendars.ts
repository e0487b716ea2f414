import type { CalendarFeed } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { Speaker } from '@adept/messages';
import type { CommandContext } from '../context.ts';
import type { Column } from '../terminal/printer.ts';

/** Never their addresses: the server keeps only hashes of them. */
export async function listCalendars(context: CommandContext): Promise<void> {
  const api = await context.api();
  const feeds = await allPages((page) => api.calendarFeeds.list(page));
  const speaker = await context.speaker();
  await context.print.list(feeds, columns(speaker), {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.calendar.none'),
  });
}

/** Prints the address alone on stdout, for a calendar; what it is goes to stderr. In the language of the command. */
export async function createCalendar(name: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const speaker = await context.speaker();
  const made = await api.calendarFeeds.create({ name, language: speaker.language });
  context.print.note(speaker.say('cli.calendar.made', { name: made.name }));
  await context.print.thing(made, () => made.url);
}

/** From then on the address shows nothing. */
export async function revokeCalendar(id: string, context: CommandContext): Promise<void> {
  await (await context.api()).calendarFeeds.revoke(id);
  const speaker = await context.speaker();
  await context.print.thing({ id }, () => speaker.say('cli.calendar.revoked'));
}

function columns(speaker: Speaker): readonly Column<CalendarFeed>[] {
  const day = (text: string | null) => (text === null ? '' : speaker.say('cli.date', { at: new Date(text) }));
  return [
    { title: 'cli.argument.name', name: 'name', value: ({ name }) => name },
    {
      title: 'cli.column.createdAt',
      name: 'createdAt',
      value: ({ createdAt }) => createdAt,
      shown: ({ createdAt }) => day(createdAt),
    },
    {
      title: 'cli.column.revokedAt',
      name: 'revokedAt',
      value: ({ revokedAt }) => revokedAt,
      shown: ({ revokedAt }) => day(revokedAt),
    },
    { title: 'cli.column.language', name: 'language', value: ({ language }) => language },
    { title: 'cli.column.id', name: 'id', value: ({ id }) => id },
  ];
}
