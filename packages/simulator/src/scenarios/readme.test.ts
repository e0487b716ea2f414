import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseScenario } from './read-scenario-file.ts';

it('the scenario in the README is one', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n([^`]+)```/.exec(readme) ?? [];
  expect(parseScenario(example).now).toEqual(new Date('2027-03-01T12:00:00Z'));
});
