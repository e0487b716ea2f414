import type { SyncRun } from '@adept/contract';
import { createSpeaker } from '@adept/messages';
import { describe, expect, it } from 'vitest';
import { createProgressLine } from './sync-progress-line.ts';

const run = (members: Partial<SyncRun> = {}): SyncRun => ({
  id: 'run',
  tokenId: 'token',
  mode: 'full',
  state: 'running',
  startedAt: null,
  endedAt: null,
  pages: 1,
  devices: 1000,
  expectedDevices: null,
  devicesPerSecond: null,
  secondsLeft: null,
  ...members,
});
const RUNS = [
  run({ state: 'queued', pages: 0, devices: 0 }),
  run(),
  run(),
  run({ pages: 2, devices: 2000, expectedDevices: 10_000, devicesPerSecond: 50, secondsLeft: 160 }),
];

async function shown(stream: { isTTY?: boolean; columns?: number }): Promise<string> {
  let text = '';
  const line = createProgressLine(
    { ...stream, write: (more) => (text += more) },
    await createSpeaker('en', 'UTC'),
  );
  for (const each of RUNS) line.show(each);
  line.end();
  return text;
}

describe('the progress of a sync', () => {
  it('is a plain line for each change in a pipe', async () => {
    expect(await shown({})).toBe(
      [
        'The sync waits for its turn.',
        '1,000 devices · 1 page',
        '2,000 of about 10,000 devices · 2 pages · 50 devices a second · about 3 minutes left',
        '',
      ].join('\n'),
    );
  });

  it('is one line, drawn again, on a terminal, never wider than it', async () => {
    const text = await shown({ isTTY: true, columns: 40 });
    expect(text).not.toContain('\n');
    const drawn = text.split('\r\u001b[2K');
    expect(drawn).toHaveLength(5);
    expect(drawn.at(-1)).toBe('');
    for (const line of drawn) expect(line.length).toBeLessThan(40);
  });
});
