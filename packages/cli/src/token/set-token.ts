import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { findToken } from './find-token.ts';

export interface TokenSettings {
  name?: string;
  owner?: string;
  deputy?: string;
  /** Together they replace the former ones; empty ones count for nothing. */
  tag?: string[];
}

/** @throws CliError `nothing-to-set` */
export async function setToken(
  wanted: string,
  { name, owner, deputy, tag }: TokenSettings,
  context: CommandContext,
): Promise<void> {
  const patch = {
    ...(name === undefined ? {} : { name }),
    ...(owner === undefined ? {} : { owner: owner || null }),
    ...(deputy === undefined ? {} : { deputy: deputy || null }),
    ...(tag === undefined ? {} : { tags: tag.filter((one) => one !== '') }),
  };
  if (Object.keys(patch).length === 0) throw new CliError('nothing-to-set');
  const api = await context.api();
  const changed = await api.tokens.patch((await findToken(api, wanted)).id, patch);
  const speaker = await context.speaker();
  await context.print.thing(changed, () => speaker.say('cli.token.changed', { name: changed.name }));
}
