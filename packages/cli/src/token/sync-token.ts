import { setTimeout as pause } from 'node:timers/promises';
import type { SyncRun } from '@adept/contract';
import type { ApiClient } from '@adept/contract/client';
import { renderSyncError } from '@adept/messages/render-sync-error';
import type { CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { explainFailedRun } from './failed-run.ts';
import { findToken } from './find-token.ts';
import { createProgressLine, type ProgressLine } from './sync-progress-line.ts';

const LOOK_EVERY_MS = 500;

/** Starts a run; unless told otherwise it waits for the end (`watch`: with its progress on stderr) and ends with 3 when the token is in error then, with 3 or 4 when the run failed. */
export async function syncToken(
  choices: { name: string; mode?: 'changes' | 'full'; wait: boolean; watch?: boolean },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, choices.name);
  const started = await api.tokens.sync(token.id, choices.mode);
  const speaker = await context.speaker();
  const { watch = false } = choices;
  const wait = choices.wait || watch;
  const line = watch ? createProgressLine(context.host.stderr, speaker) : null;
  const run = wait ? await untilEnded(api, started, line) : started;
  const failed = run.state === 'failed' ? explainFailedRun(run, await api.tokens.diagnosis(token.id)) : null;
  if (failed) context.endWith(failed.exitCode);
  const told = speaker.say('cli.sync-run', {
    state: run.state,
    pages: run.pages,
    devices: run.devices,
    hasCode: run.errorCode ? 'yes' : 'no',
    code: renderSyncError(run.errorCode ?? '', speaker),
  });
  await context.print.thing(run, () => (failed?.reason ? `${told}\n${failed.reason}` : told));
  if (wait && (await api.tokens.get(token.id)).state === 'error') context.endWith(EXIT.tokenInError);
}

async function untilEnded(api: ApiClient, started: SyncRun, line: ProgressLine | null): Promise<SyncRun> {
  let run = started;
  line?.show(run);
  while (run.state === 'queued' || run.state === 'running') {
    await pause(LOOK_EVERY_MS);
    const { items } = await api.tokens.syncRuns(run.tokenId, { limit: 20 });
    // A run that is no longer among the newest has ended; its last known form is what there is.
    run = items.find(({ id }) => id === started.id) ?? { ...run, state: 'failed' };
    line?.show(run);
  }
  line?.end();
  return run;
}
