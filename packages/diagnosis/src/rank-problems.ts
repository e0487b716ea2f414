import type { Cause, Verdict } from './cause.ts';
import type { CauseId } from './cause-id.ts';

/** A cause with what it concluded. */
export interface Finding {
  cause: Cause;
  verdict: Verdict;
}

/**
 * What isn't listed while another problem explains the same evidence or has the same cure: one cause per evidence.
 * An expired token also looks rejected; a dead one needn't be called about to expire.
 */
const HIDDEN_BY: Partial<Record<CauseId, readonly CauseId[]>> = {
  // The same list: too many missing to conclude anything from it.
  'sync-incomplete': ['device-count-collapsed'],
  // What keeps syncs from ending well says more than that none did.
  'sync-stale': [
    'access-denied',
    'apple-unavailable',
    'apple-unreachable',
    'cursor-lost',
    'cursor-stuck',
    'mdm-server-removed',
    'rate-limited',
    'request-refused',
    'terms-not-signed',
    'tls-intercepted',
    'token-damaged',
    'token-expired',
    'token-forbidden',
    'token-replaced',
    'unknown-apple-error',
  ],
  'mdm-server-removed': ['token-expired'],
  'token-damaged': ['token-expired'],
  'token-expiring': [
    'mdm-server-removed',
    'token-damaged',
    'token-expired',
    'token-forbidden',
    'token-replaced',
  ],
  'token-replaced': ['token-expired'],
  // Refusals of a token that is refused for a known reason are no riddle.
  'unknown-apple-error': [
    'access-denied',
    'mdm-server-removed',
    'terms-not-signed',
    'token-damaged',
    'token-expired',
    'token-forbidden',
    'token-replaced',
  ],
};

/** Problems worth telling, worst first: errors before warnings, then by the causes' rank. */
export function rankProblems(findings: readonly Finding[]): Finding[] {
  // What was healed and only came back too often keeps nothing from working now.
  const open = new Set(findings.filter(({ verdict }) => !verdict.healedAt).map(({ cause }) => cause.id));
  return findings
    .filter(({ cause }) => !HIDDEN_BY[cause.id]?.some((other) => open.has(other)))
    .sort((a, b) => weight(a) - weight(b) || a.cause.rank - b.cause.rank);
}

function weight({ cause, verdict }: Finding): number {
  return (verdict.severity ?? cause.severity) === 'error' ? 0 : 1;
}
