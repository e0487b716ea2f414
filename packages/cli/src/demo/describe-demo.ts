import type { Token } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import type { Column } from '../terminal/printer.ts';

const ORDER: readonly Token['state'][] = ['error', 'warning', 'unknown', 'ok'];

/** Worst first; those with the same problem of the same organisation stand together. */
export function inOrder(tokens: readonly Token[]): Token[] {
  const key = (token: Token): string =>
    [
      ORDER.indexOf(token.state),
      token.organization.name ?? '',
      token.problems[0]?.causeId ?? '',
      token.name,
    ].join('\n');
  return [...tokens].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The columns of `token list`, where a row with the same work as the one above says just that. */
export function demoColumns(
  columns: readonly Column<Token>[],
  tokens: readonly Token[],
  speaker: Speaker,
): Column<Token>[] {
  const next = columns.find(({ name }) => name === 'nextStep');
  const said = (token: Token): string => String(next?.value(token) ?? '');
  const shown = (token: Token): string => {
    const above = tokens[tokens.indexOf(token) - 1];
    const same = above !== undefined && said(token) !== '' && said(above) === said(token);
    const first = same ? tokens.find((other) => said(other) === said(token)) : undefined;
    return first ? speaker.say('demo.same-as', { name: first.name }) : said(token);
  };
  return columns
    .filter(({ name }) => name !== 'id')
    .map((column) => (column.name === 'nextStep' ? { ...column, shown } : column));
}
