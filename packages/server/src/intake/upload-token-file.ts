import type { TokenFileReport } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import { AdeptError, type ErrorParameters } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import type { Viewer } from '../domain/viewer.ts';
import { type CheckedTokenFile, checkTokenFile } from './check-token-file.ts';
import type { IntakeStore } from './intake-store.ts';

export interface TokenFileUpload {
  tokenId: string;
  bytes: Uint8Array;
  /** Check only. */
  dryRun: boolean;
  /** Take an expired file all the same; it is shown as expired. */
  acceptExpired: boolean;
}

export interface UploadOptions {
  store: IntakeStore;
  clock: Clock;
  /** Has Apple asked at once with what was uploaded. */
  requestSync: (tokenId: string) => Promise<unknown>;
}

/** A token file that isn't taken in: 422, with what was looked at. Nothing changed. */
export class TokenFileRefused extends AdeptError {
  readonly checks: TokenFileReport['checks'];

  constructor(code: string, parameters: ErrorParameters, checks: TokenFileReport['checks']) {
    super(code, 422, parameters);
    this.checks = checks;
  }
}

/**
 * Takes in a token file: opened with whichever of our keys it was made for, checked, and put to use in one transaction.
 * With `dryRun` it is only checked; `accepted` then says that it would be taken.
 * @throws TokenFileRefused with a code of interfaces.md; nothing changed then. AdeptError token-not-found (404)
 */
export async function uploadTokenFile(
  viewer: Viewer,
  upload: TokenFileUpload,
  speaker: Speaker,
  { store, clock, requestSync }: UploadOptions,
): Promise<TokenFileReport> {
  const token = await store.tokens.get(viewer, upload.tokenId);
  if (token === null) throw new AdeptError('token-not-found', 404);
  const checked = await checkTokenFile(viewer, { ...upload, token, now: clock.now(), store });
  const report = reportOf(checked, speaker);
  if (checked.refusal) {
    const { code, parameters } = checked.refusal;
    const note = {
      action: 'token-file.refused',
      tokenId: token.id,
      result: 'refused',
      details: { code },
    } as const;
    if (!upload.dryRun) await store.audit.record(viewer, note);
    throw new TokenFileRefused(code, parameters, report.checks);
  }
  if (checked.opened && !upload.dryRun) {
    const { credentials, keyPairId } = checked.opened;
    await store.credentials.replace(viewer, { tokenId: token.id, keyPairId, credentials });
    await requestSync(token.id);
  }
  return report;
}

function reportOf({ checks, identity, refusal }: CheckedTokenFile, speaker: Speaker): TokenFileReport {
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
    ...(identity === 'different' && { difference: speaker.find('token-file-check.server.different') ?? '' }),
  };
}
