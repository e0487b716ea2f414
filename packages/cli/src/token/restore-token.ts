import type { Token } from '@adept/contract';
import { allPages, type ApiClient } from '@adept/contract/client';
import { nearest } from '@adept/contract/nearest';
import type { Speaker } from '@adept/messages';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import type { Column } from '../terminal/printer.ts';

/** @throws CliError `no-such-deleted-token`, `several-deleted-tokens` */
export async function restoreToken(
  { wanted, name }: { wanted: string; name?: string | undefined },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const restored = await api.tokens.restore((await findDeleted(api, wanted)).id, name);
  const speaker = await context.speaker();
  await context.print.thing(restored, () => speaker.say('cli.token.restored', { name: restored.name }));
}

/** Names of deleted tokens are free, so several may have had one. */
async function findDeleted(api: ApiClient, wanted: string): Promise<Token> {
  const tokens = await listDeleted(api);
  const exact = tokens.filter(({ id, name }) => id === wanted || name === wanted);
  const alike = tokens.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [found, ...others] = exact.length > 0 ? exact : alike;
  if (found && others.length === 0) return found;
  if (found)
    throw new CliError('several-deleted-tokens', { ids: [found, ...others].map(({ id }) => id).join(', ') });
  const names = tokens.map(({ name }) => name);
  throw new CliError('no-such-deleted-token', {
    name: wanted.slice(0, 200),
    hasNearest: names.length > 0 ? 'yes' : 'no',
    nearest: names.length > 0 ? nearest(wanted, names) : '',
  });
}

export function listDeleted(api: ApiClient): Promise<Token[]> {
  return allPages((page) => api.tokens.list({ ...page, deleted: true }));
}

export function deletedColumns(speaker: Speaker): readonly Column<Token>[] {
  const day = (text: string | undefined) =>
    text === undefined ? '' : speaker.say('cli.date', { at: new Date(text) });
  return [
    { title: 'cli.column.token', name: 'name', value: ({ name }) => name },
    {
      title: 'cli.column.organization',
      name: 'organization',
      value: ({ organization }) => organization.name,
    },
    { title: 'cli.column.devices', name: 'devices', value: ({ counts }) => counts.devices, align: 'right' },
    ...(['deletedAt', 'restorableUntil'] as const).map((name): Column<Token> => ({
      title: `cli.column.${name}`,
      name,
      value: (token) => token[name] ?? null,
      shown: (token) => day(token[name]),
    })),
    { title: 'cli.column.id', name: 'id', value: ({ id }) => id },
  ];
}
