import type { SyncRun } from '@adept/contract';
import { timeLeft } from '@adept/contract/time-left';
import type { Speaker } from '@adept/messages';
import type { OutputStream } from '../terminal/printer.ts';

/** Shows the progress of one run: a line that is drawn again on a terminal, a line for each change elsewhere. */
export interface ProgressLine {
  show(run: SyncRun): void;
  /** Takes the line away; what ended is told by the result. */
  end(): void;
}

export function createProgressLine(stream: OutputStream, speaker: Speaker): ProgressLine {
  let shown = '';
  return {
    show(run) {
      const text = describeProgress(run, speaker);
      if (text === shown) return;
      shown = text;
      // A line that is longer than the terminal would leave its beginning behind.
      const room = Math.max(20, (stream.columns ?? 80) - 1);
      stream.write(stream.isTTY === true ? `\r\u001b[2K${text.slice(0, room)}` : `${text}\n`);
    },
    end() {
      if (stream.isTTY === true && shown !== '') stream.write('\r\u001b[2K');
      shown = '';
    },
  };
}

function describeProgress(run: SyncRun, speaker: Speaker): string {
  const { devices, expectedDevices: expected, pages, devicesPerSecond: rate, secondsLeft } = run;
  if (run.state === 'queued') return speaker.say('console.progress.queued');
  return [
    expected !== null && expected >= devices
      ? speaker.say('console.progress.devices-of', { devices, expected })
      : speaker.say('console.runs.devices', { count: devices }),
    speaker.say('console.progress.pages', { count: pages }),
    ...(rate === null ? [] : [speaker.say('console.progress.rate', { rate })]),
    ...(secondsLeft === null ? [] : [speaker.say('console.progress.left', timeLeft(secondsLeft))]),
  ].join(' · ');
}
