import type { EnrollmentProfile, Token } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { Speaker } from '@adept/messages';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { measure } from '../terminal/measure.ts';
import { labelled } from '../terminal/paragraphs.ts';
import type { Column } from '../terminal/printer.ts';
import { findProfile } from './find-profile.ts';

type Definition = EnrollmentProfile['definitions'][number];

export async function listProfiles(context: CommandContext): Promise<void> {
  const api = await context.api();
  const profiles = await allPages((page) => api.profiles.list(page));
  const speaker = await context.speaker();
  await context.print.list(profiles, columns(speaker), {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.profile.none'),
  });
}

export async function showProfile(name: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const profile = await findProfile(api, name);
  const tokens = await allPages((page) => api.tokens.list(page));
  const speaker = await context.speaker();
  await context.print.thing(
    profile,
    (_paint, width) => describeProfile(profile, { tokens, speaker, width }),
    columns(speaker),
  );
}

/** @throws CliError `confirmation-needed` when nobody is there to ask and --yes wasn't said, `cancelled` when the name wasn't repeated */
export async function deleteProfile(
  { name, yes }: { name: string; yes: boolean },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const profile = await findProfile(api, name);
  const speaker = await context.speaker();
  if (!yes) {
    const { ask } = context.host;
    if (ask === null || context.options().output !== 'table')
      throw new CliError('confirmation-needed', { name: profile.name });
    const answer = await ask(`${speaker.say('cli.profile.confirm-delete', { name: profile.name })} `);
    if (answer.trim() !== profile.name) throw new CliError('cancelled');
  }
  await api.profiles.delete(profile.id);
  await context.print.thing(profile, () => speaker.say('cli.profile.deleted', { name: profile.name }));
}

function columns(speaker: Speaker): readonly Column<EnrollmentProfile>[] {
  return [
    { title: 'cli.column.profile', name: 'name', value: ({ name }) => name },
    { title: 'cli.column.revision', name: 'revision', value: ({ revision }) => revision, align: 'right' },
    {
      title: 'cli.column.atApple',
      name: 'states',
      value: ({ definitions }) => definitions.map(({ state }) => state).join(' '),
      shown: ({ definitions }) => sayStates(definitions, speaker),
    },
    { title: 'cli.column.id', name: 'id', value: ({ id }) => id },
  ];
}

/** Each state once, with how many tokens it is so under where there are several. */
function sayStates(definitions: readonly Definition[], speaker: Speaker): string {
  if (definitions.length === 0) return speaker.say('cli.profile.state.unused');
  const groups = [...Map.groupBy(definitions, ({ state }) => state)];
  return groups
    .map(([state, group]) => {
      const text = speaker.say(`cli.profile.state.${state}`);
      return definitions.length > 1 ? `${text} (${group.length})` : text;
    })
    .join(', ');
}

function describeProfile(
  profile: EnrollmentProfile,
  { tokens, speaker, width }: { tokens: readonly Token[]; speaker: Speaker; width: number },
): string {
  const facts: [string, string][] = [
    [speaker.say('cli.column.profile'), profile.name],
    [speaker.say('cli.column.revision'), String(profile.revision)],
    [speaker.say('cli.column.id'), profile.id],
    ...profile.definitions.map((definition): [string, string] => [
      tokens.find(({ id }) => id === definition.tokenId)?.name ?? definition.tokenId,
      sayDefinition(definition, speaker),
    ]),
    ...(profile.definitions.length === 0
      ? [[speaker.say('cli.column.atApple'), speaker.say('cli.profile.state.unused')] as [string, string]]
      : []),
    ...Object.entries(profile.content).map(([field, value]): [string, string] => [
      field,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ];
  const indent = Math.max(...facts.map(([label]) => measure(label))) + 5;
  return `${facts.map(([label, text]) => labelled(label, text, { width, indent })).join('\n')}\n`;
}

function sayDefinition({ state, appleCode, profileUuid }: Definition, speaker: Speaker): string {
  const known = [appleCode, profileUuid].filter((text) => text !== null);
  return [speaker.say(`cli.profile.state.${state}`), ...known].join(' · ');
}
