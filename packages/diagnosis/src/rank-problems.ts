import type { Cause, Verdict } from './cause.ts';
import type { CauseId, Severity } from './cause-id.ts';
import { isSyncEndpoint } from './sync-endpoints.ts';

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
  // What keeps syncs from ending well says more than that none did; its own text says that nothing open explains it.
  'sync-stale': [
    'access-denied',
    'apple-unavailable',
    'apple-unreachable',
    'clock-skew',
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
    'token-identity-changed',
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

/** Sentence for the closing rule of a cause that others hide, by name. */
export function hiddenWhile(id: CauseId): string {
  const hiders = HIDDEN_BY[id] ?? [];
  const forms = Object.keys(HIDES_WHEN[id] ?? {});
  const partly = forms.length === 0 ? '' : `; ${forms.join(', ')} only where it keeps each run from its end`;
  return `It is not listed while one of these is open: ${hiders.join(', ')}${partly}.`;
}

/** Where a cause hides another only in some of its forms: what keeps no sync from its end explains none that is missing. */
const HIDES_WHEN: Partial<Record<CauseId, Partial<Record<CauseId, (finding: Finding) => boolean>>>> = {
  'sync-stale': {
    // As a warning Apple takes the calls all the same.
    'clock-skew': (finding) => severityOf(finding) === 'error',
    'request-refused': ({ verdict }) => isSyncEndpoint(verdict.parameters['endpoint']),
    'unknown-apple-error': ({ verdict }) => isSyncEndpoint(verdict.parameters['endpoint']),
  },
};

/** Problems worth telling, worst first: errors before warnings, then by the causes' rank. */
export function rankProblems(findings: readonly Finding[]): Finding[] {
  // What was healed and only came back too often keeps nothing from working now.
  const open = findings.filter(({ verdict }) => !verdict.healedAt);
  return findings
    .filter(({ cause }) => !open.some((other) => hides(other, cause.id)))
    .sort((a, b) => weight(a) - weight(b) || a.cause.rank - b.cause.rank);
}

function hides(other: Finding, hidden: CauseId): boolean {
  if (!HIDDEN_BY[hidden]?.includes(other.cause.id)) return false;
  return HIDES_WHEN[hidden]?.[other.cause.id]?.(other) ?? true;
}

function severityOf({ cause, verdict }: Finding): Severity {
  return verdict.severity ?? cause.severity;
}

function weight(finding: Finding): number {
  return severityOf(finding) === 'error' ? 0 : 1;
}
