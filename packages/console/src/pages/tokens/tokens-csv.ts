import type { Token } from '@adept/contract';
import type { Texts } from '../../language/use-texts.ts';
import { COLUMN_TEXTS, COLUMNS } from './token-columns.ts';
import { leadingProblem } from './token-rows.ts';

/**
 * RFC 4180 with CRLF. A cell that a spreadsheet would take for a formula is led by an apostrophe: names come from
 * people and from Apple.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Every column, whichever are shown; times in RFC 3339, so that a program reads them too. */
export function tokensCsv(tokens: readonly Token[], say: Texts['say']): string {
  const head = COLUMNS.map((column) => say(COLUMN_TEXTS[column]));
  const rows = tokens.map((token) => {
    const { type } = token.organization;
    return [
      say(`console.state.${token.state}`),
      token.name,
      leadingProblem(token)?.title ?? '',
      token.organization.name ?? '',
      type === 'edu' ? say('console.portal.asm') : type === 'org' ? say('console.portal.ab') : '',
      token.mdmServer.name ?? '',
      token.owner ?? '',
      String(token.counts.devices),
      String(token.counts.unassigned),
      token.expiresAt ?? '',
      token.lastGoodSyncAt ?? '',
      token.nextSyncAt ?? '',
    ];
  });
  return csvOf([head, ...rows]);
}

/** Hands the file to the browser's downloads. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function downloadCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
