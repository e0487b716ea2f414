import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { findToken } from './find-token.ts';

/** @throws CliError `confirmation-needed` when nobody is there to ask and --yes wasn't said, `cancelled` when the name wasn't repeated */
export async function deleteToken(
  { name, yes }: { name: string; yes: boolean },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, name);
  const speaker = await context.speaker();
  if (!yes) {
    const { ask } = context.host;
    if (ask === null || context.options().output !== 'table')
      throw new CliError('confirmation-needed', { name: token.name });
    const answer = await ask(
      `${speaker.say('cli.token.confirm-delete', { name: token.name, devices: token.counts.devices })} `,
    );
    if (answer.trim() !== token.name) throw new CliError('cancelled');
  }
  await api.tokens.delete(token.id);
  await context.print.thing(token, () => speaker.say('cli.token.deleted', { name: token.name }));
}
