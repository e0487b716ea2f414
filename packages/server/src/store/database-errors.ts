import { AdeptError } from '../domain/adept-error.ts';

/** SQLSTATE: connection exceptions, shutting down, starting up, no connection left. */
const GONE_SQLSTATE = /^(08...|57P0[1235]|53300)$/;
/** Node's words for a server that can't be reached. */
const GONE_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** The driver gives these no code: a connection that ended under a query, or could not be made in time. */
const GONE_DRIVER =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when)/;

const DISK_FULL = '53100';

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

function isGone(error: Error): boolean {
  const code = codeOf(error);
  return (
    GONE_SQLSTATE.test(code) || GONE_SYSTEM.has(code) || (code === '' && GONE_DRIVER.test(error.message))
  );
}

/**
 * What the database said, as a code of ours where people can do something about it: `store-full` (nothing was stored),
 * `store-unavailable` (it doesn't answer; whether the last statement counted is not known). Everything else as it was.
 */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AdeptError) return error;
  if (codeOf(error) === DISK_FULL) return new AdeptError('store-full', 507, {}, { cause: error });
  if (isGone(error)) return new AdeptError('store-unavailable', 503, {}, { cause: error });
  return error;
}

/** Rejects with asStoreError. */
export async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asStoreError(error);
  }
}
