import type { Token } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import type { Column, Paint } from '../terminal/printer.ts';

export const STATE_SIGNS = { ok: '○', warning: '▲', error: '●', unknown: '?' } as const;

/** A state as a sign and a word; colour only adds. */
export function sayState(state: Token['state'], speaker: Speaker, paint: Paint): string {
  const text = `${STATE_SIGNS[state]} ${speaker.say(`cli.state.${state}`)}`;
  return { ok: paint.ok, warning: paint.warning, error: paint.error, unknown: paint.quiet }[state](text);
}

/** `Acme Retail (AB)`; empty while Apple hasn't said. */
export function sayOrganization({ organization }: Pick<Token, 'organization'>, speaker: Speaker): string {
  const type = organization.type === 'edu' ? 'edu' : organization.type === 'org' ? 'org' : null;
  if (!organization.name) return '';
  return type ? `${organization.name} (${speaker.say(`cli.organization.${type}`)})` : organization.name;
}

/** The table of tokens, as the demo shows it too. */
export function tokenColumns(speaker: Speaker, paint: Paint): readonly Column<Token>[] {
  return [
    {
      title: 'cli.column.state',
      name: 'state',
      value: (token) => token.state,
      shown: (token) => sayState(token.state, speaker, paint),
    },
    { title: 'cli.column.token', name: 'name', value: (token) => token.name },
    {
      title: 'cli.column.organization',
      name: 'organization',
      value: (token) => token.organization.name,
      shown: (token) => sayOrganization(token, speaker),
    },
    { title: 'cli.column.devices', name: 'devices', value: (token) => token.counts.devices, align: 'right' },
    {
      title: 'cli.column.expires',
      name: 'expiresAt',
      value: (token) => token.expiresAt,
      shown: (token) => (token.expiresAt ? speaker.say('cli.date', { at: new Date(token.expiresAt) }) : ''),
    },
    {
      title: 'cli.column.cause',
      name: 'causes',
      value: (token) => token.problems.map((problem) => problem.causeId).join(' '),
    },
    {
      title: 'cli.column.next',
      name: 'nextStep',
      value: (token) => nextStep(token, speaker),
    },
    { title: 'cli.column.id', name: 'id', value: (token) => token.id, shown: () => '' },
  ];
}

/** What is wrong and what to do next, in one cell. */
function nextStep(token: Token, speaker: Speaker): string {
  const [problem] = token.problems;
  if (problem)
    return problem.nextStep
      ? speaker.say('cli.problem-and-step', { title: problem.title, next: problem.nextStep })
      : problem.title;
  return token.state === 'unknown' ? speaker.say('cli.token.without-file') : '';
}
