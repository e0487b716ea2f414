import { openTokenFile, openTokenFileWithKey } from '../token-file.ts';
import { TokenFileError } from '../token-file-error.ts';
import type { NewTokenKeyPair } from '../token-key-pair.ts';
import { nextFile, numbersFrom } from './mutate-file.ts';

export interface FuzzTask {
  seed: number;
  runs: number;
  files: readonly Uint8Array[];
  pair: NewTokenKeyPair;
  /** What no error may tell. */
  secrets: readonly string[];
}

/** `failure`: what went wrong, with the file, so that it can be looked at; null: nothing. */
export interface FuzzOutcome {
  tried: number;
  opened: number;
  refused: Record<string, number>;
  failure: string | null;
}

/** Opens changed files until one does anything else than open or be refused by a code that tells nothing of it. */
export async function fuzzTokenFiles(task: FuzzTask): Promise<FuzzOutcome> {
  const below = numbersFrom(task.seed);
  const outcome: FuzzOutcome = { tried: 0, opened: 0, refused: {}, failure: null };
  while (outcome.tried < task.runs && outcome.failure === null) {
    const file = nextFile(task.files, below);
    outcome.tried++;
    for (const result of await answersOf(file, task)) {
      if (result === 'opened') outcome.opened++;
      else if (result instanceof TokenFileError) count(outcome, result, task.secrets);
      else outcome.failure ??= `not a TokenFileError: ${String(result)}`;
    }
    if (outcome.failure !== null)
      outcome.failure += ` (input ${outcome.tried} of seed ${task.seed}: ${file.toString('base64')})`;
  }
  return outcome;
}

/** The two ways a file is opened: by whichever of our pairs it is for, and by a private key alone. */
async function answersOf(file: Buffer, { pair }: FuzzTask): Promise<unknown[]> {
  const key = { ...pair, id: 'k', privateKeyPem: () => pair.privateKeyPem };
  const byPair = await openTokenFile(file, [key]).then(
    () => 'opened',
    (error: unknown) => error,
  );
  try {
    openTokenFileWithKey(file, pair.privateKeyPem);
    return [byPair, 'opened'];
  } catch (error) {
    return [byPair, error];
  }
}

function count(outcome: FuzzOutcome, error: TokenFileError, secrets: readonly string[]): void {
  outcome.refused[error.code] = (outcome.refused[error.code] ?? 0) + 1;
  const told = `${String(error)} ${error.stack ?? ''} ${JSON.stringify(error)}`;
  if (secrets.some((secret) => told.includes(secret))) outcome.failure = 'an error tells content';
  if (error.cause !== undefined) outcome.failure = 'an error has a cause';
  if (told.length >= 6000) outcome.failure = 'an error tells too much';
}
