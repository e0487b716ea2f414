import type { DeviceEvent } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { CommandContext } from '../context.ts';
import type { Column } from '../terminal/printer.ts';

/** What happened to a device under all tokens, newest first. */
export async function tellTimeline(serial: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const events = await allPages((page) => api.devices.timeline(serial, page));
  const speaker = await context.speaker();
  const columns: readonly Column<DeviceEvent>[] = [
    {
      title: 'cli.column.at',
      name: 'at',
      value: ({ at }) => at,
      shown: ({ at }) => speaker.say('cli.moment', { at: new Date(at) }),
    },
    { title: 'cli.column.action', name: 'what', value: ({ what }) => what, shown: ({ text }) => text },
    { title: 'cli.column.token', name: 'token', value: ({ tokenName }) => tokenName },
  ];
  await context.print.list(events, columns, {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.device.no-events'),
  });
}
