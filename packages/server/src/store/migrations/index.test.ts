import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from './index.ts';

describe('migrations', () => {
  it('are all in the list, in the order of their numbers', async () => {
    const files = (await readdir(import.meta.dirname)).filter((name) => /^\d/.test(name)).sort();
    expect(MIGRATIONS.map((migration) => `${migration.name}.ts`)).toEqual(files);
    for (const [index, file] of files.entries()) {
      expect(file).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z-]+\\.ts$`));
    }
  });

  it('that were released are frozen: a mistake in one is mended by the next one', async () => {
    const text = await readFile(path.join(import.meta.dirname, 'checksums.json'), 'utf8');
    const released = Object.entries(JSON.parse(text) as Record<string, string>);
    for (const [name, checksum] of released) {
      const content = await readFile(path.join(import.meta.dirname, `${name}.ts`));
      expect({ name, checksum: createHash('sha256').update(content).digest('hex') }).toEqual({
        name,
        checksum,
      });
    }
    // A release freezes from the first on, without gaps: no unreleased one comes before a released one.
    expect(released.map(([name]) => name)).toEqual(
      MIGRATIONS.slice(0, released.length).map((one) => one.name),
    );
  });
});
