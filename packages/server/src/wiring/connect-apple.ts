import { AppleTime } from '@adept/apple/dep/apple-time';
import { createDepClient, type DepClient } from '@adept/apple/dep/dep-client';
import { probeToken } from '@adept/apple/dep/probe';
import type { Transport } from '@adept/apple/dep/transport';
import type { AppleCall } from '@adept/apple/errors/apple-call';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import { appleProfileService } from '../assign/apple-profile-service.ts';
import type { OpenProfileService } from '../assign/profile-service.ts';
import { factsOfCall } from '@adept/diagnosis';
import { collectEvidence, type EvidenceCollector } from '../diagnose/collect-evidence.ts';
import type { EvidenceStore } from '../diagnose/evidence-store.ts';
import type { Clock } from '../domain/clock.ts';
import type { VerificationCall } from '../domain/verification.ts';
import { SYSTEM, type Viewer } from '../domain/viewer.ts';
import type { Probe } from '../fix/verify-token.ts';
import type { AskApple } from '../intake/ask-apple.ts';
import { appleDeviceSource } from '../sync/apple-device-source.ts';
import type { OpenSource } from '../sync/sync-token.ts';
import { askWithShadow } from './ask-with-shadow.ts';

export interface ConnectAppleOptions {
  store: EvidenceStore & {
    credentials: {
      current(
        viewer: Viewer,
        tokenId: string,
      ): Promise<{ id: string; credentials: TokenCredentials; identitySettled: boolean } | null>;
    };
  };
  baseUrl: string;
  /** One for all tokens: it holds connections and pace. */
  transport: Transport;
  clock: Clock;
  /** What OAuth time stamps are signed with. */
  signingClock: Clock;
  random: (length: number) => Buffer;
  /** Counts the calls. */
  onCall?: ((call: AppleCall) => void) | undefined;
}

/** Ways to Apple for the stages. Each gives null while a token has no credentials; every call made becomes evidence. */
export interface AppleConnections {
  forSync: (tokenId: string, signal: AbortSignal) => Promise<OpenSource | null>;
  /**
   * null also while it isn't settled whose profiles they would become.
   * @param seen told of each call about a profile
   */
  forProfiles: (
    tokenId: string,
    signal?: AbortSignal,
    seen?: (call: VerificationCall) => void,
  ) => Promise<OpenProfileService | null>;
  forVerification(tokenId: string): Promise<Probe | null>;
  /** With credentials that aren't in use: nothing of it becomes evidence here. */
  forShadow: AskApple;
}

function answersOf(calls: readonly AppleCall[]): VerificationCall[] {
  const facts = calls.flatMap((call) => factsOfCall(call, ''));
  return facts
    .filter((fact) => fact.kind === 'apple-answer')
    .map(
      ({
        endpoint,
        status,
        outcome,
        appleCode,
        reason,
        tlsIssuer,
        timeCorrectedSeconds,
        retryAfterSeconds,
      }) => ({
        ...{ endpoint, status, outcome, appleCode, reason },
        ...(tlsIssuer === undefined ? {} : { tlsIssuer }),
        ...(timeCorrectedSeconds === undefined ? {} : { timeCorrectedSeconds }),
        ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      }),
    );
}

type NewClient = (credentials: TokenCredentials, observe: (call: AppleCall) => void) => DepClient;

/** Clients that share one clock of Apple's; `observe` is told of each call, in the server's time. */
function clientsOf({
  baseUrl,
  transport,
  clock,
  signingClock,
  random,
  onCall,
}: ConnectAppleOptions): NewClient {
  const time = new AppleTime(signingClock);
  return (credentials, observe) => {
    const observer = (call: AppleCall): void => {
      onCall?.(call);
      const at = new Date(call.at.getTime() + clock.now().getTime() - signingClock.now().getTime());
      observe({ ...call, at });
    };
    return createDepClient({ baseUrl, credentials, transport, clock: signingClock, time, random, observer });
  };
}

/**
 * A client of its own for each run and each verification: a session is shared by nobody, so that what one call
 * learns is not recorded twice, and each begins with the call that shows whether Apple still takes the token.
 */
export function connectApple(options: ConnectAppleOptions): AppleConnections {
  const { store } = options;
  const clientOf = clientsOf(options);

  async function connect(
    tokenId: string,
    seen?: (call: AppleCall) => void,
  ): Promise<{ client: DepClient; collector: EvidenceCollector; identitySettled: boolean } | null> {
    const live = await store.credentials.current(SYSTEM, tokenId);
    if (live === null) return null;
    const collector = collectEvidence(store, tokenId, live.id);
    const client = clientOf(live.credentials, (call) => {
      seen?.(call);
      collector.observe(call);
    });
    return { client, collector, identitySettled: live.identitySettled };
  }

  return {
    async forSync(tokenId, signal) {
      const connected = await connect(tokenId);
      if (connected === null) return null;
      const { client, collector } = connected;
      return { source: appleDeviceSource(client, signal), writeEvidence: () => collector.write() };
    },
    async forProfiles(tokenId, signal, seen) {
      const connected = await connect(tokenId, (call) => {
        // The session is the way to them, and was shown before.
        if (call.endpoint !== 'GET /session') answersOf([call]).forEach((answer) => seen?.(answer));
      });
      if (connected === null || !connected.identitySettled) return null;
      const { client, collector } = connected;
      return { service: appleProfileService(client, signal), writeEvidence: () => collector.write() };
    },
    async forVerification(tokenId) {
      const connected = await connect(tokenId);
      if (connected === null) return null;
      const { client, collector } = connected;
      return {
        run: async () => {
          const { error, calls } = await probeToken(client, { confirm: true });
          return { taken: error === null, calls: answersOf(calls) };
        },
        writeEvidence: () => collector.write(),
      };
    },
    forShadow(credentials, signal) {
      const calls: AppleCall[] = [];
      return askWithShadow(
        clientOf(credentials, (call) => calls.push(call)),
        calls,
        signal,
      );
    },
  };
}
