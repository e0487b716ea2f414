import { ApiProblem } from '../../api/api-problem.ts';

/** A step of adding or renewing: the public key goes to Apple, a token comes from there, its file is uploaded here. */
export type CuringStep = 'key' | 'download' | 'upload';

/** Refusals that another download at Apple cures, or that of the right server. */
const BY_DOWNLOAD: readonly string[] = [
  'token-file-empty',
  'token-file-damaged',
  'token-file-incomplete',
  'token-file-looks-like-html',
  'token-file-looks-like-content-token',
  'token-file-expired',
  'renewal-link-file-expired',
  'token-file-older',
  'token-file-other-server',
  'token-file-not-of-this-server',
];

/**
 * At which step a refused file is cured. A file of another kind was chosen by mistake, and what has no code of a file's
 * (no answer, a pace) is cured by sending it again: both at the upload.
 */
export function curingStep(problem: unknown): CuringStep {
  const code = problem instanceof ApiProblem ? problem.code : '';
  if (code === 'token-file-other-key') return 'key';
  return BY_DOWNLOAD.includes(code) ? 'download' : 'upload';
}
