import { describe, expect, it } from 'vitest';
import { createPaint, createPrinter, writeCsv, type Column } from './printer.ts';
import { createHost } from '../testing/run.ts';

interface Row {
  name: string;
  count: number | null;
}
const COLUMNS: readonly Column<Row>[] = [
  { title: 'n', name: 'name', value: (row) => row.name },
  { title: 'c', name: 'count', value: (row) => row.count, align: 'right' },
];
const say = { title: (id: string) => `title ${id}`, empty: 'none' };

function printer(format: 'table' | 'json' | 'csv') {
  const host = createHost([]);
  return { host, print: createPrinter({ host, format: () => format }) };
}

describe('output', () => {
  it('of JSON is exactly one document', async () => {
    const { host, print } = printer('json');
    print.note('a hint');
    await print.list([{ name: 'a', count: 1 }], COLUMNS, say);
    expect(JSON.parse(host.stdoutText())).toEqual([{ name: 'a', count: 1 }]);
    expect(host.stderrText()).toBe('');
  });

  it('of CSV quotes, and defuses formulas', () => {
    const rows = [
      { name: 'a "b", c', count: 2 },
      { name: '=HYPERLINK(1)', count: null },
      { name: 'two\nlines', count: -1 },
    ];
    expect(writeCsv(rows, COLUMNS)).toBe(
      'name,count\r\n"a ""b"", c",2\r\n\'=HYPERLINK(1),\r\n"two\nlines",-1\r\n',
    );
  });

  it('of a thing in CSV is its members', async () => {
    const { host, print } = printer('csv');
    await print.thing({ a: 'x', b: { c: 1 }, d: null }, () => '');
    expect(host.stdoutText()).toBe('member,value\r\na,x\r\nb,"{""c"":1}"\r\nd,null\r\n');
  });

  it('for people through a pipe has no colour, no drawing and one line an item', async () => {
    const { host, print } = printer('table');
    await print.list(
      [
        { name: 'long '.repeat(60).trim(), count: 1 },
        { name: '東京\u0007', count: 22 },
      ],
      COLUMNS,
      say,
    );
    const lines = host.stdoutText().trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    // eslint-disable-next-line no-control-regex -- that none is there
    expect(host.stdoutText()).not.toMatch(/[\u0000-\u0009\u000b-\u001f│─┌]/);
    expect(lines[0]).toMatch(/^TITLE N +TITLE C$/);
  });

  it('says so when there is nothing', async () => {
    const { host, print } = printer('table');
    await print.list([], COLUMNS, say);
    expect(host.stdoutText()).toBe('none\n');
  });

  it('wraps the last column of a narrow terminal', async () => {
    let text = '';
    const stdout = { write: (chunk: string) => void (text += chunk), isTTY: true, columns: 60 };
    const host = createHost([], { stdout, env: { NO_COLOR: '1' } });
    const columns: readonly Column<Row>[] = [
      ...COLUMNS,
      { title: 'x', name: 'x', value: () => 'many words '.repeat(12).trim() },
    ];
    await createPrinter({ host, format: () => 'table' }).list([{ name: 'a', count: 1 }], columns, say);
    expect(text.split('\n').length).toBeGreaterThan(4);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('colour', () => {
  const stream = (isTTY: boolean) => ({ write: () => undefined, isTTY });
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %s, %j: %s', (isTTY, env, coloured) => {
    expect(createPaint(stream(isTTY), env).error('x') !== 'x').toBe(coloured);
  });
});
