import { LARGEST_TOKEN_FILE } from '@adept/contract/largest-token-file';
import type { TokenFileCheck, TokenFileReport } from '@adept/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { UploadChoices } from '../../api/token-calls.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { curingStep, type CuringStep } from './curing-step.ts';
import { endingOf } from './ending.ts';

export type Check = TokenFileCheck;

/** A file on its way, with what a person said of it. */
export interface Sent {
  file: File;
  how: UploadChoices;
}

/** A token file from the moment it is dropped: what was looked at so far, and how it ended. */
export interface FileInHand {
  /** Being checked now. */
  sending: File | null;
  /** In their order, as far as they are done. */
  checks: readonly Check[];
  /** Larger than any token file: it wasn't sent. */
  tooLarge: boolean;
  /** Why it wasn't taken in; null: it was, or there is none. */
  problem: unknown;
  /** What was taken in, whatever Apple says of it. */
  report: TokenFileReport | null;
  /** Where it goes on after a file that brought nothing; null: nothing went wrong. */
  cure: CuringStep | null;
  send: (file: File) => void;
}

type Upload = (sent: Sent, onCheck: (check: Check) => void) => Promise<TokenFileReport>;

/** @param onAccepted asked once a file is taken in */
export function useFileInHand(upload: Upload, onAccepted?: () => void | Promise<void>) {
  const [told, setTold] = useState<readonly Check[]>([]);
  const [tooLarge, setTooLarge] = useState(false);
  const mutation = useMutation({
    mutationFn: (sent: Sent) => {
      setTold([]);
      return upload(sent, (check) => setTold((checks) => withCheck(checks, check)));
    },
    onSuccess: onAccepted,
  });
  const { data, error, isPending, variables } = mutation;
  const send = (sent: Sent): void => {
    const isTooLarge = sent.file.size > LARGEST_TOKEN_FILE;
    setTooLarge(isTooLarge);
    if (isTooLarge) mutation.reset();
    else mutation.mutate(sent);
  };
  const refused = error ? curingStep(error) : null;
  const hand: FileInHand = {
    sending: isPending ? (variables?.file ?? null) : null,
    checks: data?.checks ?? (error ? refusalOf(error).checks : isPending ? told : []),
    tooLarge,
    problem: error,
    report: data ?? null,
    cure: tooLarge ? 'upload' : data && endingOf(data.checks) === 'rejected' ? 'download' : refused,
    send: (file) => send({ file, how: {} }),
  };
  return { hand, sent: variables ?? null, send };
}

/** A check that is made again takes the place of its former result. */
export function withCheck(checks: readonly Check[], check: Check): readonly Check[] {
  const known = checks.some(({ id }) => id === check.id);
  return known ? checks.map((one) => (one.id === check.id ? check : one)) : [...checks, check];
}

/** What a refusal still tells: the checks up to the one that failed, and in which way the file may be sent again on purpose. */
export function refusalOf(problem: unknown): {
  checks: Check[];
  expired: boolean;
  difference: string | null;
} {
  if (!(problem instanceof ApiProblem)) return { checks: [], expired: false, difference: null };
  const checks = (problem.document?.checks ?? [])
    .map((check) => ({ ...check, result: knownResult(check.result) }))
    // The refusal itself is said in full.
    .filter((check) => check.detail !== problem.document?.title);
  const difference = problem.document?.difference ?? null;
  return { checks, expired: problem.code === 'token-file-expired', difference };
}

function knownResult(result: string): Check['result'] {
  return result === 'ok' || result === 'warning' ? result : 'refused';
}
