import type { Evidence, Impact, JudgedProblem, Severity } from '@adept/diagnosis';
import type { Speaker } from './catalogue.ts';
import { nextStep, renderImpact, renderProblem } from './render-diagnosis.ts';
import { renderEvidence } from './render-evidence.ts';
import type { TextContext } from './text-parameters.ts';

/** A message to a person, in one language, before it takes the form of a mail or of a webhook's body. Plain JSON. */
export interface RenderedNotice {
  language: string;
  tone: Severity | 'closed' | 'test';
  /** The tone in a word. */
  label: string;
  subject: string;
  headline: string;
  /** Said before everything else. */
  remark: string | null;
  paragraphs: string[];
  sections: { title: string; lines: string[] }[];
  tokens: { title: string; items: { name: string; url: string; note: string | null }[] };
  /** Leads straight to the remedy. */
  action: { label: string; url: string } | null;
  /** Why it came to this reader. */
  footer: string[];
}

export interface NoticeToken {
  name: string;
  /** Its page with the diagnosis and the steps. */
  url: string;
  expiresAt: Date | null;
  context: TextContext;
}

export interface NoticeProblem {
  judged: JudgedProblem;
  token: NoticeToken;
  openedAt: Date;
  closedAt: Date | null;
}

interface Reader {
  speaker: Speaker;
  organization: string | null;
  simulated: boolean;
  /** Name of the rule; null: told as owner or deputy. */
  rule: string | null;
}

export interface ProblemNotice extends Reader {
  kind: 'opened' | 'still-open' | 'closed';
  /** Of one work item, at least one. */
  problems: readonly [NoticeProblem, ...NoticeProblem[]];
  /** What shows that they are gone, one fact for each token. */
  proofs: readonly { token: string; fact: Evidence }[];
  now: Date;
}

const DAY_MS = 86_400_000;

/** What is wrong, what it means for devices, since when and how we know, what to do. */
export function renderProblemNotice(notice: ProblemNotice): RenderedNotice {
  const { kind, problems, speaker } = notice;
  const [first] = problems;
  const rendered = renderProblem(first.judged, first.token.context);
  const tokens = distinct(problems.map(({ token }) => token));
  const subject = speaker.say(`notice.subject.${kind}`, {
    what: whatOf(tokens, notice),
    title: rendered.title,
  });
  const closed = kind === 'closed';
  const openedAt = earliest(problems.map((problem) => problem.openedAt));
  const days = Math.max(1, Math.floor((notice.now.getTime() - openedAt.getTime()) / DAY_MS));
  const [leading, ...others] = rendered.candidates;
  return {
    ...frame(notice, closed ? 'closed' : worst(problems), subject),
    headline: rendered.title,
    paragraphs: [
      ...(kind === 'still-open' ? [speaker.say('notice.still-open.meaning', { days })] : []),
      closed ? speaker.say('notice.closed.meaning') : rendered.meaning,
      closed
        ? speaker.say('notice.from-to', { from: openedAt, to: latest(problems) ?? notice.now })
        : speaker.say('notice.since', { at: openedAt }),
    ],
    sections: closed
      ? section(speaker.say('notice.section.proof'), proofLines(notice))
      : [
          ...section(
            speaker.say('notice.section.affected'),
            renderImpact(sumOf(problems.map(({ judged }) => judged.impact)), speaker),
          ),
          ...section(speaker.say('notice.section.how'), leading?.for ?? []),
          ...section(
            speaker.say('notice.section.not-ruled-out'),
            others.map(({ title }) => title),
          ),
          ...section(speaker.say('notice.section.do'), [rendered.nextStep]),
        ],
    tokens: tokenList(tokens, speaker, () => null),
    action: {
      label: speaker.say(closed ? 'notice.action.look' : 'notice.action.open'),
      url: first.token.url,
    },
    footer: [...(kind === 'still-open' ? [speaker.say('notice.acknowledge')] : []), why(notice)],
  };
}

export interface ExpiryNotice extends Reader {
  /** Of one organisation, expiring on one day; at least one. */
  tokens: readonly [NoticeToken, ...NoticeToken[]];
  /** Days left in the reader's zone; negative after the day. */
  days: number;
}

