/**
 * Writes docs/causes from the causes' code and their English texts: `node scripts/generate-cause-pages.ts`.
 * A test compares the committed pages with what this makes.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAUSE_IDS, type CauseId, describeCause, PROVEN_BY_SYNC, VERIFICATION } from '@adept/diagnosis';
import { createSpeaker, renderCause, type RenderedStep, type Speaker } from '@adept/messages';
import { ROOT } from './stage.ts';

export const CAUSE_PAGES_FOLDER = join(ROOT, 'docs', 'causes');

/** Sections of every page, in order. */
export const SECTIONS = [
  'Meaning',
  'What stops working',
  'How Adept knows',
  'What to do',
  'How it is verified',
  'Apple’s codes',
  'Intune’s row name',
] as const;

/** File name → content of every page, README included. */
export async function causePages(): Promise<Map<string, string>> {
  const speaker = await createSpeaker('en', 'UTC');
  const pages = new Map<string, string>([['README.md', overview(speaker)]]);
  for (const id of CAUSE_IDS) pages.set(`${id}.md`, page(id, speaker));
  return pages;
}

function page(id: CauseId, speaker: Speaker): string {
  const cause = describeCause(id);
  const { title, meaning, steps } = renderCause(cause, speaker);
  const say = (part: string): string => speaker.find(`cause.${id}.${part}`) ?? '';
  const bodies: Record<(typeof SECTIONS)[number], string> = {
    Meaning: meaning,
    'What stops working': say('stops'),
    'How Adept knows': [
      say('how'),
      `**Opens:** ${cause.rules.opens}`,
      `**Closes:** ${cause.rules.closes}`,
    ].join('\n\n'),
    'What to do': numbered(steps, speaker),
    'How it is verified': `${say('verify')}\n\nCalls: ${calls(id)}.`,
    'Apple’s codes': codes(cause.appleCodes),
    'Intune’s row name': cause.intuneRow ?? 'None.',
  };
  const sections = SECTIONS.map((name) => `## ${name}\n\n${bodies[name]}`);
  return [`# ${title}`, `\`${id}\` · ${cause.severity}`, ...sections, GENERATED].join('\n\n') + '\n';
}

const GENERATED =
  '<!-- Made by scripts/generate-cause-pages.ts from packages/diagnosis and packages/messages. -->';

/** What proves a cause gone: session and account, or the calls of a run through the list. */
function calls(id: CauseId): string {
  const full = ['POST /server/devices', 'POST /devices/sync', 'POST /devices'];
  const mode = id === 'sync-incomplete' ? 'full' : PROVEN_BY_SYNC[id];
  const made = mode === undefined ? VERIFICATION.calls : mode === 'full' ? full : ['POST /devices/sync'];
  return made.map((call) => `\`${call}\``).join(', ');
}

function codes(words: readonly string[]): string {
  return words.length > 0
    ? words.map((word) => `\`${word}\``).join(', ')
    : 'None: no word of Apple’s leads here.';
}

/** One number for each step; the same step in two portals stands under one. */
function numbered(steps: readonly RenderedStep[], speaker: Speaker): string {
  const lines: string[] = [];
  let number = 0;
  steps.forEach((step, at) => {
    const before = steps[at - 1];
    const sameInOtherPortal =
      step.portal !== undefined && before?.portal !== undefined && before.portal !== step.portal;
    if (!sameInOtherPortal)
      lines.push(`${(number += 1)}. **${speaker.find(`actor.${step.actor}`) ?? step.actor}**`);
    lines.push(`   - ${step.text}`);
    if (step.warning !== undefined && steps[at + 1]?.warning !== step.warning)
      lines.push(`   - **Before that:** ${step.warning}`);
  });
  return lines.join('\n');
}

function overview(speaker: Speaker): string {
  const rows = CAUSE_IDS.map((id) => {
    const cause = describeCause(id);
    return `| [\`${id}\`](${id}.md) | ${renderCause(cause, speaker).title} | ${cause.severity} | ${cause.rules.opens} | ${cause.rules.closes} |`;
  });
  return (
    [
      '# Causes',
      'Why a token is in an error state, or soon will be. Each page says what it means, what stops working, how Adept knows, what to do and how it is verified. Problems are opened and closed by evidence only: Apple’s answers, dates, uploads.',
      '| Cause | What it is | Severity | Opens | Closes |\n| --- | --- | --- | --- | --- |\n' +
        rows.join('\n'),
      'A *good answer* is a success of any endpoint that needs a session. One refusal alone is never believed: the same has to be said twice.',
      GENERATED,
    ].join('\n\n') + '\n'
  );
}

if (import.meta.main) {
  const pages = await causePages();
  mkdirSync(CAUSE_PAGES_FOLDER, { recursive: true });
  for (const old of readdirSync(CAUSE_PAGES_FOLDER))
    if (old.endsWith('.md') && !pages.has(old)) rmSync(join(CAUSE_PAGES_FOLDER, old));
  for (const [name, content] of pages) writeFileSync(join(CAUSE_PAGES_FOLDER, name), content);
  console.log(`pages written: ${pages.size}`);
}
