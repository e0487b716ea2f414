import type { Evidence } from '@adept/diagnosis';
import {
  chooseLanguage,
  type Language,
  type NoticeProblem,
  type NoticeToken,
  renderExpiryNotice,
  renderProblemNotice,
  renderTestNotice,
  type Speaker,
} from '@adept/messages';
import { dayIn, daysBetween } from '../../domain/calendar-day.ts';
import type { Clock } from '../../domain/clock.ts';
import { type Notice, type NoticeRule, ruleConcerns } from '../../domain/notice.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Token } from '../../domain/token.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import { textContextOf } from '../token-context.ts';
import { settingsPage, tokenPage } from './links.ts';
import type { NoticeMessage } from './notice-message.ts';
import type { NoticeStore } from './notice-store.ts';

export interface ComposeContext {
  store: NoticeStore;
  clock: Clock;
  speak(language: Language, timeZone: string): Promise<Speaker>;
  /** For those told without a rule. */
  defaults: { language: string; timeZone: string };
  /** Where people open the console. */
  origin(): string;
  simulated: boolean;
}

/** How a message is read: by whom, in which words. */
interface Reading {
  rule: NoticeRule | null;
  speaker: Speaker;
  organization: string | null;
  simulated: boolean;
}

/**
 * A message of the outbox in words, as things stand now. A reader sees only the tokens that his rule (or his being
 * owner or deputy) is about. null: there is nobody to tell, or nothing to say, any more.
 */
export async function composeNotice(notice: Notice, context: ComposeContext): Promise<NoticeMessage | null> {
  const rule = notice.ruleId === null ? null : await context.store.noticeRules.get(SYSTEM, notice.ruleId);
  if (notice.ruleId !== null && !rule?.enabled) return null;
  const { language, timeZone } = rule ?? context.defaults;
  const speaker = await context.speak(chooseLanguage(language), timeZone);
  return notice.expiry === null
    ? composeProblems(notice, { rule, speaker }, context)
    : composeExpiry(notice, { rule, speaker }, context);
}

/** Sent by hand. */
export async function composeTest(
  id: string,
  rule: NoticeRule,
  context: ComposeContext,
): Promise<NoticeMessage> {
  const speaker = await context.speak(chooseLanguage(rule.language), rule.timeZone);
  const url = settingsPage(context.origin());
  return {
    id,
    kind: 'test',
    at: context.clock.now().toISOString(),
    rendered: renderTestNotice({ speaker, rule: rule.name, url, simulated: context.simulated }),
    facts: { causeId: null, severity: null, organization: null, tokens: [] },
  };
}

/** Whether this reader is told of this token. */
function concerns(
  notice: Notice,
  rule: NoticeRule | null,
  token: Token,
  severity: Problem['severity'],
): boolean {
  if (rule !== null) return ruleConcerns(rule, token, severity);
  const people = [token.owner, token.deputy].map((person) => person?.toLowerCase());
  return people.includes(notice.address?.toLowerCase());
}

async function composeProblems(
  notice: Notice,
  reader: Pick<Reading, 'rule' | 'speaker'>,
  context: ComposeContext,
): Promise<NoticeMessage | null> {
  const { store, clock } = context;
  if (notice.workItemId === null || notice.kind === 'expiry') return null;
  const all = await store.workItems.problems(SYSTEM, notice.workItemId);
  const open = all.filter(({ closedAt }) => closedAt === null);
  const told: { problem: Problem; token: Token }[] = [];
  for (const problem of notice.kind === 'closed' || open.length === 0 ? all : open) {
    const token = await store.tokens.get(SYSTEM, problem.tokenId);
    if (token && concerns(notice, reader.rule, token, problem.severity)) told.push({ problem, token });
  }
  const [first, ...others] = told.map(({ problem, token }) =>
    problemOf(problem, token, reader.speaker, context),
  );
  const [leading] = told;
  if (!first || !leading) return null;
  const reading = readingOf(reader, leading.token, context);
  const proofs =
    notice.kind === 'closed'
      ? await proofsOf(
          told.map(({ token }) => token),
          store,
        )
      : [];
  const rendered = renderProblemNotice({
    ...reading,
    rule: reader.rule?.name ?? null,
    kind: notice.kind,
    problems: [first, ...others],
    proofs,
    now: clock.now(),
  });
  return {
    ...envelope(notice, context),
    rendered,
    facts: {
      causeId: leading.problem.causeId,
      severity: leading.problem.severity,
      organization: reading.organization,
      tokens: tokenFacts(told.map(({ token }) => token)),
    },
  };
}

