import { describe, expect, it } from 'vitest';
import { unusedIds } from './unused-ids.ts';

const SOURCES = `
  say('console.close');
  say(\`reason.\${id}\`);
  const IDS = ['clock-off', 'no-word'];
  const parts = {
    title: 1,
  };
  say(\`cause.\${id}.\${part}\`);
`;

describe('unusedIds', () => {
  it.each(['console.close', 'reason.clock-off', 'cause.no-word.title'])('finds the use of %s', (id) => {
    expect(unusedIds([id], SOURCES)).toEqual([]);
  });

  it.each(['console.open', 'reason.gone', 'cause.no-word.body', 'cause.gone.title', 'reason'])(
    'finds that nobody says %s',
    (id) => {
      expect(unusedIds([id], SOURCES)).toEqual([id]);
    },
  );
});
