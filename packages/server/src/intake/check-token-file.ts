import { openTokenFile, type OpenedTokenFile } from '@adept/apple/token/token-file';
import { TokenFileError } from '@adept/apple/token/token-file-error';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { ErrorParameters } from '../domain/adept-error.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { IntakeStore } from './intake-store.ts';

/**
 * One thing that was looked at. Text: `token-file-check.<id>.<outcome>` with the parameters.
 * Dates stay dates so that each language formats them.
 */
export interface Check {
  id: 'file' | 'key' | 'content' | 'expiry' | 'age' | 'server';
  result: 'ok' | 'warning' | 'refused';
  /** Which of the check's texts; differs from the result where a check can be unusual in more than one way. */
  outcome: string;
  parameters: Readonly<Record<string, string | number | Date>>;
}

/** Whether the file belongs to the MDM server whose token is live here. The consumer key is all that a file says of it. */
export type Identity = 'same' | 'different' | 'unknown';

export interface CheckedTokenFile {
  checks: readonly Check[];
  identity: Identity;
  /** What to answer with when a check refused; null = it can be taken in. */
  refusal: { code: string; parameters: ErrorParameters } | null;
  /** null when it couldn't be opened. */
  opened: (OpenedTokenFile & { keyPairId: string | null }) | null;
}

export interface CheckOptions {
  token: Token;
  bytes: Uint8Array;
  acceptExpired: boolean;
  now: Date;
  store: IntakeStore;
}

/** All checks that need nothing but the file and what is stored here; asks Apple nothing and changes nothing. */
export async function checkTokenFile(viewer: Viewer, options: CheckOptions): Promise<CheckedTokenFile> {
  const { token, store } = options;
  const recipients = await store.keyPairs.recipients(viewer);
  let opened: Awaited<ReturnType<typeof openTokenFile>>;
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
    return { ...notOpened(error), identity: 'unknown', opened: null };
  }
  const key = recipients.find((recipient) => recipient.id === opened.keyId);
  const keyOwner = key && key.tokenId !== token.id ? await store.tokens.get(viewer, key.tokenId) : null;
  const live = await store.credentials.current(viewer, token.id);
  const holder = await store.credentials.holderOf(viewer, opened.credentials.consumerKey);
  const other = holder && holder.tokenId !== token.id ? holder.name : null;
  const { identity, check: server } = checkServer(opened.credentials, live?.credentials ?? null, other);
  const expiry = checkExpiry(opened.credentials, options);
  const age = checkAge(opened.credentials, live?.credentials ?? null);
  const checks: Check[] = [
    { id: 'file', result: 'ok', outcome: 'ok', parameters: { cipher: opened.inspection.cipher } },
    keyOwner
      ? { id: 'key', result: 'warning', outcome: 'other-token', parameters: { token: keyOwner.name } }
      : { id: 'key', result: 'ok', outcome: 'ok', parameters: { ...opened.inspection.recipient } },
    checkContent(opened),
    expiry,
    ...(age ? [age] : []),
    ...(server ? [server] : []),
  ];
  const refusal = server?.result === 'refused' ? otherServer(server) : refusalOf(expiry, age);
  return { checks, identity, refusal, opened: { ...opened, keyPairId: keyOwner ? null : opened.keyId } };
}

function otherServer({ parameters }: Check): CheckedTokenFile['refusal'] {
  return { code: 'token-file-other-server', parameters: { token: String(parameters['token']) } };
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

/**
 * The consumer key stays over renewals of one server as far as is known (reference §1): a hint, so a new one alone is
 * no refusal. One that another token here uses is certain: the file is that server's.
 */
function checkServer(
  credentials: TokenCredentials,
  live: TokenCredentials | null,
  other: string | null,
): { identity: Identity; check: Check | null } {
  if (live === null) return { identity: 'unknown', check: null };
  if (live.consumerKey === credentials.consumerKey) {
    return { identity: 'same', check: { id: 'server', result: 'ok', outcome: 'ok', parameters: {} } };
  }
  const check: Check = other
    ? { id: 'server', result: 'refused', outcome: 'refused', parameters: { token: other } }
    : { id: 'server', result: 'warning', outcome: 'different', parameters: {} };
  return { identity: 'different', check };
}
