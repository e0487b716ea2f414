import { setTimeout as pause } from 'node:timers/promises';
import type { SyncRun } from '@adept/contract';
import type { ApiClient } from '@adept/contract/client';
import type { CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { findToken } from './find-token.ts';

const LOOK_EVERY_MS = 500;

/** Starts a run; unless told otherwise it waits for the end and ends with 3 when the token is in error then. */
export async function syncToken(
  choices: { name: string; mode?: 'changes' | 'full'; wait: boolean },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, choices.name);
  const started = await api.tokens.sync(token.id, choices.mode);
  const run = choices.wait ? await untilEnded(api, started) : started;
  const speaker = await context.speaker();
  await context.print.thing(run, () =>
    speaker.say('cli.sync-run', {
      state: run.state,
      pages: run.pages,
      devices: run.devices,
      hasCode: run.errorCode ? 'yes' : 'no',
      code: run.errorCode ?? '',
    }),
  );
  if (choices.wait && (await api.tokens.get(token.id)).state === 'error') context.endWith(EXIT.tokenInError);
}

async function untilEnded(api: ApiClient, started: SyncRun): Promise<SyncRun> {
  let run = started;
  while (run.state === 'queued' || run.state === 'running') {
    await pause(LOOK_EVERY_MS);
    const { items } = await api.tokens.syncRuns(run.tokenId, { limit: 20 });
    // A run that is no longer among the newest has ended; its last known form is what there is.
    run = items.find(({ id }) => id === started.id) ?? { ...run, state: 'failed' };
  }
  return run;
}