async function composeExpiry(
  notice: Notice,
  reader: Pick<Reading, 'rule' | 'speaker'>,
  context: ComposeContext,
): Promise<NoticeMessage | null> {
  const { expiry } = notice;
  if (expiry === null) return null;
  const { timeZone } = reader.speaker;
  const days = daysBetween(dayIn(timeZone, context.clock.now()), expiry.day);
  const severity = days <= 0 ? 'error' : 'warning';
  const told: Token[] = [];
  for (const id of expiry.tokenIds) {
    const token = await context.store.tokens.get(SYSTEM, id);
    if (token?.expiresAt == null || !concerns(notice, reader.rule, token, severity)) continue;
    // Another date than the token's: renewed since, or Apple called it expired before. Told until Apple accepts it.
    const otherDate = dayIn(timeZone, token.expiresAt) !== expiry.day;
    if (!otherDate || (days <= 0 && (await isUnverified(id, context)))) told.push(token);
  }
  const [first, ...others] = told.map((token) => tokenOf(token, reader.speaker, context));
  const [leading] = told;
  if (!first || !leading) return null;
  const reading = readingOf(reader, leading, context);
  return {
    ...envelope(notice, context),
    rendered: renderExpiryNotice({
      ...reading,
      rule: reader.rule?.name ?? null,
      tokens: [first, ...others],
      days,
    }),
    facts: {
      causeId: days < 0 ? 'token-expired' : 'token-expiring',
      severity,
      organization: reading.organization,
      tokens: tokenFacts(told),
    },
  };
}

async function isUnverified(tokenId: string, { store }: ComposeContext): Promise<boolean> {
  const open = await store.problems.openOfCause(SYSTEM, 'token-expired');
  return open.some((problem) => problem.tokenId === tokenId);
}

function envelope(notice: Notice, { clock }: ComposeContext): Pick<NoticeMessage, 'id' | 'kind' | 'at'> {
  return { id: notice.id, kind: notice.kind, at: clock.now().toISOString() };
}

function readingOf(
  reader: Pick<Reading, 'rule' | 'speaker'>,
  token: Token,
  { simulated }: ComposeContext,
): Reading {
  return { ...reader, organization: token.organization.name, simulated };
}

function tokenOf(token: Token, speaker: Speaker, context: ComposeContext): NoticeToken {
  return {
    name: token.name,
    url: tokenPage(context.origin(), token.id),
    expiresAt: token.expiresAt,
    context: textContextOf(token, speaker),
  };
}

function problemOf(problem: Problem, token: Token, speaker: Speaker, context: ComposeContext): NoticeProblem {
  const { judged, openedAt, closedAt } = problem;
  return { judged, openedAt, closedAt, token: tokenOf(token, speaker, context) };
}

function tokenFacts(tokens: readonly Token[]): NoticeMessage['facts']['tokens'] {
  const facts = tokens.map(({ id, name, expiresAt }) => ({
    id,
    name,
    expiresAt: expiresAt?.toISOString() ?? null,
  }));
  return facts.filter(({ id }, index) => facts.findIndex((one) => one.id === id) === index);
}

/** The newest good answer of Apple's for each token: what closed the problem, or came after it. */
async function proofsOf(
  tokens: readonly Token[],
  store: NoticeStore,
): Promise<{ token: string; fact: Evidence }[]> {
  const proofs: { token: string; fact: Evidence }[] = [];
  for (const { id, name } of tokens) {
    if (proofs.some(({ token }) => token === name)) continue;
    const evidence = await store.evidence.forJudging(SYSTEM, id);
    const fact = evidence.findLast((one) => one.kind === 'apple-answer' && one.outcome === 'success');
    if (fact) proofs.push({ token: name, fact });
  }
  return proofs;
}
