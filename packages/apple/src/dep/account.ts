import { AccountAnswer } from '../wire/account.ts';
import { PAGE_LIMIT_MAXIMUM } from '../wire/limits.ts';
import { answerCheck } from './answer-check.ts';
import type { Abortable, CallEndpoint } from './endpoint-call.ts';

const check = answerCheck(AccountAnswer);

/** GET /account: organisation, MDM server, who made the token, limits (reference §3). */
export function getAccount(call: CallEndpoint, { signal }: Abortable = {}): Promise<AccountAnswer> {
  return call({ endpoint: 'GET /account', check, signal });
}

const PAGED = ['/server/devices', '/devices/sync'];

/**
 * Devices per page for fetch and sync: the smaller of Apple's documented maximum and what this account names in
 * `urls[]` for either of the two (Apple's real limits, reference §3).
 */
export function pageLimit(account: AccountAnswer | null): number {
  const named = (account?.urls ?? [])
    .filter(({ uri }) => PAGED.some((path) => uri.endsWith(path)))
    .map(({ limit }) => Math.floor(limit?.maximum ?? PAGE_LIMIT_MAXIMUM))
    .filter((limit) => limit >= 1);
  return Math.min(PAGE_LIMIT_MAXIMUM, ...named);
}
