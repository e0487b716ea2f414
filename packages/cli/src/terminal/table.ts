import Table from 'cli-table3';
import { measure } from './measure.ts';
import type { Column, Paint } from './printer.ts';

const NO_DRAWING = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((part) => [part, '']),
);
const GAP = 2;
const NARROWEST_LAST = 24;

/** @param options.width columns of the terminal, whose last column then wraps; null for a pipe, which gets each item on one line */
export function writeTable<T>(
  items: readonly T[],
  columns: readonly Column<T>[],
  options: { title: (id: string) => string; paint: Paint; width: number | null },
): string {
  const titles = columns.map((column) => options.title(column.title).toUpperCase());
  const rows = items.map((item) =>
    columns.map((column) => oneLine(column.shown?.(item) ?? String(column.value(item) ?? ''))),
  );
  const table = new Table({
    chars: NO_DRAWING,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP, compact: true },
    colAligns: columns.map((column) => column.align ?? 'left'),
    ...wrapLast(rows, titles, options.width),
  });
  table.push(
    titles.map((title) => options.paint.quiet(title)),
    ...rows,
  );
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** Control characters of foreign data could write into the terminal. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- colour (ESC [ … m) is ours and stays
  return text.replace(/\u001b(?!\[\d*m)|[\u0000-\u001a\u001c-\u001f\u007f-\u009f]/g, ' ');
}

function wrapLast(rows: readonly string[][], titles: readonly string[], width: number | null) {
  if (width === null) return {};
  const widths = titles.map(
    (title, index) => GAP + Math.max(measure(title), ...rows.map((row) => measure(row[index] ?? ''))),
  );
  const others = widths.slice(0, -1).reduce((sum, one) => sum + one, 0);
  const last = Math.min(widths.at(-1) ?? 0, Math.max(NARROWEST_LAST, width - others - 1));
  return { wordWrap: true, colWidths: [...widths.slice(0, -1), last] };
}
