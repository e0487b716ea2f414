import type { IdentityVerdict } from '@adept/diagnosis';
import { openTokenFile, type OpenedTokenFile } from '@adept/apple/token/token-file';
import { TokenFileError } from '@adept/apple/token/token-file-error';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { ErrorParameters } from '../domain/adept-error.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { ShadowAnswer } from './ask-apple.ts';
import { checkIdentity, type CheckedIdentity, type Difference } from './check-identity.ts';
import { checkApple, checkDevices } from './check-with-apple.ts';
import type { Check } from './file-check.ts';
import type { IntakeStore } from './intake-store.ts';
import { judgeLiveToken } from './judge-live-token.ts';

export interface CheckedTokenFile {
  checks: readonly Check[];
  /** Whether the file belongs to the MDM server that the token is known by. */
  identity: IdentityVerdict;
  difference: Difference | null;
  /** The token belongs to another MDM server once it is taken in. */
  replaces: boolean;
  /** What to answer with when a check refused; null = it can be taken in. */
  refusal: { code: string; parameters: ErrorParameters } | null;
  /** null when it couldn't be opened. `apple`: what Apple said to it, null where it wasn't asked. */
  opened: (OpenedTokenFile & { keyPairId: string | null; apple: ShadowAnswer | null }) | null;
  /** Whom the file would take the place of, as it was when it was checked. */
  liveId: string | null;
}

export interface CheckOptions {
  token: Token;
  bytes: Uint8Array;
  acceptExpired: boolean;
  replaceIdentity: boolean;
  now: Date;
  store: IntakeStore;
  /** What Apple says to the file's credentials, each time of this upload the same. */
  askFile: (credentials: TokenCredentials) => Promise<ShadowAnswer>;
  /** To those in use, in a time of their own. */
  askLive: (credentials: TokenCredentials) => Promise<ShadowAnswer>;
  /** Each check as soon as it is done, in their order. */
  onCheck?: ((check: Check) => void) | undefined;
}

/**
 * All checks, on a slot of its own beside the token in use: what needs nothing but the file and what is stored here, then,
 * unless that refuses it, what Apple says to the file's token. Changes nothing.
 */
export async function checkTokenFile(viewer: Viewer, options: CheckOptions): Promise<CheckedTokenFile> {
  const { token, store } = options;
  const recipients = await store.keyPairs.recipients(viewer);
  let opened: OpenedTokenFile & { keyId: string };
  try {
    opened = await openTokenFile(
      options.bytes,
      recipients.map((recipient) => ({
        ...recipient,
        privateKeyPem: () => store.keyPairs.privateKey(viewer, recipient.id),
      })),
    );
  } catch (error) {
    if (!(error instanceof TokenFileError)) throw error;
    const { checks, refusal } = notOpened(error);
    for (const check of checks) options.onCheck?.(check);
    return { checks, refusal, ...NOTHING_KNOWN };
  }
  const checks: Check[] = [];
  const done = (check: Check | null): void => {
    if (check === null) return;
    checks.push(check);
    options.onCheck?.(check);
  };
  const key = recipients.find((recipient) => recipient.id === opened.keyId);
  const keyOwner = key && key.tokenId !== token.id ? await store.tokens.get(viewer, key.tokenId) : null;
  const live = await store.credentials.current(viewer, token.id);
  const expiry = checkExpiry(opened.credentials, options);
  const age = checkAge(opened.credentials, live?.credentials ?? null);
  done({ id: 'file', result: 'ok', outcome: 'ok', parameters: { cipher: opened.inspection.cipher } });
  done(checkKey(opened, keyOwner));
  done(checkContent(opened));
  done(expiry);
  done(age);
  const refusal = refusalOf(expiry, age);
  const atApple = await checkAtApple(viewer, options, { opened, live, expiry, refused: refusal !== null });
  const { apple, judged, whose } = atApple;
  done(judged);
  // A file that isn't taken in for another reason leaves everything as it is, whosever it may be.
  done(judged === null || judged.result === 'refused' ? null : whose.check);
  done(apple && checkDevices(apple));
  return {
    checks,
    ...{ identity: whose.identity, difference: whose.difference, replaces: whose.replaces },
    refusal: refusal ?? refusedByApple(judged) ?? refusedServer(whose),
    opened: { ...opened, keyPairId: keyOwner ? null : opened.keyId, apple },
    liveId: live?.id ?? null,
  };
}

interface Opened {
  opened: OpenedTokenFile;
  live: { id: string; credentials: TokenCredentials } | null;
  expiry: Check;
  /** Refused already: Apple isn't asked. */
  refused: boolean;
}

