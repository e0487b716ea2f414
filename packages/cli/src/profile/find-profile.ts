import type { EnrollmentProfile } from '@adept/contract';
import { allPages, type ApiClient } from '@adept/contract/client';
import { nearest } from '@adept/contract/nearest';
import { CliError } from '../cli-error.ts';

/**
 * The enrollment profile that a person names by its id or its name, in whatever letters: names differ by more than those.
 * @throws CliError `no-such-profile` with the nearest name
 */
export async function findProfile(api: ApiClient, wanted: string): Promise<EnrollmentProfile> {
  const profiles = await allPages((page) => api.profiles.list(page));
  const found = profileNamed(profiles, wanted);
  if (found) return found;
  const names = profiles.map(({ name }) => name);
  throw new CliError('no-such-profile', {
    name: wanted.slice(0, 200),
    hasNearest: names.length > 0 ? 'yes' : 'no',
    nearest: names.length > 0 ? nearest(wanted, names) : '',
  });
}

/** By id or name; undefined where there is none. */
export function profileNamed(
  profiles: readonly EnrollmentProfile[],
  wanted: string,
): EnrollmentProfile | undefined {
  const lower = wanted.toLowerCase();
  return profiles.find(({ id }) => id === lower) ?? profiles.find(({ name }) => name.toLowerCase() === lower);
}
