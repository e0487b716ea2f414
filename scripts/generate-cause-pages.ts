/**
 * Writes docs/causes from the causes' code and their English texts: `node scripts/generate-cause-pages.ts`.
 * A test compares the committed pages with what this makes.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCatalogue } from '@adept/diagnosis';
import {
  causePageMarkdown,
  causesIndexMarkdown,
  createSpeaker,
  renderCausePage,
  renderCausesIndex,
} from '@adept/messages';
import { ROOT } from './stage.ts';

export const CAUSE_PAGES_FOLDER = join(ROOT, 'docs', 'causes');

const GENERATED =
  '\n<!-- Made by scripts/generate-cause-pages.ts from packages/diagnosis and packages/messages. -->\n';

/** File name → content of every page, README included. */
export async function causePages(): Promise<Map<string, string>> {
  const speaker = await createSpeaker('en', 'UTC');
  const catalogue = describeCatalogue();
  const index = causesIndexMarkdown(renderCausesIndex(catalogue, speaker), speaker);
  const pages = new Map<string, string>([['README.md', index + GENERATED]]);
  for (const cause of catalogue.causes)
    pages.set(`${cause.causeId}.md`, causePageMarkdown(renderCausePage(cause, speaker), speaker) + GENERATED);
  return pages;
}

if (import.meta.main) {
  const pages = await causePages();
  mkdirSync(CAUSE_PAGES_FOLDER, { recursive: true });
  for (const old of readdirSync(CAUSE_PAGES_FOLDER))
    if (old.endsWith('.md') && !pages.has(old)) rmSync(join(CAUSE_PAGES_FOLDER, old));
  for (const [name, content] of pages) writeFileSync(join(CAUSE_PAGES_FOLDER, name), content);
  console.log(`pages written: ${pages.size}`);
}
