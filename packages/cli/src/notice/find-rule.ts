import type { NoticeRule } from '@adept/contract';
import { allPages, type ApiClient } from '@adept/contract/client';
import { nearest } from '@adept/contract/nearest';
import { CliError } from '../cli-error.ts';

/**
 * The rule that a person names by its id or its name, in whatever letters; of several with one name the oldest.
 * @throws CliError `no-such-rule` with the nearest name
 */
export async function findRule(api: ApiClient, wanted: string): Promise<NoticeRule> {
  const rules = await allPages((page) => api.noticeRules.list(page));
  const found = ruleNamed(rules, wanted);
  if (found) return found;
  const names = rules.map(({ name }) => name);
  throw new CliError('no-such-rule', {
    name: wanted.slice(0, 200),
    hasNearest: names.length > 0 ? 'yes' : 'no',
    nearest: names.length > 0 ? nearest(wanted, names) : '',
  });
}

/** By id or name; undefined where there is none. */
export function ruleNamed(rules: readonly NoticeRule[], wanted: string): NoticeRule | undefined {
  const lower = wanted.toLowerCase();
  return rules.find(({ id }) => id === lower) ?? rules.find(({ name }) => name.toLowerCase() === lower);
}
