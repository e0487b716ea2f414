import type { WorkItem } from '@adept/contract';
import type { CauseId, Impact } from '@adept/diagnosis';
import { nextStep, renderProblem, type Speaker } from '@adept/messages';
import { placeKey } from '../domain/notice.ts';
import type { Problem } from '../domain/problem.ts';
import { impactOf } from '../domain/token-history.ts';
import { byRank } from './problems.ts';
import { textContextOf } from './token-context.ts';
import type { KnownToken } from './tokens.ts';

/**
 * Open problems with one cure, grouped: one cause and one organisation are one thing to do, however many tokens it is
 * about. Tokens whose organisation isn't known yet stand alone. Errors before warnings, then by what is affected: new
 * or unassigned devices first, since they would skip management; then the cause's rank, then the one that waits longest.
 */
export function toWorkItems(
  known: readonly KnownToken[],
  speaker: Speaker,
  acknowledged: Acknowledged = new Map(),
): WorkItem[] {
  const entries = known.flatMap(({ token, problems }) => problems.map((problem) => ({ token, problem })));
  const groups = Map.groupBy(entries, ({ token, problem }) => workItemId(problem, token));
  const sorted = [...groups].sort(([, one], [, other]) => compare(one, other));
  return sorted.flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const item = toWorkItem(id, first, group, speaker);
    return [{ ...item, verifies: verifies(known, first, group), ...acknowledgement(group, acknowledged) }];
  });
}

/** Who silenced the reminders of which problem, by its id. */
export type Acknowledged = ReadonlyMap<string, { at: Date; by: string }>;

function acknowledgement(
  group: readonly Entry[],
  acknowledged: Acknowledged,
): Pick<WorkItem, 'acknowledgedAt' | 'acknowledgedBy'> {
  const [found] = group.flatMap(({ problem }) => acknowledged.get(problem.id) ?? []);
  return { acknowledgedAt: found?.at.toISOString() ?? null, acknowledgedBy: found?.by ?? null };
}

/**
 * Whom one click asks about: the item's tokens. Terms are accepted by an organisation as a whole, so that there all of
 * its tokens are asked about, also those that had no occasion to be refused yet.
 */
export function tokensToVerify(
  known: readonly KnownToken[],
  id: string,
): { causeId: CauseId; tokens: { id: string; name: string }[] } | null {
  const inItem = known.flatMap(({ token, problems }) =>
    problems
      .filter((problem) => workItemId(problem, token) === id)
      .map(({ causeId }) => ({ causeId, token })),
  );
  const [first] = inItem;
  if (!first) return null;
  const all = ofWholeOrganization(known, first.causeId, first.token) ?? inItem;
  return { causeId: first.causeId, tokens: all.map(({ token }) => ({ id: token.id, name: token.name })) };
}

/** null where a check asks about the problem's own tokens alone. */
function ofWholeOrganization(
  known: readonly KnownToken[],
  causeId: CauseId,
  { organization: { id } }: KnownToken['token'],
): KnownToken[] | null {
  if (causeId !== 'terms-not-signed' || id === null) return null;
  return known.filter(({ token }) => token.organization.id === id && token.credentialsId !== null);
}

function verifies(
  known: readonly KnownToken[],
  { token, problem }: Entry,
  group: readonly Entry[],
): WorkItem['verifies'] {
  const all = ofWholeOrganization(known, problem.causeId, token);
  return all ? { scope: 'organization', tokens: all.length } : { scope: 'tokens', tokens: group.length };
}

interface Entry {
  token: KnownToken['token'];
  problem: Problem;
}
const problemsOf = (group: readonly Entry[]) => group.map(({ problem }) => problem);

/** Stable while any problem of the group is open, and no path can break on it. */
function workItemId(problem: Problem, token: KnownToken['token']): string {
  const place = placeKey({ id: token.id, organizationId: token.organization.id });
  // One profile is put right once, wherever it is wanted.
  return `${problem.causeId}.${problem.judged.profile?.id ?? place}`;
}

function compare(one: readonly Entry[], other: readonly Entry[]): number {
  const [a, b] = [one[0]?.problem, other[0]?.problem];
  if (!a || !b) return 0;
  const [mine, theirs] = [impactOfAll(one), impactOfAll(other)];
  return (
    Number(b.severity === 'error') - Number(a.severity === 'error') ||
    theirs.newOrUnassigned - mine.newOrUnassigned ||
    theirs.enrolled + theirs.assigned - mine.enrolled - mine.assigned ||
    byRank(a, b) ||
    oldest(problemsOf(one)).getTime() - oldest(problemsOf(other)).getTime()
  );
}

/** Each token counts once, whatever it has of the same problem. */
function impactOfAll(group: readonly Entry[]): Impact {
  const tokens = [...new Map(group.map(({ token }) => [token.id, token])).values()];
  const sum: Impact = {
    enrolled: 0,
    assigned: 0,
    newOrUnassigned: 0,
    assignmentsPending: 0,
    devicesFailing: 0,
  };
  for (const token of tokens) {
    const one = impactOf(token);
    for (const name of Object.keys(sum) as (keyof Impact)[]) sum[name] += one[name];
  }
  return sum;
}

function oldest(problems: readonly Problem[]): Date {
  return new Date(Math.min(...problems.map(({ openedAt }) => openedAt.getTime())));
}

function toWorkItem(
  id: string,
  first: Entry,
  group: readonly Entry[],
  speaker: Speaker,
): Omit<WorkItem, 'acknowledgedAt' | 'acknowledgedBy' | 'verifies'> {
  const context = textContextOf(first.token, speaker);
  const { organization } = first.token;
  // One profile may be wanted by several organizations: then none of them is named.
  const isShared = group.every(({ token }) => token.organization.id === organization.id);
  return {
    id,
    causeId: first.problem.causeId,
    severity: first.problem.severity,
    title: renderProblem(first.problem.judged, context).title,
    nextStep: nextStep(first.problem.judged, context),
    organization: isShared
      ? { name: organization.name, type: organization.type }
      : { name: null, type: null },
    tokens: group.map(({ token }) => ({ id: token.id, name: token.name })),
    problemIds: group.map(({ problem }) => problem.id),
    openedAt: oldest(problemsOf(group)).toISOString(),
    impact: impactOfAll(group),
  };
}