/** A step of the countdown to the day on which tokens expire, and of the weeks after it. */
export function renderExpiryNotice(notice: ExpiryNotice): RenderedNotice {
  const { speaker, tokens, days } = notice;
  const past = days < 0;
  const when = past
    ? speaker.say('notice.expiry.past', { days: -days })
    : speaker.say('notice.expiry.ahead', { days });
  const subject = speaker.say('notice.subject.expiry', { what: whatOf(tokens, notice), title: when });
  const [first] = tokens;
  const parameters = { days: Math.max(0, days), dateSays: past ? 'past' : 'future' };
  return {
    ...frame(notice, days <= 0 ? 'error' : 'warning', subject),
    headline: subject,
    paragraphs: [speaker.say(past ? 'notice.expiry.meaning.past' : 'notice.expiry.meaning.ahead')],
    sections: section(speaker.say('notice.section.do'), [
      nextStep({ causeId: past ? 'token-expired' : 'token-expiring', parameters }, first.context),
    ]),
    tokens: tokenList(tokens, speaker, ({ expiresAt }) =>
      expiresAt === null ? null : speaker.say('notice.expires', { at: expiresAt }),
    ),
    action: { label: speaker.say('notice.action.open'), url: first.url },
    footer: [why(notice)],
  };
}

/** Sent by hand, to see whether messages of a rule arrive. */
export function renderTestNotice(notice: {
  speaker: Speaker;
  rule: string;
  url: string;
  simulated: boolean;
}): RenderedNotice {
  const { speaker, rule, url } = notice;
  return {
    ...frame(notice, 'test', speaker.say('notice.test.subject')),
    headline: speaker.say('notice.test.headline'),
    paragraphs: [speaker.say('notice.test.meaning', { rule })],
    sections: [],
    tokens: { title: speaker.say('notice.section.tokens'), items: [] },
    action: { label: speaker.say('notice.action.look'), url },
    footer: [],
  };
}

function frame(
  { speaker, simulated }: Pick<Reader, 'speaker' | 'simulated'>,
  tone: RenderedNotice['tone'],
  subject: string,
): Pick<RenderedNotice, 'language' | 'tone' | 'label' | 'subject' | 'remark'> {
  return {
    language: speaker.language,
    tone,
    label: speaker.say(`notice.label.${tone}`),
    subject: simulated ? speaker.say('notice.subject.simulated', { subject }) : subject,
    remark: simulated ? speaker.say('notice.simulated') : null,
  };
}

function why({ rule, speaker }: Reader): string {
  return rule === null ? speaker.say('notice.why.person') : speaker.say('notice.why.rule', { rule });
}

/** One token by its name, several by their number and whose they are. */
function whatOf(tokens: readonly NoticeToken[], { speaker, organization }: Reader): string {
  return tokens.length > 1 && organization !== null
    ? speaker.say('notice.what.many', { n: tokens.length, organization })
    : speaker.say('notice.what.one', { token: tokens.map(({ name }) => name).join(', ') });
}

function section(title: string, lines: readonly string[]): { title: string; lines: string[] }[] {
  return lines.length === 0 ? [] : [{ title, lines: [...lines] }];
}

function proofLines({ proofs, speaker }: ProblemNotice): string[] {
  return proofs.map(({ token, fact }) =>
    speaker.say('notice.closed.proof', {
      token,
      fact: renderEvidence(fact, speaker).text,
      at: new Date(fact.at),
    }),
  );
}

function tokenList(
  tokens: readonly NoticeToken[],
  speaker: Speaker,
  note: (token: NoticeToken) => string | null,
): RenderedNotice['tokens'] {
  return {
    title: speaker.say('notice.section.tokens'),
    items: tokens.map((token) => ({ name: token.name, url: token.url, note: note(token) })),
  };
}

function distinct(tokens: readonly NoticeToken[]): NoticeToken[] {
  return tokens.filter((token, index) => tokens.findIndex(({ url }) => url === token.url) === index);
}

function worst(problems: readonly NoticeProblem[]): Severity {
  return problems.some(({ judged }) => judged.severity === 'error') ? 'error' : 'warning';
}

function earliest(dates: readonly Date[]): Date {
  return new Date(Math.min(...dates.map((date) => date.getTime())));
}

function latest(problems: readonly NoticeProblem[]): Date | null {
  const ends = problems.flatMap(({ closedAt }) => (closedAt === null ? [] : [closedAt.getTime()]));
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}

function sumOf(impacts: readonly Impact[]): Impact {
  const sum = (name: keyof Impact) => impacts.reduce((all, impact) => all + impact[name], 0);
  return {
    enrolled: sum('enrolled'),
    assigned: sum('assigned'),
    newOrUnassigned: sum('newOrUnassigned'),
    assignmentsPending: sum('assignmentsPending'),
    devicesFailing: sum('devicesFailing'),
  };
}
