import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import { refusesToken } from '@adept/diagnosis';
import type { NoWord, ShadowAnswer } from './ask-apple.ts';
import type { Check } from './file-check.ts';

/** Apple's codes for credentials that were recognised and stopped by something else. */
const TERMS = 'T_C_NOT_SIGNED';

/**
 * Whether Apple takes the file's token. Only its certain refusal while Apple takes the one in use refuses the file: it
 * would end what works. Everything else that keeps an answer back is a warning, since the token in use may be dead.
 * @param liveWorks asked only where Apple refuses the file's token: whether it takes the one in use now
 */
export async function checkApple(answer: ShadowAnswer, liveWorks: () => Promise<boolean>): Promise<Check> {
  if (answer.refusal === null) return { id: 'apple', result: 'ok', outcome: 'ok', parameters: {} };
  const parameters = { answer: wordOf(answer.refusal) };
  if (!isDead(answer.refusal)) {
    const outcome = answer.refusal !== 'late' && answer.refusal.appleCode === TERMS ? 'terms' : 'unsure';
    return { id: 'apple', result: 'warning', outcome, parameters };
  }
  return (await liveWorks())
    ? { id: 'apple', result: 'refused', outcome: 'refused', parameters }
    : { id: 'apple', result: 'warning', outcome: 'rejected', parameters };
}

/** What the first page of devices showed; null: it wasn't asked for. */
export function checkDevices({ page, pageRefusal }: ShadowAnswer): Check | null {
  if (page !== null) {
    const parameters = { count: page.devices, more: page.more ? 'yes' : 'no' };
    return { id: 'devices', result: 'ok', outcome: 'ok', parameters };
  }
  if (pageRefusal === null) return null;
  return { id: 'devices', result: 'warning', outcome: 'unsure', parameters: { answer: wordOf(pageRefusal) } };
}

/** Apple says that the token itself is worth nothing. */
function isDead(refusal: NoWord): boolean {
  if (refusal === 'late') return false;
  return refusal.appleCode === 'token_expired' || refusesToken({ ...refusal, outcome: refusal.kind });
}

/** Apple's own word where it said one; never a body. */
function wordOf(refusal: NoWord): string {
  return refusal === 'late' ? 'none' : (refusal.appleCode ?? statusOf(refusal));
}

function statusOf({ status }: AppleErrorFacts): string {
  return status === null ? 'none' : `HTTP ${status}`;
}
