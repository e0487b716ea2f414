import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchForSecrets, secretsIn } from './search-for-secrets.ts';

const planted = `CS_${'0123456789abcdef'.repeat(2)}`;

describe('search for secrets', () => {
  it('finds each kind', () => {
    expect(secretsIn(`x ${planted} y`)).toEqual(['a consumer secret']);
    expect(secretsIn(`AS_${'ab'.repeat(10)}`)).toEqual(['an access secret']);
    expect(secretsIn(`AT_${'O1o'.repeat(10)}`)).toEqual(['an access token']);
    expect(secretsIn(['-----BEGIN', 'PRIVATE KEY-----'].join(' '))).toEqual(['a private key']);
    expect(secretsIn('CK_0123456789abcdef0123456789abcdef is no secret')).toEqual([]);
  });

  it('names file and line, never the secret', () => {
    const directory = mkdtempSync(join(tmpdir(), 'adept-secrets-'));
    writeFileSync(join(directory, 'unit.log'), `fine\n${planted}\n`);
    expect(() => searchForSecrets(directory)).toThrow('unit.log:2 holds a consumer secret');
    expect(() => searchForSecrets(directory)).not.toThrow(planted);
  });

  it('fails on an empty run', () => {
    expect(() => searchForSecrets(mkdtempSync(join(tmpdir(), 'adept-secrets-')))).toThrow('No output');
  });
});
