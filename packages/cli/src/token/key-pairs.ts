import type { TokenKeyPair } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { Speaker } from '@adept/messages';
import type { CommandContext } from '../context.ts';
import type { Column } from '../terminal/printer.ts';
import { findToken } from './find-token.ts';

export async function listKeyPairs(name: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, name);
  const pairs = await allPages((page) => api.tokens.keyPairs(token.id, page));
  const speaker = await context.speaker();
  await context.print.list(pairs, pairColumns(speaker), {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.key.none'),
  });
  if (pairs.some(({ fileProbablyMade }) => fileProbablyMade))
    context.print.note(speaker.say('key-pair.file-probably-made'));
}

/** For `token show`: a key that waits for its file, and the file that somebody probably has. null: neither. */
export function describeStaged(pairs: readonly TokenKeyPair[], speaker: Speaker): string | null {
  const staged = pairs.find(({ waitsForFile }) => waitsForFile);
  if (pairs.some(({ fileProbablyMade }) => fileProbablyMade))
    return speaker.say('key-pair.file-probably-made');
  return staged === undefined ? null : speaker.say('cli.key.staged', { days: staged.ageDays });
}

function pairColumns(speaker: Speaker): readonly Column<TokenKeyPair>[] {
  return [
    {
      title: 'cli.column.state',
      name: 'state',
      value: ({ state }) => state,
      shown: ({ state }) => speaker.say(`cli.key.state.${state}`),
    },
    {
      title: 'cli.column.age',
      name: 'ageDays',
      value: ({ ageDays }) => ageDays,
      shown: ({ ageDays }) => speaker.say('cli.key.age', { days: ageDays }),
    },
    {
      title: 'cli.column.downloadedAt',
      name: 'downloadedAt',
      value: ({ downloadedAt }) => downloadedAt,
      shown: ({ downloadedAt }) =>
        downloadedAt === null ? '' : speaker.say('cli.date', { at: new Date(downloadedAt) }),
    },
    { title: 'cli.column.id', name: 'kid', value: ({ kid }) => kid },
  ];
}
