import type { TokenFileReport } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import { AdeptError } from '../domain/adept-error.ts';
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
    if (error instanceof TokenFileRefused) throw forHolder(error);
    // Deleted since the door let the link in: it is void with its token.
    if (error instanceof AdeptError && error.code === 'token-not-found')
      throw new AdeptError('renewal-link-not-usable', 404);
    throw error;
  }
}

/** What a holder of a link is told instead of ways that only people here can go. */
const FOR_HOLDERS: Record<string, string> = {
  'token-file-other-server': 'token-file-not-of-this-server',
  'token-file-expired': 'renewal-link-file-expired',
};

function forHolder(refusal: TokenFileRefused): TokenFileRefused {
  const code = FOR_HOLDERS[refusal.code];
  if (code === undefined) return refusal;
  const { identity, checks } = refusal;
  return new TokenFileRefused(code, {}, { accepted: false, identity, checks });
}
