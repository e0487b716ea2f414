import type { Host } from '../context.ts';
import type { OutputFormat } from '../global-options.ts';

export interface OutputStream {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** One column of a list, for the table and for CSV. */
export interface Column<T> {
  /** Text id of its heading in the table. */
  title: string;
  /** Its name in CSV: the API's member. */
  name: string;
  /** As CSV has it. */
  value(item: T): string | number | null;
  /** As a person reads it, where that differs. */
  shown?(item: T): string;
  align?: 'right';
}

/** Marks that only add to what is said in words; nothing without a terminal. */
export interface Paint {
  error: (text: string) => string;
  warning: (text: string) => string;
  ok: (text: string) => string;
  quiet: (text: string) => string;
  strong: (text: string) => string;
}

/**
 * Writes a command's result to stdout, once: exactly one document with JSON, and CSV or text for people otherwise.
 * Hints and progress go to stderr by `note`, and only to people.
 */
export interface Printer {
  /** A list: an array, a table, or rows. `title` says a heading in the chosen language. */
  list<T>(
    items: readonly T[],
    columns: readonly Column<T>[],
    say: { title: (id: string) => string; empty: string },
  ): Promise<void>;
  /** A thing: the object, or the lines that `describe` gives. CSV has its columns, or `member,value` rows without. */
  thing<T extends object>(
    thing: T,
    describe: (paint: Paint, width: number) => string,
    columns?: readonly Column<T>[],
  ): Promise<void>;
  note(text: string): void;
  paint: Paint;
}

export function createPrinter({ host, format }: { host: Host; format: () => OutputFormat }): Printer {
  const out = (text: string) => void host.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  const json = (value: unknown) => out(JSON.stringify(value, null, 2));
  const paint = createPaint(host.stdout, host.env);
  const width = () => Math.max(60, host.stdout.columns ?? 100);
  return {
    paint,
    async list(items, columns, say) {
      if (format() === 'json') return json(items);
      if (format() === 'csv') return out(writeCsv(items, columns));
      if (items.length === 0) return out(say.empty);
      const { writeTable } = await import('./table.ts');
      out(writeTable(items, columns, { title: say.title, paint, width: host.stdout.isTTY ? width() : null }));
    },
    async thing(thing, describe, columns) {
      if (format() === 'json') return json(thing);
      if (format() === 'csv') return out(columns ? writeCsv([thing], columns) : writeMembers(thing));
      out(describe(paint, width()));
    },
    note(text) {
      if (format() === 'table') host.stderr.write(`${text}\n`);
    },
  };
}

/** Colour for a terminal, unless NO_COLOR or TERM=dumb says otherwise. */
export function createPaint(stream: OutputStream, env: Host['env']): Paint {
  const on = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const style = (code: string) => (text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { error: style('31'), warning: style('33'), ok: style('32'), quiet: style('2'), strong: style('1') };
}

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function writeCsv<T>(items: readonly T[], columns: readonly Column<T>[]): string {
  const rows = items.map((item) => columns.map((column) => column.value(item)));
  return [columns.map((column) => column.name), ...rows].map(writeRow).join('');
}

function writeMembers(thing: object): string {
  const rows = Object.entries(thing).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value),
  ]);
  return [['member', 'value'], ...rows].map(writeRow).join('');
}

function writeRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
