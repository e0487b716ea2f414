import type { Token } from '@adept/contract';
import { createSpeaker } from '@adept/messages';
import { describe, expect, it } from 'vitest';
import { createPaint } from '../terminal/printer.ts';
import { tokenColumns } from '../token/token-columns.ts';
import { demoColumns, inOrder } from './describe-demo.ts';

function token(name: string, state: Token['state'], problem?: { causeId: string; nextStep: string }): Token {
  return {
    name,
    state,
    organization: { name: 'Nordlicht', type: 'edu' },
    counts: { devices: 1, unassigned: 0 },
    expiresAt: null,
    problems: problem ? [{ title: 'Terms', ...problem }] : [],
  } as unknown as Token;
}

const terms = { causeId: 'terms-not-signed', nextStep: 'Accept them.' };
const tokens = [
  token('B healthy', 'ok'),
  token('A healthy', 'ok'),
  token('Soon', 'warning'),
  token('Macs', 'error', terms),
  token('iPads', 'error', terms),
  token('Expired', 'error', { causeId: 'token-expired', nextStep: 'Renew it.' }),
];

describe('the table of the demo', () => {
  it('has the worst first and the same problem together', () => {
    expect(inOrder(tokens).map(({ name }) => name)).toEqual([
      'Macs',
      'iPads',
      'Expired',
      'Soon',
      'A healthy',
      'B healthy',
    ]);
  });

  it('says the same work once', async () => {
    const speaker = await createSpeaker('en', 'UTC');
    const paint = createPaint({ write: () => true }, {});
    const rows = inOrder(tokens);
    const columns = demoColumns(tokenColumns(speaker, paint), rows, speaker);
    const next = columns.find(({ name }) => name === 'nextStep');
    expect(columns.some(({ name }) => name === 'id')).toBe(false);
    expect(rows.map((row) => next?.shown?.(row))).toEqual([
      expect.stringContaining('Accept them.'),
      'same as Macs',
      expect.stringContaining('Renew it.'),
      '',
      '',
      '',
    ]);
  });
});
