import type { AccountAnswer } from '../wire/account.ts';
import type { DeviceDetails, DevicesPage } from '../wire/devices-page.ts';
import type { AppleProfile, ProfileDefined } from '../wire/profile.ts';
import { SESSION_HEADER } from '../wire/headers.ts';
import type { AppleCall, AppleCallObserver } from '../errors/apple-call.ts';
import type { TokenCredentials } from '../token/token-credentials.ts';
import { getAccount } from './account.ts';
import { AppleTime } from './apple-time.ts';
import { checkBaseUrl } from './apple-base-url.ts';
import { deviceDetails, type DeviceDetailsOptions } from './device-details.ts';
import type { Abortable, CallEndpoint, EndpointCall } from './endpoint-call.ts';
import { type Exchanged, type ExchangeContext, exchangeWithApple } from './exchange.ts';
import { defineProfile, type DefineProfileOptions } from './define-profile.ts';
import { fetchDevices, type FetchDevicesOptions } from './fetch-devices.ts';
import { getProfile, type GetProfileOptions } from './get-profile.ts';
import { getSession } from './get-session.ts';
import { AppleSession, type HeldSession } from './session.ts';
import { syncDevices, type SyncDevicesOptions } from './sync-devices.ts';
import type { Transport } from './transport.ts';
import { USER_AGENT } from './user-agent.ts';

export interface DepClientOptions {
  /** APPLE_DEVICE_SERVICE_URL, or a simulator's. Throws AppleBaseUrlError when it can't be used. */
  baseUrl: string;
  credentials: TokenCredentials;
  /** Shared by all clients: it holds the connections and the pace. */
  transport: Transport;
  clock: { now(): Date };
  /** Signs /session and is compared with Apple's Date header, when `clock` isn't the wall clock (tests); default `clock`. */
  signingClock?: { now(): Date } | undefined;
  /** Shared by clients of one machine, so that a wrong clock is refused once and not by each; default: one of its own. */
  time?: AppleTime | undefined;
  /** Random bytes for nonces. */
  random: (length: number) => Uint8Array;
  /** Sees every HTTP exchange exactly once, /session and success too. What it throws is ignored. */
  observer?: AppleCallObserver | undefined;
  userAgent?: string | undefined;
}

/** One server token's view of the device assignment service. All calls throw AppleError, or the signal's reason. */
export interface DepClient {
  account(options?: Abortable): Promise<AccountAnswer>;
  fetchDevices(options?: FetchDevicesOptions): Promise<DevicesPage>;
  syncDevices(options: SyncDevicesOptions): Promise<DevicesPage>;
  deviceDetails(options: DeviceDetailsOptions): Promise<DeviceDetails>;
  defineProfile(options: DefineProfileOptions): Promise<ProfileDefined>;
  getProfile(options: GetProfileOptions): Promise<AppleProfile>;
  /** The next call begins with GET /session. */
  forgetSession(): void;
  /** A further observer, until the function returned is called. */
  observe(observer: AppleCallObserver): () => void;
}

/** Session tokens remembered for removing them from bodies: an answer may echo the one before. */
const REMEMBERED_SESSIONS = 16;

/** Tells observers; one that fails, at once or later, doesn't touch the call it was told about. */
function tell(observers: Iterable<AppleCallObserver>, call: AppleCall): void {
  for (const observer of observers) {
    try {
      const result: unknown = observer(call);
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // The observer's own failure is the observer's to record.
    }
  }
}

/** The values that must not be kept anywhere: the credentials' and the sessions'. */
class KnownSecrets {
  readonly #fixed: readonly string[];
  #sessions: string[] = [];

  constructor(credentials: TokenCredentials) {
    const { consumerSecret, accessToken, accessSecret } = credentials.reveal();
    this.#fixed = [consumerSecret, accessToken, accessSecret];
  }

  remember(session: string): void {
    if (!this.#sessions.includes(session))
      this.#sessions = [session, ...this.#sessions].slice(0, REMEMBERED_SESSIONS);
  }

  all(): readonly string[] {
    return [...this.#fixed, ...this.#sessions];
  }
}

/** Apple refused the session, or something said with it: what its header brings then is not to be trusted. */
function takeOver(
  session: AppleSession,
  sent: HeldSession,
  { error, session: fresh }: Exchanged<unknown>,
): void {
  const status = error?.facts.status;
  if (fresh !== null && status !== 401 && status !== 403) session.replace(sent, fresh);
}

/** A client for one generation of one token's credentials; a renewed token gets a new client. */
export function createDepClient(options: DepClientOptions): DepClient {
  const secrets = new KnownSecrets(options.credentials);
  const observers = new Set<AppleCallObserver>(options.observer ? [options.observer] : []);
  const context: ExchangeContext = {
    baseUrl: checkBaseUrl(options.baseUrl),
    transport: options.transport,
    clock: options.clock,
    signingClock: options.signingClock ?? options.clock,
    userAgent: options.userAgent ?? USER_AGENT,
    secrets: () => secrets.all(),
    report: (call) => tell(observers, call),
  };
  const { credentials, random } = options;
  const signer = { credentials, random, time: options.time ?? new AppleTime(context.signingClock) };
  const session = new AppleSession(async (signal) => {
    const value = await getSession(context, signer, signal);
    secrets.remember(value);
    return value;
  });

  async function attempt<T>(
    request: EndpointCall<T>,
    sent: HeldSession,
    retried: boolean,
  ): Promise<Exchanged<T>> {
    const headers = () => ({ [SESSION_HEADER]: sent.value });
    const exchanged = await exchangeWithApple(context, { ...request, headers, retried });
    if (exchanged.session !== null) secrets.remember(exchanged.session);
    takeOver(session, sent, exchanged);
    return exchanged;
  }

  /** Only what RetryAdvice calls `new-session` is tried again, once: terms, access and the token's own end are not. */
  const call: CallEndpoint = async (request) => {
    const sent = await session.current(request.signal);
    const first = await attempt(request, sent, false);
    if (!first.error) return first.value;
    if (first.error.facts.retry.mode !== 'new-session') throw first.error;
    const second = await attempt(request, await session.renew(sent, request.signal), true);
    if (second.error) throw second.error;
    return second.value;
  };

  return {
    account: (o) => getAccount(call, o),
    fetchDevices: (o) => fetchDevices(call, o),
    syncDevices: (o) => syncDevices(call, o),
    deviceDetails: (o) => deviceDetails(call, o),
    defineProfile: (o) => defineProfile(call, o),
    getProfile: (o) => getProfile(call, o),
    forgetSession: () => session.forget(),
    observe: (observer) => {
      observers.add(observer);
      return () => observers.delete(observer);
    },
  };
}
