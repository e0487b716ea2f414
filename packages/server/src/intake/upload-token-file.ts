import type { TokenFileReport } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import { AdeptError, type ErrorParameters } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import { type CheckedTokenFile, checkTokenFile } from './check-token-file.ts';
import type { AskApple } from './ask-apple.ts';
import type { IntakeStore } from './intake-store.ts';

/** All that Apple may take of the 5 s in which an upload answers. */
const APPLE_MILLISECONDS = 4000;

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
  deadline?: (this: void) => AbortSignal;
  /** Judges the token by the evidence written so far. */
  judge: (tokenId: string) => Promise<unknown>;
  /** Has Apple asked at once with what was uploaded. */
  requestSync: (tokenId: string) => Promise<unknown>;
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
 * in use, and put to use in one transaction, token and key together.
 * With `dryRun` it is only checked; `accepted` then says that it would be taken.
 * @throws TokenFileRefused with a code of interfaces.md; nothing changed then. AdeptError token-not-found (404)
 */
export async function uploadTokenFile(
  viewer: Viewer,
  upload: TokenFileUpload,
  speaker: Speaker,
  options: UploadOptions,
): Promise<TokenFileReport> {
  const { store, clock, askApple } = options;
  const token = await store.tokens.get(viewer, upload.tokenId);
  if (token === null) throw new AdeptError('token-not-found', 404);
  const checked = await checkTokenFile(viewer, {
    ...upload,
    replaceIdentity: upload.replaceIdentity ?? false,
    ...{ token, now: clock.now(), store, askApple },
    deadline: options.deadline?.() ?? AbortSignal.timeout(APPLE_MILLISECONDS),
  });
  const report = reportOf(checked, token, speaker);
  if (checked.refusal) {
    const { code, parameters } = checked.refusal;
    const note = {
      action: 'token-file.refused',
      tokenId: token.id,
      result: 'refused',
      details: { code },
    } as const;
    if (!upload.dryRun) await store.audit.record(viewer, note);
    throw new TokenFileRefused(code, parameters, report);
  }
  if (checked.opened && !upload.dryRun) {
    const { credentials, keyPairId, apple } = checked.opened;
    await store.credentials.replace(viewer, {
      ...{ tokenId: token.id, keyPairId, credentials },
      account: apple?.account ?? null,
      ...(apple && { facts: apple.facts }),
      replaceIdentity: checked.replaces,
    });
    await options.requestSync(token.id);
    await options.judge(token.id);
  }
  return report;
}

function reportOf(checked: CheckedTokenFile, token: Token, speaker: Speaker): TokenFileReport {
  const { checks, identity, refusal, difference } = checked;
  return {
    accepted: refusal === null,
    identity,
    checks: checks.map(({ id, result, outcome, parameters }) => ({
      id,
      result,
      // A file that couldn't be opened is described by its code's own text.
      detail:
        (outcome === 'refused' && speaker.find(`token-file-check.${id}.refused`, parameters)) ||
        (outcome === 'refused' && speaker.find(`error.${String(parameters['code'])}.title`)) ||
        speaker.find(`token-file-check.${id}.${outcome}`, parameters) ||
        '',
    })),
    ...(difference && { difference: speaker.say('token-file.difference', difference) }),
    ...(checked.replaces && { replacement: replacementOf(token, speaker) }),
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
