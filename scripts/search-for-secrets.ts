import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no line of a run's output may hold. */
const SECRETS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'a private key', pattern: /-----BEGIN (?:RSA |EC |ENCRYPTED )?PRIVATE KEY-----/ },
  { name: 'a consumer secret', pattern: /\bCS_[0-9a-f]{16,}/i },
  { name: 'an access secret', pattern: /\bAS_[0-9a-f]{16,}/i },
  { name: 'an access token', pattern: /\bAT_[A-Za-z0-9+/=_-]{16,}/ },
];

/** Names of the secrets found in a text. */
export function secretsIn(text: string): string[] {
  return SECRETS.filter((secret) => secret.pattern.test(text)).map((secret) => secret.name);
}

/** Searches every log of the run; throws with file and line number (never the line itself). */
export function searchForSecrets(directory: string): void {
  let lines = 0;
  const found: string[] = [];
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.log'))) {
    for (const [index, line] of readFileSync(join(directory, file), 'utf8').split('\n').entries()) {
      lines += 1;
      for (const name of secretsIn(line)) found.push(`${file}:${index + 1} holds ${name}`);
    }
  }
  if (lines === 0) throw new Error('No output to search: the run kept no logs.');
  if (found.length > 0) throw new Error(found.join('\n'));
  process.stdout.write(`lines searched: ${lines}, secrets found: 0\n`);
}
