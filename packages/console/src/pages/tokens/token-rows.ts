import type { Problem, Token, TokenState } from '@adept/contract';

export const STATE_ORDER = ['error', 'warning', 'unknown', 'ok'] as const satisfies readonly TokenState[];

/** Worst first, then the date that comes soonest, then the name: what needs a person stands at the top. */
export function inOrder(tokens: readonly Token[], language: string): Token[] {
  const names = new Intl.Collator(language, { numeric: true });
  const expiry = (token: Token) => token.expiresAt ?? '9999';
  return [...tokens].sort(
    (a, b) =>
      STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
      (a.state === 'ok' ? 0 : expiry(a).localeCompare(expiry(b))) ||
      names.compare(a.name, b.name),
  );
}

/** Past its date, or within so many days. */
export const EXPIRY_FILTERS = ['past', '30', '90'] as const;
export type ExpiryFilter = (typeof EXPIRY_FILTERS)[number];

export interface TokenFilter {
  q: string;
  state: TokenState | null;
  organization?: string | null;
  expires?: ExpiryFilter | null;
}

const DAY = 86_400_000;

function expiresIn({ expiresAt }: Token, expires: ExpiryFilter, now: Date): boolean {
  if (expiresAt === null) return false;
  const left = Date.parse(expiresAt) - now.getTime();
  return expires === 'past' ? left < 0 : left >= 0 && left <= Number(expires) * DAY;
}

/** Names of the organizations that tokens are of, each once, by the alphabet of the language. */
export function organizationsOf(tokens: readonly Token[], language: string): string[] {
  const names = tokens.flatMap(({ organization: { name } }) => (name === null ? [] : [name]));
  return [...new Set(names)].sort(new Intl.Collator(language).compare);
}

/** Every word must occur in the token's name, organisation, server or problem. */
export function matching(
  tokens: readonly Token[],
  { q, state, organization = null, expires = null }: TokenFilter,
  now: Date,
): Token[] {
  const words = q.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return tokens.filter((token) => {
    if (state && token.state !== state) return false;
    if (organization !== null && token.organization.name !== organization) return false;
    if (expires !== null && !expiresIn(token, expires, now)) return false;
    const text = [token.name, token.organization.name, token.mdmServer.name, leadingProblem(token)?.title]
      .join('\n')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The open problem that decides the token's state: an error before a warning, the oldest first. */
export function leadingProblem(token: Pick<Token, 'problems'>): Problem | null {
  const open = token.problems.filter((problem) => problem.state === 'open');
  const [first] = open.sort(
    (a, b) =>
      Number(b.severity === 'error') - Number(a.severity === 'error') || a.openedAt.localeCompare(b.openedAt),
  );
  return first ?? null;
}

/** A token of ours before its first file: it has no credentials, so nothing about it can be wrong yet. */
export function isWaitingForFile(
  token: Pick<Token, 'expiresAt' | 'mdmServer' | 'origin' | 'problems'>,
): boolean {
  return (
    token.origin === 'adept' &&
    token.expiresAt === null &&
    token.mdmServer.uuid === null &&
    token.problems.length === 0
  );
}

export interface CauseGroup {
  causeId: string;
  title: string;
  tokens: Token[];
}

/** The banner's lines: tokens in an error state by what is wrong with them, the largest group first. */
export function errorsByCause(tokens: readonly Token[]): CauseGroup[] {
  const groups = new Map<string, CauseGroup>();
  for (const token of tokens) {
    if (token.state !== 'error') continue;
    const problem = leadingProblem(token);
    const causeId = problem?.causeId ?? '';
    const group = groups.get(causeId) ?? { causeId, title: problem?.title ?? '', tokens: [] };
    group.tokens.push(token);
    groups.set(causeId, group);
  }
  return [...groups.values()].sort((a, b) => b.tokens.length - a.tokens.length);
}

export function countByState(tokens: readonly Token[]): Record<TokenState, number> {
  const counts: Record<TokenState, number> = { error: 0, warning: 0, unknown: 0, ok: 0 };
  for (const token of tokens) counts[token.state]++;
  return counts;
}
