import type { TokenFileCheck, TokenFileReport } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import { AdeptError, type ErrorParameters } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import { identityOf, type Token } from '../domain/token.ts';
import { TokenChanged } from '../domain/token-changed.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { AskApple, ShadowAnswer } from './ask-apple.ts';
import { type CheckedTokenFile, type CheckOptions, checkTokenFile } from './check-token-file.ts';
import type { Check } from './file-check.ts';
import type { IntakeStore } from './intake-store.ts';

/** What Apple may take of the 5 s in which an upload answers: about the file, and about the token in use. */
const FILE_MILLISECONDS = 3000;
const LIVE_MILLISECONDS = 1500;
/** How often a file is checked anew because the token changed meanwhile. */
const CHECKED_AGAIN = 2;

export interface TokenFileUpload {
  tokenId: string;
  bytes: Uint8Array;
  /** Check only. */
  dryRun: boolean;
  /** Take an expired file all the same; it is shown as expired. */
  acceptExpired: boolean;
  /** The token may belong to another MDM server from now on; with `dryRun` the report says what becomes of what is here. */
  replaceIdentity?: boolean | undefined;
}

export interface UploadOptions {
  store: IntakeStore;
  clock: Clock;
  askApple: AskApple;
  /** How long Apple is waited for; absent: so that an upload answers within 5 s. */
  deadline?: (this: void, milliseconds: number) => AbortSignal;
  /** Judges the token by the evidence written so far; one whose identity was replaced bears on others. */
  judge: (tokenId: string, replaced: boolean) => Promise<unknown>;
  /** Has Apple asked at once with what was uploaded. */
  requestSync: (tokenId: string) => Promise<unknown>;
  /** What failed after the file was taken in: it makes up for itself, and the file stays taken in. */
  onFault: (error: unknown, tokenId: string) => void;
  /** Whoever uploads is told of each check as it is done; one that is made again replaces its former result. */
  onCheck?: ((check: TokenFileCheck) => void) | undefined;
}

/** A token file that isn't taken in: 422, with what was looked at. Nothing changed. */
export class TokenFileRefused extends AdeptError {
  readonly checks: TokenFileReport['checks'];
  readonly identity: TokenFileReport['identity'];
  readonly difference: string | undefined;

  constructor(code: string, parameters: ErrorParameters, report: TokenFileReport) {
    super(code, 422, parameters);
    this.checks = report.checks;
    this.identity = report.identity;
    this.difference = report.difference;
  }
}

/**
 * Takes in a token file: opened with whichever of our keys it was made for, checked here and with Apple beside the token
 * in use, and put to use in one transaction, token and key together. What was checked is what is replaced: where the token
 * changed meanwhile, the file is checked again.
 * With `dryRun` it is only checked; `accepted` then says that it would be taken.
 * @throws TokenFileRefused with a code of interfaces.md; nothing changed then. AdeptError token-not-found (404);
 *   TokenChanged (409) where it changes again and again
 */
export async function uploadTokenFile(
  viewer: Viewer,
  upload: TokenFileUpload,
  speaker: Speaker,
  options: UploadOptions,
): Promise<TokenFileReport> {
  const ask = questionsOf(options);
  for (let again = 0; ; again += 1) {
    try {
      const { report, checked } = await checkUpload(viewer, upload, speaker, { ...options, ...ask });
      if (upload.dryRun) return report;
      await putToUse(viewer, checked, options);
      const liveSince = options.clock.now();
      await goOn(checked, options);
      // Only Apple's own word makes it live; without one it is merely kept.
      return isTakenByApple(checked) ? { ...report, liveSince: liveSince.toISOString() } : report;
    } catch (error) {
      if (error instanceof TokenChanged && again < CHECKED_AGAIN) continue;
      if (isOvertaken(error)) await noteRefusal(viewer, upload.tokenId, error.code, options.store);
      throw error;
    }
  }
}

/** The token, or the link the file came by, changed while the file was checked. */
function isOvertaken(error: unknown): error is AdeptError {
  return (
    error instanceof TokenChanged || (error instanceof AdeptError && error.code === 'renewal-link-not-usable')
  );
}

function noteRefusal(
  viewer: Viewer,
  tokenId: string,
  code: string,
  { audit }: Pick<IntakeStore, 'audit'>,
): Promise<void> {
  return audit.record(viewer, {
    ...{ action: 'token-file.refused', tokenId, result: 'refused' },
    details: { code },
  });
}

