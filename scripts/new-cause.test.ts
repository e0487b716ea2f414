import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newCause } from './new-cause.ts';
import { ROOT } from './stage.ts';

const directory = mkdtempSync(join(tmpdir(), 'adept-new-cause-'));
cpSync(join(ROOT, 'packages/diagnosis/src'), join(directory, 'packages/diagnosis/src'), { recursive: true });
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(directory, path), 'utf8');
const CAUSE_IDS_FILE = 'packages/diagnosis/src/cause-id.ts';

describe('newCause', () => {
  it('writes the file and its test and lists the cause in order', () => {
    const before = read(CAUSE_IDS_FILE);
    const files = newCause(directory, 'cause-of-a-test');
    expect(files).toContain('packages/diagnosis/src/causes/cause-of-a-test.test.ts');
    expect(read('packages/diagnosis/src/causes/cause-of-a-test.ts')).toContain(
      "export const causeOfATest: Cause = {\n  id: 'cause-of-a-test',",
    );
    expect(read('packages/diagnosis/src/causes/index.ts')).toContain(
      "import { causeOfATest } from './cause-of-a-test.ts';\n",
    );
    expect(read('packages/diagnosis/src/causes/index.ts')).toMatch(
      /appleUnavailable,\n {2}causeOfATest,\n {2}cursorLost,/,
    );
    expect(read(CAUSE_IDS_FILE)).toBe(
      before.replace("  'cursor-lost',", "  'cause-of-a-test',\n  'cursor-lost',"),
    );
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
