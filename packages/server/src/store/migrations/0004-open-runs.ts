/** Runs that wait or are under way: looked for each minute among all runs there ever were. */
export const statements = [
  `CREATE INDEX sync_runs_open ON sync_runs (token_id) WHERE state IN ('queued', 'running')`,
];
