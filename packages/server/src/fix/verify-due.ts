import type { Clock } from '../domain/clock.ts';
import type { VerificationTrigger } from '../domain/verification.ts';
import { SYSTEM, type Viewer } from '../domain/viewer.ts';
import { type TroubledToken, verificationDue } from './verification-due.ts';

/** Checks at a time: however many tokens are due, Apple and this server are asked for no more at once. */
export const VERIFIED_AT_ONCE = 8;

export interface DueVerificationsOptions {
  store: {
    verifications: {
      /** Tokens with credentials and open problems. */
      troubled(viewer: Viewer): Promise<TroubledToken[]>;
      /** false: another server began a check since it was seen to be due. */
      claim(viewer: Viewer, tokenId: string, seen: Date | null, at: Date): Promise<boolean>;
    };
  };
  verify: (tokenId: string, trigger: VerificationTrigger) => Promise<unknown>;
  /** A check that failed by a fault of ours; the others go on. */
  onError: (error: unknown, tokenId: string) => void;
  clock: Clock;
  /** Milliseconds between two looks. */
  every: number;
}

/** Makes the checks that Adept makes by itself. */
export interface DueVerifications {
  /** Begins what is due, and returns: a call that Apple leaves waiting doesn't hold up the others' turn. */
  look(): Promise<void>;
  /** No further one begins; resolves when those under way ended. */
  stop(): Promise<void>;
}

/**
 * A few at a time, longest waiting first; what finds no room is due at the next look again. Each token is claimed
 * first, so that two servers on one database make one check.
 */
export function createDueVerifications(options: DueVerificationsOptions): DueVerifications {
  const { store, verify, onError, clock, every } = options;
  const running = new Map<string, Promise<void>>();
  let waiting: { token: TroubledToken; trigger: VerificationTrigger }[] = [];
  let stopped = false;

  async function make(token: TroubledToken, trigger: VerificationTrigger): Promise<void> {
    const { tokenId, verifiedAt } = token;
    try {
      if (await store.verifications.claim(SYSTEM, tokenId, verifiedAt, clock.now()))
        await verify(tokenId, trigger);
    } catch (error) {
      onError(error, tokenId);
    }
    running.delete(tokenId);
    fill();
  }

  function fill(): void {
    while (!stopped && running.size < VERIFIED_AT_ONCE) {
      const next = waiting.shift();
      if (!next) return;
      running.set(next.token.tokenId, make(next.token, next.trigger));
    }
  }

  return {
    async look() {
      const now = clock.now();
      waiting = (await store.verifications.troubled(SYSTEM))
        .filter(({ tokenId }) => !running.has(tokenId))
        .sort((a, b) => (a.verifiedAt?.getTime() ?? 0) - (b.verifiedAt?.getTime() ?? 0))
        .flatMap((token) => {
          const trigger = verificationDue(token, now, every);
          return trigger ? [{ token, trigger }] : [];
        });
      fill();
    },
    async stop() {
      stopped = true;
      await Promise.all(running.values());
    },
  };
}