function isTakenByApple({ checks }: CheckedTokenFile): boolean {
  return checks.some(({ id, result }) => id === 'apple' && result === 'ok');
}

type Questions = Pick<CheckOptions, 'askFile' | 'askLive'>;

/** Apple is asked about the file once, however often it is checked: its own token doesn't change by what happens here. */
function questionsOf({
  askApple,
  deadline = AbortSignal.timeout.bind(AbortSignal),
}: UploadOptions): Questions {
  let told: Promise<ShadowAnswer> | null = null;
  return {
    askFile: (credentials) => (told ??= askApple(credentials, deadline(FILE_MILLISECONDS))),
    askLive: (credentials) => askApple(credentials, deadline(LIVE_MILLISECONDS)),
  };
}

type Checked = CheckedTokenFile & { token: Token };

async function checkUpload(
  viewer: Viewer,
  upload: TokenFileUpload,
  speaker: Speaker,
  { store, clock, askFile, askLive, onCheck }: UploadOptions & Questions,
): Promise<{ report: TokenFileReport; checked: Checked }> {
  const token = await store.tokens.get(viewer, upload.tokenId);
  if (token === null) throw new AdeptError('token-not-found', 404);
  const checked = await checkTokenFile(viewer, {
    ...upload,
    replaceIdentity: upload.replaceIdentity ?? false,
    ...{ token, now: clock.now(), store, askFile, askLive },
    onCheck: onCheck && ((check) => onCheck(inWords(check, speaker))),
  });
  const report = reportOf(checked, token, speaker);
  if (checked.refusal === null) return { report, checked: { ...checked, token } };
  const { code, parameters } = checked.refusal;
  if (!upload.dryRun) await noteRefusal(viewer, token.id, code, store);
  throw new TokenFileRefused(code, parameters, report);
}

async function putToUse(
  viewer: Viewer,
  { opened, token, replaces, liveId }: Checked,
  { store }: UploadOptions,
): Promise<void> {
  if (opened === null) return;
  const { credentials, keyPairId, apple } = opened;
  await store.credentials.replace(viewer, {
    ...{ tokenId: token.id, keyPairId, credentials },
    account: apple?.account ?? null,
    ...(apple && { facts: apple.facts }),
    replaceIdentity: replaces,
    expected: { credentialsId: liveId, identity: identityOf(token) },
  });
}

/** The file is in use by now: what fails here is made up for by the next turn, and is no refusal. */
async function goOn({ token, replaces }: Checked, options: UploadOptions): Promise<void> {
  const steps = [() => options.requestSync(token.id), () => options.judge(token.id, replaces)];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      options.onFault(error, token.id);
    }
  }
}

function reportOf(checked: CheckedTokenFile, token: Token, speaker: Speaker): TokenFileReport {
  const { checks, identity, refusal, difference } = checked;
  return {
    accepted: refusal === null,
    identity,
    checks: checks.map((check) => inWords(check, speaker)),
    ...(difference && { difference: speaker.say('token-file.difference', difference) }),
    ...(checked.replaces && { replacement: replacementOf(token, speaker) }),
  };
}

function inWords(check: Check, speaker: Speaker): TokenFileCheck {
  const { id, result, outcome, parameters } = check;
  return {
    ...{ id, result, outcome },
    // A file that couldn't be opened is described by its code's own text.
    detail:
      (outcome === 'refused' && speaker.find(`token-file-check.${id}.refused`, parameters)) ||
      (outcome === 'refused' && speaker.find(`error.${String(parameters['code'])}.title`)) ||
      speaker.find(`token-file-check.${id}.${outcome}`, parameters) ||
      '',
  };
}

/** What becomes of what is here when the token belongs to another MDM server from now on. */
function replacementOf({ counts, profiles }: Token, speaker: Speaker): TokenFileReport['replacement'] {
  const devices = counts.devices;
  return {
    devices,
    profiles: profiles.length,
    effects: [
      speaker.say('token-file.replacement.devices', { count: devices }),
      speaker.say('token-file.replacement.profiles', { count: profiles.length }),
      speaker.say('token-file.replacement.cursor', {}),
    ],
  };
}
