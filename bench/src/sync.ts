import { type BenchApple, startApple } from './apple.ts';
import { type BenchServer, connect, startServerProcess } from './adept-server.ts';
import { clientLimit } from './client-limit.ts';
import type { Figure } from './measure.ts';
import { type BenchPostgres, startPostgres } from './postgres.ts';

const SMALL = 100_000;
const LARGE = 1_000_000;

interface Measured {
  /** Devices a second from the upload until the last is stored; all indexes are live, so searchable then too. */
  rate: number;
  /** From the upload until the run that read the whole list ended. */
  seconds: number;
  peakMiB: number;
}

interface TokenNow {
  id: string;
  counts: { devices: number };
  lastSync: { id: string; state: string } | null;
}

async function theToken(server: BenchServer): Promise<TokenNow> {
  const { items } = await server.get<{ items: TokenNow[] }>('/tokens');
  if (!items[0]) throw new Error('there is no token');
  return items[0];
}

async function untilSynced(server: BenchServer, count: number, former: string | null): Promise<void> {
  for (;;) {
    const { lastSync, counts } = await theToken(server);
    if (lastSync?.state === 'failed') throw new Error('the sync failed');
    if (lastSync?.state === 'succeeded' && lastSync.id !== former && counts.devices === count) return;
    await new Promise((again) => setTimeout(again, 200));
  }
}

async function measure(
  apple: BenchApple,
  count: number,
  databaseUrl?: string,
  more?: (server: BenchServer) => Promise<void>,
): Promise<Measured> {
  const server = await startServerProcess(apple.url, databaseUrl);
  try {
    const began = await connect(server, apple);
    await untilSynced(server, count, null);
    const seconds = (performance.now() - began) / 1000;
    const peakMiB = server.process.peakMiB();
    await more?.(server);
    return { rate: count / seconds, seconds, peakMiB };
  } finally {
    await server.process.stop();
  }
}

/** Rows of `devices` that an unchanged full list wrote, by the transactions that made them: statistics come late. */
async function rewritten(
  postgres: BenchPostgres,
  url: string,
  server: BenchServer,
  count: number,
): Promise<number> {
  const before = postgres.ask(url, 'SELECT pg_current_xact_id()');
  const token = await theToken(server);
  await server.post(`/tokens/${token.id}/sync`, { mode: 'full' });
  await untilSynced(server, count, token.lastSync?.id ?? null);
  return Number(postgres.ask(url, `SELECT count(*) FROM devices WHERE xmin::text::bigint >= ${before}`));
}

/** Rows a second of a bare COPY of the same rows into the same table, without and with the search index. */
function copyRates(postgres: BenchPostgres, url: string, count: number): { bare: number; indexed: number } {
  const file = `/tmp/adept-bench-${process.pid}.copy`;
  const milliseconds = (table: string): number => {
    const said = postgres
      .ask(
        url,
        `SELECT extract(epoch FROM clock_timestamp()) * 1000`,
        `COPY ${table} FROM '${file}'`,
        `SELECT extract(epoch FROM clock_timestamp()) * 1000`,
      )
      .split('\n');
    return Number(said.at(-1)) - Number(said[0]);
  };
  postgres.ask(
    url,
    `COPY devices TO '${file}'`,
    'CREATE TABLE copied (LIKE devices INCLUDING ALL)',
    'CREATE TABLE copied_bare (LIKE devices INCLUDING ALL)',
    `DO $$ DECLARE name text; BEGIN FOR name IN SELECT indexname FROM pg_indexes WHERE tablename = 'copied_bare' AND indexdef LIKE '%USING gin%' LOOP EXECUTE 'DROP INDEX ' || quote_ident(name); END LOOP; END $$`,
  );
  const bare = (count / milliseconds('copied_bare')) * 1000;
  const indexed = (count / milliseconds('copied')) * 1000;
  postgres.ask(url, `COPY (SELECT 1) TO PROGRAM 'rm -f ${file}'`);
  return { bare, indexed };
}

function compared(
  store: string,
  small: Measured,
  large: Measured,
  limit: { small: number; large: number },
): Figure[] {
  const figure = (name: string, value: number, unit = '', aim: string | null = null): Figure => ({
    name: `${store}: ${name}`,
    value,
    unit,
    aim,
  });
  return [
    figure('100,000 devices stored and searchable', small.rate, 'devices/s'),
    figure('1,000,000 devices stored and searchable', large.rate, 'devices/s'),
    figure('until stored and searchable, 1,000,000', large.seconds, 's'),
    figure('÷ client limit, 100,000', small.rate / limit.small, '', store === 'PostgreSQL' ? '≥ 0.06' : null),
    figure(
      '÷ client limit, 1,000,000',
      large.rate / limit.large,
      '',
      store === 'PostgreSQL' ? '≥ 0.06' : null,
    ),
    figure('rate at 1,000,000 ÷ at 100,000', large.rate / small.rate, '', '≥ 0.8'),
    figure('peak resident size, 100,000', small.peakMiB, 'MiB', store === 'PostgreSQL' ? '≤ 300 MiB' : null),
    figure(
      'peak resident size, 1,000,000',
      large.peakMiB,
      'MiB',
      store === 'PostgreSQL' ? '≤ 300 MiB' : null,
    ),
    figure('growth of it', (large.peakMiB / small.peakMiB - 1) * 100, '%', '< 10 %'),
  ];
}

/** Pages of 1,000 into both stores, against the client limit and a bare COPY of the same run. */
export async function benchSync(): Promise<Figure[]> {
  const postgres = await startPostgres();
  const small = await startApple(SMALL);
  const large = await startApple(LARGE);
  try {
    const limit = { small: await clientLimit(small, SMALL), large: await clientLimit(large, LARGE) };
    const embedded = [await measure(small, SMALL), await measure(large, LARGE)] as const;
    let unchanged = Number.NaN;
    const url = postgres.database('small');
    const inPostgres = [
      await measure(small, SMALL, url, async (server) => {
        unchanged = await rewritten(postgres, url, server, SMALL);
      }),
      await measure(large, LARGE, postgres.database('large')),
    ] as const;
    const copy = copyRates(postgres, url, SMALL);
    return [
      { name: 'client limit, 100,000', value: limit.small, unit: 'devices/s', aim: null },
      { name: 'client limit, 1,000,000', value: limit.large, unit: 'devices/s', aim: null },
      ...compared('embedded', ...embedded, limit),
      ...compared('PostgreSQL', ...inPostgres, limit),
      {
        name: 'PostgreSQL: rows written by an unchanged full list',
        value: unchanged,
        unit: 'rows',
        aim: '0',
      },
      { name: 'bare COPY without the search index, 100,000', value: copy.bare, unit: 'rows/s', aim: null },
      { name: 'bare COPY with all indexes, 100,000', value: copy.indexed, unit: 'rows/s', aim: null },
      {
        name: 'PostgreSQL ÷ bare COPY without the search index',
        value: inPostgres[0].rate / copy.bare,
        unit: '',
        aim: '≥ 0.5',
      },
      {
        name: 'embedded ÷ PostgreSQL, 100,000',
        value: embedded[0].rate / inPostgres[0].rate,
        unit: '',
        aim: '≥ 0.7',
      },
    ];
  } finally {
    await large.process.stop();
    await small.process.stop();
    await postgres.remove();
  }
}
