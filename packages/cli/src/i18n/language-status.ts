import { join } from 'node:path';
import { type Completeness, completenessOf } from '@adept/messages/completeness';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { Column } from '../terminal/printer.ts';
import { readCatalogue } from './read-catalogue.ts';

/** One area of texts and how complete each language is in it. */
export interface AreaStatus {
  area: string;
  /** In English. */
  texts: number;
  languages: Record<string, Completeness>;
}

/** Most ids that are named per language; JSON has all. */
const NAMED = 20;

/**
 * Prints a line per area with a column per language. Ends with 1 while any language lacks a text or has one that doesn't
 * fit. @throws CliError `no-catalogue` without the sources
 */
export async function showStatus(context: CommandContext): Promise<void> {
  const folder = join(context.host.root, 'packages', 'messages', 'src');
  const catalogue = readCatalogue(folder);
  if (catalogue === null) throw new CliError('no-catalogue', { path: folder });
  const speaker = await context.speaker();
  const statuses: AreaStatus[] = [];
  for (const area of catalogue.areas) {
    const english = await catalogue.texts('en', area);
    const languages: Record<string, Completeness> = {};
    for (const language of catalogue.languages)
      languages[language] = completenessOf(await catalogue.texts(language, area), english, language);
    statuses.push({ area, texts: Object.keys(english).length, languages });
  }
  const all = { area: speaker.say('cli.i18n.all'), ...total(statuses, catalogue.languages) };
  const machines = context.options().output === 'json';
  await context.print.list(machines ? statuses : [...statuses, all], columns(catalogue.languages), {
    title: (id) => speaker.find(id) ?? id,
    empty: '',
  });
  for (const [language, { missing, untranslated, wrong }] of Object.entries(all.languages)) {
    for (const [what, ids] of Object.entries({ missing, untranslated, wrong })) {
      if (ids.length === 0) continue;
      context.endWith(EXIT.unexpected);
      const named = ids.slice(0, NAMED).join(', ');
      context.print.note(speaker.find(`cli.i18n.${what}`, { language, count: ids.length, ids: named }) ?? '');
    }
  }
}

function columns(languages: readonly string[]): readonly Column<AreaStatus>[] {
  return [
    { title: 'cli.column.area', name: 'area', value: ({ area }) => area },
    { title: 'cli.column.texts', name: 'texts', value: ({ texts }) => texts, align: 'right' },
    ...languages.map((language): Column<AreaStatus> => ({
      title: language,
      name: language,
      value: ({ languages: found }) => found[language]?.translated ?? 0,
      shown: ({ texts, languages: found }) => percent(found[language]?.translated ?? 0, texts),
      align: 'right',
    })),
  ];
}

/** Rounded down: 100 % means all. */
function percent(translated: number, texts: number): string {
  return texts === 0 ? '–' : `${Math.floor((translated * 100) / texts)} %`;
}

function total(statuses: readonly AreaStatus[], languages: readonly string[]): Omit<AreaStatus, 'area'> {
  const sums = languages.map((language): [string, Completeness] => {
    const parts = statuses.flatMap((status) => status.languages[language] ?? []);
    return [
      language,
      {
        translated: parts.reduce((sum, { translated }) => sum + translated, 0),
        missing: parts.flatMap(({ missing }) => missing),
        untranslated: parts.flatMap(({ untranslated }) => untranslated),
        wrong: parts.flatMap(({ wrong }) => wrong),
      },
    ];
  });
  const texts = statuses.reduce((sum, status) => sum + status.texts, 0);
  return { texts, languages: Object.fromEntries(sums) };
}
