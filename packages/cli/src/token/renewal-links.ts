import type { RenewalLink } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { Speaker } from '@adept/messages';
import type { CommandContext } from '../context.ts';
import type { Column } from '../terminal/printer.ts';
import { findToken } from './find-token.ts';

/** Prints the address alone on stdout, for a message; what it is goes to stderr. */
export async function createLink(
  wish: { name: string; days: number; language: string | undefined },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, wish.name);
  const { days, language = null } = wish;
  const made = await api.tokens.renewalLinks.create(token.id, { expiresInDays: days, language });
  const speaker = await context.speaker();
  const until = new Date(made.expiresAt);
  context.print.note(speaker.say('cli.link.made', { name: token.name, until }));
  await context.print.thing(made, () => made.url);
}

export async function listLinks(name: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, name);
  const links = await allPages((page) => api.tokens.renewalLinks.list(token.id, page));
  const speaker = await context.speaker();
  await context.print.list(links, linkColumns(speaker), {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.link.none'),
  });
}

export async function revokeLink(wish: { name: string; id: string }, context: CommandContext): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, wish.name);
  await api.tokens.renewalLinks.revoke(token.id, wish.id);
  const speaker = await context.speaker();
  await context.print.thing({ id: wish.id, tokenId: token.id }, () => speaker.say('cli.link.revoked'));
}

function linkColumns(speaker: Speaker): readonly Column<RenewalLink>[] {
  const day = (text: string | null) => (text === null ? '' : speaker.say('cli.date', { at: new Date(text) }));
  return [
    {
      title: 'cli.column.state',
      name: 'state',
      value: ({ state }) => state,
      shown: ({ state }) => speaker.say(`cli.link.state.${state}`),
    },
    { title: 'cli.column.createdBy', name: 'createdBy', value: ({ createdBy }) => createdBy },
    {
      title: 'cli.column.createdAt',
      name: 'createdAt',
      value: ({ createdAt }) => createdAt,
      shown: ({ createdAt }) => day(createdAt),
    },
    {
      title: 'cli.column.validUntil',
      name: 'expiresAt',
      value: ({ expiresAt }) => expiresAt,
      shown: ({ expiresAt }) => day(expiresAt),
    },
    {
      title: 'cli.column.usedAt',
      name: 'usedAt',
      value: ({ usedAt }) => usedAt,
      shown: ({ usedAt }) => day(usedAt),
    },
    { title: 'cli.column.language', name: 'language', value: ({ language }) => language },
    { title: 'cli.column.id', name: 'id', value: ({ id }) => id },
  ];
}
