/** Begins a cause: `node scripts/new-cause.ts profile-refused`. What is left to do, the completeness test names. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stage.ts';

const CAUSES = 'packages/diagnosis/src/causes';
const CAUSE_IDS_FILE = 'packages/diagnosis/src/cause-id.ts';

/**
 * Writes the cause's file and its test, copied from terms-not-signed in form, and lists it in CAUSE_IDS and
 * causes/index.ts. Throws, with nothing written, on a slug that isn't one or is taken.
 * @returns the files written, relative to `root`
 */
export function newCause(root: string, slug: string): string[] {
  if (!/^[a-z]+(-[a-z]+)+$/.test(slug))
    throw new Error(`A cause is named in small letters with hyphens, as token-expired; got: ${slug}`);
  const file = `${CAUSES}/${slug}.ts`;
  if (existsSync(join(root, file))) throw new Error(`${file} exists already`);
  const name = slug.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const written = new Map([
    [CAUSE_IDS_FILE, withId(read(CAUSE_IDS_FILE), slug)],
    [`${CAUSES}/index.ts`, withEntry(read(`${CAUSES}/index.ts`), slug, name)],
    [file, source(slug, name)],
    [`${CAUSES}/${slug}.test.ts`, test(slug)],
  ]);
  for (const [path, content] of written) writeFileSync(join(root, path), content);
  return [...written.keys()];
}

/** Lines between two marks in alphabetic order, with one more. */
function inserted(content: string, [from, to]: [RegExp, RegExp], line: string): string {
  const lines = content.split('\n');
  const start = lines.findIndex((each) => from.test(each)) + 1;
  const end = lines.findIndex((each, at) => at >= start && to.test(each));
  const between = [...lines.slice(start, end), line].toSorted();
  return [...lines.slice(0, start), ...between, ...lines.slice(end)].join('\n');
}

function withId(content: string, slug: string): string {
  return inserted(content, [/^export const CAUSE_IDS = \[$/, /^\] as const;$/], `  '${slug}',`);
}

function withEntry(content: string, slug: string, name: string): string {
  const imported = inserted(
    content,
    [/^import type \{ Cause \}/, /^$/],
    `import { ${name} } from './${slug}.ts';`,
  );
  return inserted(imported, [/^export const CAUSES/, /^\];$/], `  ${name},`);
}

function source(slug: string, name: string): string {
  return `import { answersOf, confirmed, idsOf, saysOneOf, sinceLastGood } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import { appleAnswered } from '../reasons.ts';
import { proofStep, tokenParameters } from '../remedy-steps.ts';

/** TODO: what it is, what Apple's reference says of it (with the section), what no answer can tell. */
export const ${name}: Cause = {
  id: '${slug}',
  severity: 'error',
  appleCodes: [],
  intuneRow: null,
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['${slug}'],
  simulatedBy: ['${slug}'],
  rank: 40,
  remedyOrder: 40,
  rules: {
    opens: 'TODO: which evidence, how often, over how long.',
    closes: 'TODO: which good answer.',
  },
  judge(history) {
    const refused = confirmed(sinceLastGood(answersOf(history)), saysOneOf(), history.oneMoment);
    if (!refused) return null;
    return {
      since: refused.since,
      evidenceIds: idsOf(refused.answers),
      seenOnce: refused.seenOnce,
      candidates: [{ causeId: '${slug}', for: [appleAnswered(refused.answers)], against: [] }],
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [proofStep(history)];
  },
};
`;
}

function test(slug: string): string {
  return `import { describe, expect, it } from 'vitest';
import { healthy } from '../testing/story.ts';

describe('${slug}', () => {
  it('opens by its evidence and not before', () => {
    const story = healthy();
    expect(story.open()).toEqual([]);
    // TODO: story.answer(…) until the rule is met
    expect(story.open()).toEqual(['${slug}']);
  });
});
`;
}

if (import.meta.main) {
  const [slug = ''] = process.argv.slice(2);
  for (const file of newCause(ROOT, slug)) console.log(file);
  console.log(
    'Next: texts in packages/messages, a fault or scenario in packages/simulator, a row in e2e/src/cause-matrix.ts, then',
  );
  console.log(
    'node scripts/generate-cause-pages.ts and npx vitest run scripts/completeness.test.ts, which names what is missing.',
  );
}
