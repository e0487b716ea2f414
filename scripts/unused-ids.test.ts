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
  say(\`command.\${path}\`);
  new Command('token').command('list').option('--show-secrets <file>');
  say(\`option.\${name}\`);
`;

describe('unusedIds', () => {
  it.each([
    'console.close',
    'reason.clock-off',
    'cause.no-word.title',
    'command.token.list',
    'option.showSecrets',
  ])('finds the use of %s', (id) => {
    expect(unusedIds([id], SOURCES)).toEqual([]);
  });

  it.each([
    'console.open',
    'reason.gone',
    'reason.clockOff',
    'reason.no-word.clock-off',
    'cause.no-word.body',
    'cause.gone.title',
    'command.token.clear',
    'reason',
  ])('finds that nobody says %s', (id) => {
    expect(unusedIds([id], SOURCES)).toEqual([id]);
  });
});
