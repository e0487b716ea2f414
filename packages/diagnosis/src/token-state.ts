import { answersOf, isGood, sinceLastGood, CONFIRMING_ANSWERS } from './apple-answers.ts';
import type { TokenState } from './cause-id.ts';
import type { JudgedProblem, TokenHistory } from './diagnosis.ts';

/**
 * The state of a token, always derived: the worst of its open problems; `ok` only where Apple gave a good answer and
 * nothing is open; `unknown` before that, and where Apple keeps refusing and nothing is open yet: sessions that end again
 * and again, refusals that differ each time. One that stays the same is a problem of its own (unknown-apple-error).
 */
export function tokenState(history: TokenHistory, problems: readonly JudgedProblem[]): TokenState {
  if (problems.some((problem) => problem.severity === 'error')) return 'error';
  if (problems.length > 0) return 'warning';
  const answers = answersOf(history);
  if (!answers.some(isGood)) return 'unknown';
  const unexplained = sinceLastGood(answers).filter(
    (answer) => answer.status === 401 || answer.status === 403,
  );
  const enough = history.oneMoment ? 1 : CONFIRMING_ANSWERS;
  return unexplained.length >= enough ? 'unknown' : 'ok';
}
