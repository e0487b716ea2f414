import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { labelled } from '../terminal/paragraphs.ts';
import { findToken } from './find-token.ts';

/** @throws CliError `confirmation-needed` when nobody is there to ask and --yes wasn't said, `cancelled` when the name wasn't repeated */
export async function deleteToken(
  { name, yes }: { name: string; yes: boolean },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, name);
  const speaker = await context.speaker();
  const { consequences, restorableUntil } = await api.tokens.deletion(token.id);
  if (!yes) {
    const { ask } = context.host;
    if (ask === null || context.options().output !== 'table')
      throw new CliError('confirmation-needed', { name: token.name });
    const question = [
      speaker.say('cli.token.deletion', { name: token.name, devices: token.counts.devices }),
      ...consequences.map(({ text }) => labelled('·', text, { width: 100, indent: 4 })),
      speaker.say('cli.token.type-name'),
    ].join('\n');
    if ((await ask(`${question} `)).trim() !== token.name) throw new CliError('cancelled');
  }
  await api.tokens.delete(token.id, token.name);
  await context.print.thing(token, () =>
    speaker.say('cli.token.deleted', { name: token.name, until: new Date(restorableUntil) }),
  );
}
