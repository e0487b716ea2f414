import type { ApiToken } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { CommandContext } from '../context.ts';
import type { Column } from '../terminal/printer.ts';

/** Prints the API token alone on stdout, for a variable of a script; what it is goes to stderr. */
export async function createApiToken(name: string, context: CommandContext): Promise<void> {
  const made = await (await context.api()).apiTokens.create({ name });
  const speaker = await context.speaker();
  context.print.note(speaker.say('cli.api-token.made', { name: made.name }));
  await context.print.thing(made, () => made.apiToken);
}

export async function listApiTokens(context: CommandContext): Promise<void> {
  const api = await context.api();
  const tokens = await allPages((page) => api.apiTokens.list(page));
  const speaker = await context.speaker();
  const day = (text: string | null) => (text === null ? '' : speaker.say('cli.date', { at: new Date(text) }));
  const columns: readonly Column<ApiToken>[] = [
    { title: 'cli.argument.name', name: 'name', value: ({ name }) => name },
    ...(['createdAt', 'revokedAt'] as const).map((name): Column<ApiToken> => ({
      title: `cli.column.${name}`,
      name,
      value: (token) => token[name],
      shown: (token) => day(token[name]),
    })),
    { title: 'cli.column.id', name: 'id', value: ({ id }) => id },
  ];
  await context.print.list(tokens, columns, {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.no-api-tokens'),
  });
}

/** By its id alone: names may be given twice, and revoking can't be undone. */
export async function revokeApiToken(id: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const found = (await allPages((page) => api.apiTokens.list(page))).find((one) => one.id === id);
  await api.apiTokens.revoke(id);
  const speaker = await context.speaker();
  await context.print.thing(found ?? { id }, () =>
    speaker.say('cli.api-token.revoked', { name: found?.name ?? id }),
  );
}
