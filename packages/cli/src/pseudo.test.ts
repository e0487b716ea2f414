import { APPLE_CODES } from '@adept/apple/wire/error-codes';
import { CAUSE_IDS } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { run } from './testing/run.ts';

const env = { ADEPT_LANGUAGE: 'en-XA' };

/** What stands the same in every language: commands, options, arguments, Apple's words and labels, files. */
const SAME_EVERYWHERE: readonly RegExp[] = [
  // Values to choose from: words that programs read.
  /:\s+[a-z][\w.-]*(,\s+[a-z][\w.-]*)+/g,
  /adept( [a-z0-9-]+)*/g,
  /(?<![\w-])--?[a-z][\w-]*/g,
  /<[\w .-]+>|\[[\w .-]+\]/g,
  /[“„«「][^”»」]*[”»」]/g,
  /\b(GET|POST|PUT) \/[\w/-]+/g,
  /\b[A-Za-z]+(_[A-Za-z]+)+\b|\b[A-Z]{9,}\b/g,
  /\bdocs\/[\w/.-]+|\b[\w.-]+\.(com|p7m|json|md)\b/g,
];

/** Words of two letters or more that the catalogue didn't say. */
function foreignWords(text: string, data: readonly string[] = []): string[] {
  const rest = [
    ...SAME_EVERYWHERE,
    ...data.toSorted((a, b) => b.length - a.length).map((word) => new RegExp(`\\b${word}\\b`, 'g')),
  ].reduce((left, pattern) => left.replace(pattern, ' '), text);
  return rest.match(/(?<![\p{L}\p{M}])[A-Za-z]{2,}(?![\p{L}\p{M}])/gu) ?? [];
}

/** Names of the commands below one, as its help lists them: first words of indented lines. */
function listed(help: string): string[] {
  return [...help.matchAll(/^ {2}([a-z][a-z0-9-]*)/gm)].flatMap((match) => match[1] ?? []);
}

describe('the command line in the language for tests', () => {
  it('has the help of every command from the catalogue', async () => {
    const top = (await run(['--help'], { env })).stdout;
    const commands = listed(top);
    expect(commands.length).toBeGreaterThan(8);
    let looked = 0;
    for (const command of ['', ...commands]) {
      const help = (await run([...(command ? [command] : []), '--help'], { env })).stdout;
      const below = listed(help);
      expect(foreignWords(help, [...commands, ...below, 'table']), `${command} --help`).toEqual([]);
      looked += 1;
      if (command === '' || command === 'help') continue;
      for (const child of below.filter((name) => name !== 'help')) {
        const text = (await run([command, child, '--help'], { env })).stdout;
        const names = [...commands, ...below, ...listed(text), 'table'];
        expect(foreignWords(text, names), `${command} ${child} --help`).toEqual([]);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(20);
  });

  it('explains causes and words from the catalogue', async () => {
    for (const name of [...CAUSE_IDS, ...Object.keys(APPLE_CODES)]) {
      const { stdout } = await run(['explain', name], { env });
      expect(foreignWords(stdout), `explain ${name}`).toEqual([]);
    }
    const list = (await run(['explain', '--list'], { env })).stdout;
    expect(foreignWords(list, CAUSE_IDS)).toEqual([]);
  });

  it.each([
    ['an unknown command', ['nonsense'], ['nonsense']],
    ['an unknown cause', ['explain', 'nonsense'], ['nonsense', ...CAUSE_IDS]],
    ['a missing argument', ['token', 'show'], ['token']],
    [
      'a file that is not there',
      ['token', 'inspect', 'nowhere.p7m', '--key', 'no.key'],
      ['nowhere', 'no.key'],
    ],
  ])('refuses %s in words from the catalogue', async (_name, argv, data) => {
    const { code, stderr } = await run(argv, { env });
    expect(code).toBeGreaterThan(0);
    expect(foreignWords(stderr, data)).toEqual([]);
  });

  it('finds a word that is not from the catalogue', () => {
    expect(foreignWords('⟦Ţööķééñ⟧ Nothing --output T_C_NOT_SIGNED')).toEqual(['Nothing']);
  });
});
