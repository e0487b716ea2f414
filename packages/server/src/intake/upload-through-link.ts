import type { TokenFileReport } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import type { LinkViewer } from '../domain/viewer.ts';
import { TokenFileRefused, uploadTokenFile, type UploadOptions } from './upload-token-file.ts';

/**
 * Takes in a token file from the holder of a renewal link. What is taken in uses the link up, in the same transaction;
 * what is refused leaves it as it was. An expired file and another MDM server's are never taken this way, and no other
 * token of this system is named.
 * @throws as uploadTokenFile; AdeptError renewal-link-not-usable (404) where another upload was first
 */
export async function uploadThroughLink(
  viewer: LinkViewer,
  bytes: Uint8Array,
  speaker: Speaker,
  options: UploadOptions,
): Promise<TokenFileReport> {
  const upload = { tokenId: viewer.tokenId, bytes, dryRun: false, acceptExpired: false };
  try {
    return await uploadTokenFile(viewer, upload, speaker, options);
  } catch (error) {
    throw error instanceof TokenFileRefused ? withoutOtherTokens(error, speaker) : error;
  }
}

/** What is said to the holder of a link: of another token neither its name nor a way that only people here can go. */
function withoutOtherTokens(refusal: TokenFileRefused, speaker: Speaker): TokenFileRefused {
  const named = refusal.parameters['token'] !== undefined;
  if (!named && refusal.code !== 'token-file-other-server') return refusal;
  const detail = speaker.say('renewal-link.other-server');
  const checks = refusal.checks.map((check) =>
    named && check.result !== 'ok' && check.id === 'server' ? { ...check, detail } : check,
  );
  const { identity } = refusal;
  return new TokenFileRefused('token-file-not-of-this-server', {}, { accepted: false, identity, checks });
}
