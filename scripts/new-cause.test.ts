import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAUSE_IDS } from '@adept/diagnosis';
import { afterAll, describe, expect, it } from 'vitest';
import { newCause } from './new-cause.ts';
import { ROOT } from './stage.ts';

const directory = mkdtempSync(join(tmpdir(), 'adept-new-cause-'));
cpSync(join(ROOT, 'packages/diagnosis/src'), join(directory, 'packages/diagnosis/src'), { recursive: true });
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(directory, path), 'utf8');
const inCamelCase = (slug: string): string =>
  slug.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
const CAUSE_IDS_FILE = 'packages/diagnosis/src/cause-id.ts';

describe('newCause', () => {
  it('writes the file and its test and lists the cause in order', () => {
    const files = newCause(directory, 'cause-of-a-test');
    expect(files).toContain('packages/diagnosis/src/causes/cause-of-a-test.test.ts');
    expect(read('packages/diagnosis/src/causes/cause-of-a-test.ts')).toContain(
      "export const causeOfATest: Cause = {\n  id: 'cause-of-a-test',",
    );
    expect(read('packages/diagnosis/src/causes/index.ts')).toContain(
      "import { causeOfATest } from './cause-of-a-test.ts';\n",
    );
    // Whatever stands beside it: the lists are in order, and nothing else changed.
    const wanted = [...CAUSE_IDS, 'cause-of-a-test'].toSorted();
    const listed =
      /CAUSES[^=]*= \[\n([^\]]*)\]/.exec(read('packages/diagnosis/src/causes/index.ts'))?.[1] ?? '';
    expect(listed.match(/\w+/g)).toEqual(wanted.map(inCamelCase));
    const ids = /CAUSE_IDS = \[\n([^\]]*)\]/.exec(read(CAUSE_IDS_FILE))?.[1] ?? '';
    expect(ids.match(/[\w-]+/g)).toEqual(wanted);
  });

  it.each([
    ['token-expired', 'exists already'],
    ['Terms', 'small letters'],
    ['', 'small letters'],
  ])('refuses %j and writes nothing', (slug, why) => {
    const before = read(CAUSE_IDS_FILE);
    expect(() => newCause(directory, slug)).toThrow(why);
    expect(read(CAUSE_IDS_FILE)).toBe(before);
  });
});
