import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isId } from '../domain/ids.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { MIGRATIONS } from './migrations/index.ts';

let dataDir = '';
beforeEach(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'adept-turns-')), 'data');
});
afterEach(async () => rm(path.dirname(dataDir), { recursive: true, force: true }));

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === '0014-token-turns');
const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const at = (hour: number): string => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;

it(
  'turns of before they were written down are told from the problems and evidence there are',
  { timeout: 300_000 },
  async () => {
    const old = await openEmbedded({ dataDir, migrate: 'auto', migrations: MIGRATIONS.slice(0, BEFORE) });
    await old.executeSql(`INSERT INTO tokens (id, name, created_at) VALUES ($1, 'Berlin', $2)`, [
      id(1),
      at(0),
    ]);
    const seen = (n: number, hour: number, outcome: string): Promise<unknown> =>
      old.executeSql(
        `INSERT INTO evidence (id, token_id, at, kind, endpoint, outcome, signature, changed, facts)
        VALUES ($1, $2, $3, 'apple-answer', 'GET /account', $4, '', true, '{}')`,
        [id(n), id(1), at(hour), outcome],
      );
    await seen(11, 1, 'success');
    await seen(12, 2, 'refused');
    await seen(13, 5, 'success');
    const problem = (n: number, severity: string, opened: number, closed: number | null): Promise<unknown> =>
      old.executeSql(
        `INSERT INTO problems (id, token_id, cause_id, severity, opened_at, closed_at, judged)
        VALUES ($1, $2, $3, $4, $5, $6, '{}')`,
        [id(n), id(1), `cause-${n}`, severity, at(opened), closed === null ? null : at(closed)],
      );
    await problem(21, 'error', 2, 5);
    await problem(22, 'warning', 3, null);
    await old.close();

    const now = await openEmbedded({ dataDir, migrate: 'auto', migrations: MIGRATIONS });
    const { rows } = await now.executeSql(
      `SELECT id, at, before, state, opened, closed, evidence_ids FROM token_turns ORDER BY id`,
    );
    await now.close();
    const turns = rows as { id: string; at: Date }[];
    expect(turns.every((turn) => isId(turn.id))).toBe(true);
    expect(turns.map(({ id: _id, ...turn }) => ({ ...turn, at: new Date(turn.at).toISOString() }))).toEqual([
      { at: at(1), before: null, state: 'ok', opened: [], closed: [], evidence_ids: [id(11)] },
      {
        at: at(2),
        before: 'ok',
        state: 'error',
        opened: [id(21)],
        closed: [],
        evidence_ids: [id(12), id(11)],
      },
      {
        at: at(3),
        before: 'error',
        state: 'error',
        opened: [id(22)],
        closed: [],
        evidence_ids: [id(12), id(11)],
      },
      {
        at: at(5),
        before: 'error',
        state: 'warning',
        opened: [],
        closed: [id(21)],
        evidence_ids: [id(13), id(12), id(11)],
      },
    ]);
  },
);
