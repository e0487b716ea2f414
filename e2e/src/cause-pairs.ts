import type { Diagnosis } from '@adept/contract';
import type { CauseId } from '@adept/diagnosis';
import { CAUSE_MATRIX, verify } from './cause-matrix.ts';
import { type ConnectedToken, downloadToken } from './connected-token.ts';
import { clearFaults, setFault } from './faults-of-token.ts';
import type { World } from './world.ts';

type Act = (world: World, token: ConnectedToken) => Promise<void>;

/** Two causes at once on one token: one remedy, in the order in which its steps can be done and checked. */
export interface CausePair {
  /** As they are listed: worst first. */
  problems: readonly [CauseId, CauseId];
  /** Ids of the steps of the one remedy, in order. */
  steps: readonly string[];
  break: Act;
  /** Looks at Apple as often as both rules ask for; returns the last diagnosis. */
  settle(world: World, token: ConnectedToken, verifyNow: () => Promise<Diagnosis>): Promise<Diagnosis>;
  /** What the first step says. */
  cureFirst: Act;
  /** All that is open after it: what isn't cured, and what Apple gives no proof of until the rest is. */
  still: readonly CauseId[];
  /** What the others say. */
  cureRest: Act;
}

const renew: Act = (world, token) => CAUSE_MATRIX['token-replaced'].cure(world, token);
const atOnce: CausePair['settle'] = (_world, _token, verifyNow) => verifyNow();

/** The pairs that meet in life: each has its order, which the causes' own remedies know nothing of. */
export const CAUSE_PAIRS: Record<string, CausePair> = {
  // While the terms are unsigned a new token is refused as well: terms first.
  'expired, and the terms unsigned': {
    problems: ['terms-not-signed', 'token-expired'],
    steps: ['accept-terms', 'download-token', 'upload-token', 'adept-verifies'],
    async break(world, token) {
      await CAUSE_MATRIX['terms-not-signed'].break(world, token);
      await verify(world, token);
      await setFault(world, token, 'token-expired');
    },
    settle: atOnce,
    cureFirst: (world, token) => CAUSE_MATRIX['terms-not-signed'].cure(world, token),
    // An expired token gets no session, so nothing can prove yet that the terms are accepted.
    still: ['terms-not-signed', 'token-expired'],
    async cureRest(world, token) {
      await clearFaults(world, token);
      await renew(world, token);
    },
  },
  // What a refusal says of the token counts only once the time of the call is not in doubt: the clock first.
  'replaced, and the clock wrong': {
    problems: ['token-replaced', 'clock-skew'],
    steps: ['check-clock', 'download-token', 'upload-token', 'adept-verifies'],
    async break(world, token) {
      await setFault(world, token, 'clock-skew');
      await downloadToken(world, token);
    },
    settle: atOnce,
    cureFirst: clearFaults,
    still: ['token-replaced'],
    cureRest: renew,
  },
  // A token that is downloaded while Apple can't be reached can't be tried, and the one in use is dead: the way first.
  'unreachable, and about to expire': {
    problems: ['apple-unreachable', 'token-expiring'],
    steps: ['check-connection', 'download-token', 'upload-token', 'adept-retries', 'adept-verifies'],
    async break(world, token) {
      await CAUSE_MATRIX['token-expiring'].break(world, token);
      await setFault(world, token, 'apple-unreachable');
    },
    settle: (...look) => CAUSE_MATRIX['apple-unreachable'].settle(...look),
    cureFirst: clearFaults,
    still: ['token-expiring'],
    cureRest: renew,
  },
};
