import { APPLE_CODES } from '@adept/apple/wire/error-codes';
import type { CauseEntry } from '@adept/contract';
import { CAUSE_IDS } from '@adept/diagnosis';
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

  it('names the nearest of an unknown word and ends with 2', async () => {
    const { code, stdout, stderr } = await run(['explain', 'tokn-expired']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('The nearest is token-expired.');
  });

  it('lists all causes as table, JSON and CSV', async () => {
    const list = JSON.parse((await run(['explain', '--list', '--json'])).stdout) as CauseEntry[];
    expect(list.map(({ causeId }) => causeId)).toEqual(CAUSE_IDS);
    expect((await run(['explain', '--list', '--output', 'csv'])).stdout).toMatch(
      /^causeId,appleCodes,title\r\n/,
    );
    expect((await run(['explain', '--list'])).stdout).toContain('token-replaced');
  });
});
