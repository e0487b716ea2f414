import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Texts = Readonly<Record<string, string>>;

/** Languages and their areas as they lie on disk, English first: a folder that was only begun is there too. */
export interface CatalogueOnDisk {
  areas: readonly string[];
  languages: readonly string[];
  /** Of one area; empty where the language has no such file yet. */
  texts(language: string, area: string): Promise<Texts>;
}

/** @param folder packages/messages/src of a checkout. null: there is none, as in an installed program */
export function readCatalogue(folder: string): CatalogueOnDisk | null {
  const english = join(folder, 'en');
  if (!existsSync(english)) return null;
  const areas = readdirSync(english)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted();
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isLanguage(entry.name) && entry.name !== 'en')
    .map(({ name }) => name)
    .toSorted();
  return {
    areas,
    languages,
    async texts(language, area) {
      const file = join(folder, language, `${area}.ts`);
      if (!existsSync(file)) return {};
      const exported = (await import(pathToFileURL(file).href)) as Record<string, Texts>;
      return Object.assign({}, ...Object.values(exported)) as Texts;
    },
  };
}

/** A folder's name that Intl knows the language of: `testing` is none. */
function isLanguage(name: string): boolean {
  return (
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(name) && Intl.PluralRules.supportedLocalesOf(name).length > 0
  );
}
