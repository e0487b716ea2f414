import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createSpeaker } from '@adept/messages';
import { texts } from '@adept/messages/en/index';
import { describe, expect, it } from 'vitest';
import { AdeptError } from '../domain/adept-error.ts';
import { toProblemDocument } from './problem-response.ts';

const server = path.join(import.meta.dirname, '..');
const sources = globSync('**/*.ts', { cwd: server }).filter((file) => !/\.test\.ts$|\/testing\//.test(file));
const CODE = /new AdeptError\(\s*'([a-z-]+)'|idFrom\([^,]+, '([a-z-]+)'\)|'([a-z-]+-not-found)'/g;

/** Codes that appear as literals in the server's sources. */
const codes = new Set(
  sources.flatMap((file) =>
    [...readFileSync(path.join(server, file), 'utf8').matchAll(CODE)].map(
      ([, ...groups]) => groups.find(Boolean) ?? '',
    ),
  ),
);

describe('every code', () => {
  it('is found in the sources', () => expect(codes.size).toBeGreaterThan(30));

  it.each([...codes].sort())('%s has a title and a detail', (code) => {
    expect(Object.keys(texts)).toEqual(
      expect.arrayContaining([`error.${code}.title`, `error.${code}.detail`]),
    );
  });
});

describe('toProblemDocument', () => {
  it('is whole, and points to where more is written', async () => {
    const speaker = await createSpeaker('en', 'UTC');
    expect(toProblemDocument(new AdeptError('token-name-taken', 409), speaker)).toEqual({
      type: 'urn:adept:error:token-name-taken',
      title: 'Name taken',
      status: 409,
      detail: 'Another token has this name. Choose one that tells them apart.',
      code: 'token-name-taken',
      docs: '/docs/guide/errors.md#token-name-taken',
    });
  });
});