/** What Apple says to the file's token, and whose it is. */
async function checkAtApple(
  viewer: Viewer,
  options: CheckOptions,
  { opened, live, expiry, refused }: Opened,
): Promise<{ apple: ShadowAnswer | null; judged: Check | null; whose: CheckedIdentity }> {
  const { token, store } = options;
  const holder = await store.credentials.holderOf(viewer, opened.credentials.consumerKey);
  const apple = refused ? null : await options.askFile(opened.credentials);
  const judged =
    apple &&
    (await checkApple(apple, async () =>
      // Whoever insists on an expired file means it, and it is shown as expired.
      expiry.outcome === 'accepted'
        ? 'insisted'
        : judgeLiveToken(viewer, { ...options, tokenId: token.id, live }),
    ));
  const whose = checkIdentity({
    token,
    account: apple?.account ?? null,
    replaceIdentity: options.replaceIdentity,
    sameKey: live && live.credentials.consumerKey === opened.credentials.consumerKey,
    otherHolder: holder && holder.tokenId !== token.id ? holder.name : null,
  });
  return { apple, judged, whose };
}

/** Whose key opened it. @param keyOwner another token of ours; null: this one */
function checkKey({ inspection }: OpenedTokenFile, keyOwner: Token | null): Check {
  return keyOwner
    ? { id: 'key', result: 'warning', outcome: 'other-token', parameters: { token: keyOwner.name } }
    : { id: 'key', result: 'ok', outcome: 'ok', parameters: { ...inspection.recipient } };
}

function refusedServer({ check }: CheckedIdentity): CheckedTokenFile['refusal'] {
  if (check?.result !== 'refused') return null;
  const code = check.outcome === 'not-named' ? 'token-file-server-unknown' : 'token-file-other-server';
  return { code, parameters: {} };
}

function refusedByApple(check: Check | null): CheckedTokenFile['refusal'] {
  if (check?.result !== 'refused') return null;
  const code = check.outcome === 'live-unknown' ? 'token-file-live-unknown' : 'token-file-rejected';
  return { code, parameters: { answer: String(check.parameters['answer']) } };
}

function refusalOf(expiry: Check, age: Check | null): CheckedTokenFile['refusal'] {
  if (expiry.result === 'refused') {
    const { expiresAt } = expiry.parameters;
    return {
      code: 'token-file-expired',
      parameters: { expiresAt: expiresAt instanceof Date ? expiresAt.toISOString().slice(0, 10) : '' },
    };
  }
  return age?.result === 'refused' ? { code: 'token-file-older', parameters: {} } : null;
}

const NOTHING_KNOWN: Omit<CheckedTokenFile, 'checks' | 'refusal'> = {
  identity: 'unknown',
  difference: null,
  replaces: false,
  opened: null,
  liveId: null,
};

/** The check at which opening ended, after those it had passed. */
function notOpened({ code, parameters }: TokenFileError): Pick<CheckedTokenFile, 'checks' | 'refusal'> {
  const passed = (id: Check['id']): Check => ({ id, result: 'ok', outcome: 'ok', parameters: {} });
  const refused = (id: Check['id']): Check => ({
    id,
    result: 'refused',
    outcome: 'refused',
    parameters: { code },
  });
  const checks =
    code === 'token-file-other-key'
      ? [passed('file'), refused('key')]
      : code === 'token-file-incomplete'
        ? [passed('file'), passed('key'), refused('content')]
        : [refused('file')];
  return { checks, refusal: { code, parameters } };
}

function checkContent({ inspection }: OpenedTokenFile): Check {
  const unusual = inspection.warnings.length;
  return unusual === 0
    ? { id: 'content', result: 'ok', outcome: 'ok', parameters: {} }
    : { id: 'content', result: 'warning', outcome: 'unusual', parameters: { count: unusual } };
}

function checkExpiry(credentials: TokenCredentials, { now, acceptExpired }: CheckOptions): Check {
  const parameters = { expiresAt: credentials.accessTokenExpiry };
  if (credentials.accessTokenExpiry > now) return { id: 'expiry', result: 'ok', outcome: 'ok', parameters };
  return acceptExpired
    ? { id: 'expiry', result: 'warning', outcome: 'accepted', parameters }
    : { id: 'expiry', result: 'refused', outcome: 'refused', parameters };
}

/** Apple keeps one token per MDM server alive, the newest: an older file of the same server is dead for certain. */
function checkAge(credentials: TokenCredentials, live: TokenCredentials | null): Check | null {
  if (live === null || live.consumerKey !== credentials.consumerKey) return null;
  const parameters = { expiresAt: credentials.accessTokenExpiry, liveExpiresAt: live.accessTokenExpiry };
  const older = isOlder(credentials, live);
  return { id: 'age', result: older ? 'refused' : 'ok', outcome: older ? 'refused' : 'ok', parameters };
}

/**
 * By the time of making, where both tell it, else by the expiry. Apple documents neither as an order; expiry alone
 * would say nothing about two files of the same second.
 */
function isOlder(credentials: TokenCredentials, live: TokenCredentials): boolean {
  const [made, liveMade] = [madeAt(credentials), madeAt(live)];
  if (made !== null && liveMade !== null && made !== liveMade) return made < liveMade;
  return credentials.accessTokenExpiry < live.accessTokenExpiry;
}

/** The access token of Apple's own sample ends in `O` and milliseconds since 1970 (reference §1; not documented). */
function madeAt(credentials: TokenCredentials): number | null {
  const stamp = /O(1\d{12})$/.exec(credentials.reveal().accessToken)?.[1];
  return stamp === undefined ? null : Number(stamp);
}
