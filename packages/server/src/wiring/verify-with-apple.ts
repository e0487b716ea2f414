import { defineProfiles } from '../assign/define-profiles.ts';
import type { Judged } from '../diagnose/update-problems.ts';
import type { Clock } from '../domain/clock.ts';
import type { SyncMode } from '../domain/sync-run.ts';
import type { VerificationCall, VerificationTrigger } from '../domain/verification.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type Verified, verifyToken } from '../fix/verify-token.ts';
import type { Store } from '../store/store.ts';
import type { AppleConnections } from './connect-apple.ts';

export interface VerifyWithAppleOptions {
  store: Store;
  apple: AppleConnections;
  judge: (tokenId: string) => Promise<Judged | null>;
  requestSync: (tokenId: string, mode?: SyncMode) => Promise<unknown>;
  clock: Clock;
}

/** Checks one token with Apple, whoever wants it: a person by the API, or the clock. null: it was deleted meanwhile. */
export type VerifyWithApple = (
  tokenId: string,
  trigger: VerificationTrigger,
) => Promise<Verified<Judged> | null>;

export function createVerifyWithApple(options: VerifyWithAppleOptions): VerifyWithApple {
  const { store, apple, judge, requestSync, clock } = options;
  const profiles = { store, judge, clock };
  return (tokenId, trigger) =>
    verifyToken(tokenId, trigger, {
      open: (id) => apple.forVerification(id),
      askAboutProfiles: async (id) => {
        const calls: VerificationCall[] = [];
        const open: AppleConnections['forProfiles'] = (which, signal) =>
          apple.forProfiles(which, signal, (call) => calls.push(call));
        await defineProfiles({ tokenId: id, verifying: true }, { ...profiles, open });
        return calls;
      },
      judge,
      record: (ended) => store.verifications.record(SYSTEM, ended),
      requestSync: (id, mode) => requestSync(id, mode ?? undefined),
      clock,
    });
}
