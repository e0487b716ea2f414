import type { Device } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { MessageId, Speaker } from '@adept/messages';
import type { CommandContext } from '../context.ts';
import { findToken } from '../token/find-token.ts';
import { measure } from '../terminal/measure.ts';
import { labelled } from '../terminal/paragraphs.ts';
import type { Column } from '../terminal/printer.ts';

interface DeviceChoices {
  token?: string;
  search?: string;
  profileStatus?: string;
  model?: string;
}

export async function listDevices(choices: DeviceChoices, context: CommandContext): Promise<void> {
  const api = await context.api();
  const { token, search: q, profileStatus, model } = choices;
  const tokenId = token === undefined ? undefined : (await findToken(api, token)).id;
  const devices = await allPages((page) =>
    api.devices.list({ ...page, token: tokenId, q, profileStatus, model }),
  );
  const speaker = await context.speaker();
  const forPeople = context.options().output === 'table';
  await context.print.list(devices, forPeople ? shortColumns(speaker) : ALL_COLUMNS, {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.no-devices'),
  });
}

export async function showDevice(
  choices: { serial: string; token?: string },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const query = choices.token === undefined ? {} : { token: (await findToken(api, choices.token)).id };
  const device = await api.devices.get(choices.serial, query);
  const speaker = await context.speaker();
  await context.print.thing(device, (_paint, width) => describeDevice(device, speaker, width), ALL_COLUMNS);
}

/** Everything the API says of a device, in its order. */
const MEMBERS = [
  'serial',
  'tokenId',
  'model',
  'description',
  'family',
  'os',
  'color',
  'assetTag',
  'profileStatus',
  'profileUuid',
  'assignedAt',
  'pushedAt',
  'addedAt',
  'removedAt',
  'removedReason',
] as const satisfies readonly (keyof Device)[];
const ALL_COLUMNS: readonly Column<Device>[] = MEMBERS.map((name) => ({
  title: `cli.device.${name}`,
  name,
  value: (device) => device[name],
}));

function shortColumns(speaker: Speaker): readonly Column<Device>[] {
  const day = (text: string | null) => (text === null ? '' : speaker.say('cli.date', { at: new Date(text) }));
  return [
    { title: 'cli.device.serial', name: 'serial', value: (device) => device.serial },
    { title: 'cli.device.model', name: 'model', value: (device) => device.model },
    { title: 'cli.device.profileStatus', name: 'profileStatus', value: (device) => device.profileStatus },
    {
      title: 'cli.device.addedAt',
      name: 'addedAt',
      value: (device) => device.addedAt,
      shown: (device) => day(device.addedAt),
    },
    {
      title: 'cli.device.removedAt',
      name: 'removedAt',
      value: (device) => device.removedAt,
      shown: (device) => day(device.removedAt),
    },
  ];
}

function describeDevice(device: Device, speaker: Speaker, width: number): string {
  const facts = MEMBERS.filter((name) => device[name] !== null).map((name): [string, string] => {
    const id: MessageId = `cli.device.${name}`;
    const value = device[name] ?? '';
    return [
      speaker.say(id),
      name.endsWith('At') ? speaker.say('cli.moment', { at: new Date(value) }) : value,
    ];
  });
  const indent = Math.max(...facts.map(([label]) => measure(label))) + 5;
  return `${facts.map(([label, text]) => labelled(label, text, { width, indent })).join('\n')}\n`;
}
