import { APPLE_CODES } from '@adept/apple/wire/error-codes';
import type { CauseEntry } from '@adept/contract';
import { APPLE_CODE_CAUSES, CAUSE_IDS } from '@adept/diagnosis';
import { createSpeaker, LANGUAGES } from '@adept/messages';
import { describe, expect, it } from 'vitest';
import { run } from '../testing/run.ts';

const entry = async (name: string) =>
  JSON.parse((await run(['explain', name, '--json'])).stdout) as CauseEntry;

describe('explain', () => {
  it.each(CAUSE_IDS)('says what %s means and what to do', async (id) => {
    const found = await entry(id);
    expect(found).toMatchObject({ causeId: id, docs: `docs/causes/${id}.md` });
    expect(found.title && found.meaning).toBeTruthy();
    expect(found.steps.length).toBeGreaterThan(0);
    const { code, stdout } = await run(['explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(found.title);
  });

  it.each(Object.keys(APPLE_CODES))('knows Apple’s word %s', async (code) => {
    const found = await entry(code);
    expect(found.appleCodes).toContain(code);
    expect(found.meaning).not.toBe('');
  });

  it('leads from a word to its cause, in any case of letters', async () => {
    expect((await entry('t_c_not_signed')).causeId).toBe('terms-not-signed');
    expect((await entry('EXHAUSTED_CURSOR')).causeId).toBeNull();
  });

  it.each([
    ['SUPPORT_PHONE_INVALID', 'Support phone number'],
    ['FLAGS_INVALID', 'Settings that contradict one another'],
  ])('says which field of a profile %s speaks of', async (word, field) => {
    const found = await entry(word);
    expect(found.causeId).toBe('profile-refused');
    expect(found.meaning).toContain(`“${field}”`);
  });

  it('names the nearest of an unknown word and ends with 2', async () => {
    const { code, stdout, stderr } = await run(['explain', 'tokn-expired']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('The nearest is token-expired.');
  });

  it('explains every word of Apple’s in every language without a server', async () => {
    const english = new Map<string, string>();
    let explained = 0;
    for (const language of LANGUAGES) {
      const speaker = await createSpeaker(language, 'UTC');
      for (const [code, causeId] of Object.entries(APPLE_CODE_CAUSES)) {
        const { code: exit, stdout } = await run(['explain', code, '--json', '--language', language]);
        const found = JSON.parse(stdout) as CauseEntry;
        expect([exit, found.causeId], code).toEqual([0, causeId]);
        expect(found.appleCodes, code).toContain(code);
        const own = speaker.find(`apple-code.${code}.meaning`);
        if (causeId) expect(found.steps.length, code).toBeGreaterThan(0);
        else expect(found.meaning, code).toBe(own);
        expect(found.meaning, code).toContain(own);
        if (language === 'en') english.set(code, found.meaning);
        else expect(found.meaning, `${code} in ${language}`).not.toBe(english.get(code));
        explained += 1;
      }
    }
    expect(explained).toBe(Object.keys(APPLE_CODES).length * LANGUAGES.length);
    console.log(`explained: ${explained} (words × languages)`);
  });

  it('lists all causes and explanations as table, JSON and CSV', async () => {
    const list = JSON.parse((await run(['explain', '--list', '--json'])).stdout) as CauseEntry[];
    const explanations = list.filter(({ causeId }) => causeId === null);
    expect(list.flatMap(({ causeId }) => causeId ?? [])).toEqual(CAUSE_IDS);
    expect(new Set(list.flatMap(({ appleCodes }) => appleCodes))).toEqual(new Set(Object.keys(APPLE_CODES)));
    for (const { appleCodes } of explanations) expect(appleCodes).toHaveLength(1);
    expect((await run(['explain', '--list', '--output', 'csv'])).stdout).toMatch(
      /^causeId,appleCodes,title\r\n/,
    );
    const table = (await run(['explain', '--list'])).stdout;
    for (const name of [...CAUSE_IDS, 'EXHAUSTED_CURSOR']) expect(table).toContain(name);
    expect(table).toContain('This is not an error');
  });
});
