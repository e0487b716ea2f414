import { REMEDY_PACE, verificationPace, type CauseId } from '@adept/diagnosis';
import type { VerificationTrigger } from '../domain/verification.ts';

/** A token with open problems, as far as it decides when Apple is asked by itself. */
export interface TroubledToken {
  tokenId: string;
  problems: readonly { causeId: CauseId }[];
  openedAt: Date;
  remedyOpenedAt: Date | null;
  verifiedAt: Date | null;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Why the token is to be verified now; null: it isn't its turn. For half an hour after somebody opened the remedy every
 * minute, at once if the last check is older; else at the pace of its causes.
 * @param leeway milliseconds until it is looked again: what would be due before that is due now, so that two checks are
 *   never further apart than the pace says
 */
export function verificationDue(
  { problems, openedAt, remedyOpenedAt, verifiedAt }: TroubledToken,
  now: Date,
  leeway: number,
): Exclude<VerificationTrigger, 'person'> | null {
  const looked = now.getTime() + leeway;
  const opened = remedyOpenedAt?.getTime() ?? -Infinity;
  if (now.getTime() < opened + REMEDY_PACE.forMinutes * MINUTE) {
    const last = verifiedAt?.getTime() ?? -Infinity;
    return last + REMEDY_PACE.everySeconds * SECOND <= looked ? 'remedy-opened' : null;
  }
  const pace = verificationPace(problems);
  const since = Math.max(verifiedAt?.getTime() ?? -Infinity, openedAt.getTime());
  return pace !== null && since + pace * MINUTE <= looked ? 'pace' : null;
}
