import type { Token } from '@adept/contract';
import { allPages, type ApiClient } from '@adept/contract/client';
import { nearest } from '@adept/contract/nearest';
import { CliError } from '../cli-error.ts';

/**
 * The token that a person names: its id, its name, or its name in other letters when only one fits.
 * @throws CliError `no-such-token` with the nearest name
 */
export async function findToken(api: ApiClient, wanted: string): Promise<Token> {
  const tokens = await allPages((page) => api.tokens.list(page));
  const found = tokens.find(({ id }) => id === wanted) ?? tokens.find(({ name }) => name === wanted);
  if (found) return found;
  const alike = tokens.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [only] = alike;
  if (only && alike.length === 1) return only;
  const names = tokens.map(({ name }) => name);
  throw new CliError('no-such-token', {
    name: wanted.slice(0, 200),
    hasNearest: names.length > 0 ? 'yes' : 'no',
    nearest: names.length > 0 ? nearest(wanted, names) : '',
  });
}
