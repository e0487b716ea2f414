import { APPLE_CODES, type AppleCode } from '@adept/apple/wire/error-codes';
import { isProfileCode, PROFILE_CODE_FIELDS } from '@adept/apple/wire/profile-codes';
import type { CauseEntry } from '@adept/contract/causes';
import { nearest } from '@adept/contract/nearest';
import { APPLE_CODE_CAUSES } from '@adept/diagnosis/apple-code-explanations';
import { describeCause } from '@adept/diagnosis/catalogue';
import { CAUSE_IDS, type CauseId } from '@adept/diagnosis/cause-id';
import type { Speaker } from '@adept/messages';
import { renderAppleCode, renderCause, renderCodeOfCause } from '@adept/messages/render-cause';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { numberedSteps, wrap } from '../terminal/paragraphs.ts';
import type { Column, Paint } from '../terminal/printer.ts';

const isCause = (name: string): name is CauseId => (CAUSE_IDS as readonly string[]).includes(name);

/** @throws CliError `unknown-cause` that names the nearest, `usage` without a name */
export async function explain(name: string | undefined, context: CommandContext): Promise<void> {
  if (name === undefined) {
    throw new CliError('usage', { problem: 'missingArgument', name: 'name', hasNearest: 'no', nearest: '' });
  }
  const speaker = await context.speaker();
  const entry = findEntry(name, speaker);
  await context.print.thing(entry, (paint, width) => describeEntry(entry, { paint, width, speaker }));
}

/** Every cause with its words, then every word of Apple's that leads to none, with its explanation. */
export async function explainAll(context: CommandContext): Promise<void> {
  const speaker = await context.speaker();
  const entries: CauseEntry[] = [
    ...CAUSE_IDS.map((id) => renderCause(describeCause(id), speaker)),
    ...Object.entries(APPLE_CODE_CAUSES)
      .filter(([, causeId]) => causeId === null)
      .map(([code]) => renderAppleCode(code as AppleCode, speaker)),
  ];
  await context.print.list(entries, COLUMNS, { title: (id) => speaker.find(id) ?? '', empty: '' });
}

const COLUMNS: readonly Column<CauseEntry>[] = [
  {
    title: 'cli.column.cause',
    name: 'causeId',
    value: (entry) => entry.causeId,
    shown: (entry) => entry.causeId ?? '–',
  },
  { title: 'cli.column.appleCodes', name: 'appleCodes', value: (entry) => entry.appleCodes.join(' ') },
  {
    title: 'cli.column.title',
    name: 'title',
    value: (entry) => entry.title,
    // The title of an explanation repeats the word.
    shown: (entry) => (entry.causeId === null ? entry.meaning : entry.title),
  },
];

/** Causes by their name; Apple's words in any case, a cause's where they lead to one. */
function findEntry(name: string, speaker: Speaker): CauseEntry {
  if (isCause(name)) return renderCause(describeCause(name), speaker);
  const codes = Object.keys(APPLE_CODES);
  const code =
    codes.find((one) => one === name) ?? codes.find((one) => one.toLowerCase() === name.toLowerCase());
  if (code === undefined) {
    throw new CliError('unknown-cause', {
      name: name.slice(0, 100),
      nearest: nearest(name, [...CAUSE_IDS, ...codes]),
    });
  }
  const word = code as AppleCode;
  const causeId = APPLE_CODE_CAUSES[word];
  if (!causeId) return renderAppleCode(word, speaker);
  const about = isProfileCode(word) ? { about: { field: PROFILE_CODE_FIELDS[word] } } : {};
  return renderCodeOfCause(word, describeCause(causeId), { speaker, ...about });
}

function describeEntry(
  entry: CauseEntry,
  { paint, width, speaker }: { paint: Paint; width: number; speaker: Speaker },
): string {
  const head = `${paint.strong(entry.title)}\n\n${wrap(entry.meaning, { width, indent: 2 })}\n`;
  const steps = numberedSteps(entry.steps, { width, indent: 4 });
  const heading = (id: 'cli.explain.do' | 'cli.explain.codes' | 'cli.explain.docs') =>
    paint.quiet(speaker.say(id));
  return [
    head,
    ...(steps ? [`  ${heading('cli.explain.do')}\n${steps}\n`] : []),
    ...(entry.appleCodes.length > 0
      ? [`  ${heading('cli.explain.codes')}  ${entry.appleCodes.join(', ')}`]
      : []),
    `  ${heading('cli.explain.docs')}  ${entry.docs}\n`,
  ].join('\n');
}
