import type { Problem } from '@adept/contract';
import { allPages, type ApiClient } from '@adept/contract/client';
import type { Speaker } from '@adept/messages';
import { renderImpact } from '@adept/messages/render-diagnosis';
import type { CommandContext } from '../context.ts';
import { findToken } from '../token/find-token.ts';
import { openRemedy } from '../token/open-remedy.ts';
import { wrap } from '../terminal/paragraphs.ts';
import type { Column, Paint } from '../terminal/printer.ts';

interface ProblemChoices {
  state?: 'open' | 'closed';
  token?: string;
  cause?: string;
  healed?: boolean;
}

export async function listProblems(choices: ProblemChoices, context: CommandContext): Promise<void> {
  const api = await context.api();
  const { state, token, cause, healed } = choices;
  const tokenId = token === undefined ? undefined : (await findToken(api, token)).id;
  const problems = await allPages((page) =>
    api.problems.list({ ...page, state, token: tokenId, cause, healed }),
  );
  const speaker = await context.speaker();
  const forPeople = context.options().output === 'table';
  const names = forPeople ? await tokenNames(api) : new Map<string, string>();
  await context.print.list(problems, columns(speaker, names), {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.no-problems'),
  });
}

export async function showProblem(id: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const problem = await api.problems.get(id);
  if (problem.state === 'open') await openRemedy(api, problem.tokenId);
  const speaker = await context.speaker();
  const names = await tokenNames(api);
  await context.print.thing(
    problem,
    (paint, width) => describeProblem(problem, { paint, width, speaker, names }),
    columns(speaker, names),
  );
}

async function tokenNames(api: ApiClient): Promise<Map<string, string>> {
  const tokens = await allPages((page) => api.tokens.list(page));
  return new Map(tokens.map(({ id, name }) => [id, name]));
}

function columns(speaker: Speaker, names: ReadonlyMap<string, string>): readonly Column<Problem>[] {
  const moment = (text: string | null) =>
    text === null ? '' : speaker.say('cli.moment', { at: new Date(text) });
  return [
    {
      title: 'cli.column.state',
      name: 'state',
      value: (problem) => problem.state,
      shown: (problem) => speaker.say(`cli.problem.${problem.state}`),
    },
    { title: 'cli.column.cause', name: 'causeId', value: (problem) => problem.causeId },
    {
      title: 'cli.column.token',
      name: 'tokenId',
      value: (problem) => problem.tokenId,
      shown: (problem) => names.get(problem.tokenId) ?? problem.tokenId,
    },
    {
      title: 'cli.column.since',
      name: 'openedAt',
      value: (problem) => problem.openedAt,
      shown: (problem) => moment(problem.openedAt),
    },
    {
      title: 'cli.column.until',
      name: 'closedAt',
      value: (problem) => problem.closedAt,
      shown: (problem) => moment(problem.closedAt),
    },
    { title: 'cli.column.next', name: 'nextStep', value: (problem) => problem.nextStep },
    { title: 'cli.column.id', name: 'id', value: (problem) => problem.id },
  ];
}

function describeProblem(
  problem: Problem,
  {
    paint,
    width,
    speaker,
    names,
  }: { paint: Paint; width: number; speaker: Speaker; names: ReadonlyMap<string, string> },
): string {
  const sign =
    problem.state === 'closed'
      ? paint.ok('○')
      : problem.severity === 'error'
        ? paint.error('●')
        : paint.warning('▲');
  const paragraph = (text: string) => wrap(text, { width, indent: 2 });
  const since = speaker.say('cli.problem.since', {
    token: names.get(problem.tokenId) ?? problem.tokenId,
    opened: new Date(problem.openedAt),
    isClosed: problem.closedAt === null ? 'no' : 'yes',
    closed: new Date(problem.closedAt ?? 0),
  });
  return [
    `${sign} ${paint.strong(problem.title)}`,
    paragraph(since),
    '',
    paragraph(problem.meaning),
    ...renderImpact(problem.impact, speaker).map((text) => wrap(text, { width, indent: 4 })),
    ...(problem.repair ? ['', paragraph(problem.repair.text)] : []),
    ...(problem.nextStep ? ['', paragraph(`→ ${problem.nextStep}`)] : []),
    '',
    paragraph(problem.docs),
    '',
  ].join('\n');
}
