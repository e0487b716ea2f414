/** What goes between the client and the thread that owns PGlite. One call, one answer with the same `id`. */
export interface PgliteCall {
  id: number;
  method: 'query' | 'exec' | 'close';
  sql: string;
  parameters: readonly unknown[];
}

export interface PgliteResult {
  rows: unknown[];
  affectedRows: number | undefined;
  fields: { name: string; dataTypeID: number }[];
}

/** The parts of a database error that may leave the thread: never the statement's parameters, they can be secrets. */
export interface PgliteFailure {
  message: string;
  code: string | undefined;
  detail: string | undefined;
  constraint: string | undefined;
  table: string | undefined;
  column: string | undefined;
}

export type PgliteAnswer =
  | { kind: 'ready' }
  | { kind: 'not-opened'; failure: PgliteFailure }
  | { kind: 'result'; id: number; results: PgliteResult[] }
  | { kind: 'failure'; id: number; failure: PgliteFailure };
