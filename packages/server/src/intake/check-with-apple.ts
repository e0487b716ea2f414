import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import { type AppleAnswer, refusesToken } from '@adept/diagnosis';
import type { NoWord, ShadowAnswer } from './ask-apple.ts';
import type { Check } from './file-check.ts';
import type { LiveVerdict } from './judge-live-token.ts';

/** Apple's codes for credentials that were recognised and stopped by something else. */
const TERMS = 'T_C_NOT_SIGNED';

/** What is known of the token in use, or that a person insists on the file whatever it is. */
export type WhatEnds = LiveVerdict | 'insisted';

/**
 * Whether Apple takes the file's token. Its certain refusal refuses the file unless the one in use is certainly dead: it
 * would end what works, or what may work. Everything else that keeps an answer back is a warning, since the token in use
 * may be dead.
 * @param whatEnds asked only where Apple refuses the file's token
 */
export async function checkApple(answer: ShadowAnswer, whatEnds: () => Promise<WhatEnds>): Promise<Check> {
  if (answer.refusal === null) return { id: 'apple', result: 'ok', outcome: 'ok', parameters: {} };
  const parameters = { answer: wordOf(answer.refusal) };
  if (answer.refusal === 'late' || !isDead(answer.refusal)) {
    const outcome = answer.refusal !== 'late' && answer.refusal.appleCode === TERMS ? 'terms' : 'unsure';
    return { id: 'apple', result: 'warning', outcome, parameters };
  }
  return { id: 'apple', ...REFUSED[await whatEnds()], parameters };
}

const REFUSED: Readonly<Record<WhatEnds, Pick<Check, 'result' | 'outcome'>>> = {
  works: { result: 'refused', outcome: 'refused' },
  unknown: { result: 'refused', outcome: 'live-unknown' },
  dead: { result: 'warning', outcome: 'rejected' },
  insisted: { result: 'warning', outcome: 'insisted' },
};

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
export function isDead(
  said: NoWord | Pick<AppleAnswer, 'endpoint' | 'status' | 'appleCode' | 'outcome' | 'reason'>,
): boolean {
  if (said === 'late') return false;
  const outcome = 'outcome' in said ? said.outcome : said.kind;
  return said.appleCode === 'token_expired' || refusesToken({ ...said, outcome });
}

/** Apple's own word where it said one; never a body. */
function wordOf(refusal: NoWord): string {
  return refusal === 'late' ? 'none' : (refusal.appleCode ?? statusOf(refusal));
}

function statusOf({ status }: AppleErrorFacts): string {
  return status === null ? 'none' : `HTTP ${status}`;
}
