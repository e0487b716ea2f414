import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Copies a closed PGlite directory (files and directories only); blocks are shared where the file system can. */
export async function copyDirectory(from: string, to: string): Promise<void> {
  // Not fs.cp: a thousand small files one after the other take it twice as long.
  await mkdir(to, { mode: 0o700 });
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
      if (entry.isDirectory()) await copyDirectory(source, target);
      else await copyFile(source, target, constants.COPYFILE_FICLONE);
    }),
  );
}

export interface StoreTemplateOptions {
  /** Folder of the templates: a cache, safe to delete at any time. */
  templateDir: string;
  /** What the content depends on; another value is another template. */
  key: readonly string[];
  /** Makes a migrated, closed store in the (absent) directory given. */
  make(directory: string): Promise<void>;
}

async function exists(directory: string): Promise<boolean> {
  return access(directory).then(
    () => true,
    () => false,
  );
}

/**
 * Puts a migrated empty store at `target`, which must be absent. Making one takes seconds (initdb), copying one
 * does not. Two processes may do this at once: each works in a directory of its own and renames it into place;
 * the second rename finds the place taken and that is as good.
 */
export async function startFromTemplate(target: string, options: StoreTemplateOptions): Promise<void> {
  const name = createHash('sha256').update(JSON.stringify(options.key)).digest('hex').slice(0, 32);
  const template = path.join(options.templateDir, `store-${name}`);
  if (!(await exists(template))) await makeTemplate(template, options);
  const copy = `${target}.${randomUUID()}`;
  try {
    await copyDirectory(template, copy).catch(async (error: unknown) => {
      // Another version of the program may have thrown the template away meanwhile.
      if (await exists(template)) throw error;
      await rm(copy, { recursive: true, force: true });
      await options.make(copy);
    });
    await rename(copy, target);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function makeTemplate(template: string, options: StoreTemplateOptions): Promise<void> {
  await mkdir(options.templateDir, { recursive: true });
  const fresh = `${template}.${randomUUID()}`;
  try {
    await options.make(fresh);
    await rename(fresh, template).catch(async (error: unknown) => {
      if (!(await exists(template))) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await removeOthers(template, options.templateDir);
}

/** Templates of other versions are of no more use; a directory with a second dot-part is somebody's work under way. */
async function removeOthers(template: string, templateDir: string): Promise<void> {
  for (const name of await readdir(templateDir)) {
    const old = path.join(templateDir, name);
    if (/^store-[0-9a-f]{32}$/.test(name) && old !== template)
      await rm(old, { recursive: true, force: true });
  }
}
