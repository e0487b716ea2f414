import { createHash } from 'node:crypto';
import { AdeptError } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import type { TokenKeyPair } from '../domain/key-pair.ts';
import type { LinkViewer, Viewer } from '../domain/viewer.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { RenewalLinkActions } from '../http/renewal-link-actions.ts';
import { stageKeyPair } from '../intake/stage-key-pair.ts';
import { uploadThroughLink } from '../intake/upload-through-link.ts';
import type { UploadOptions } from '../intake/upload-token-file.ts';
import type { Store } from '../store/store.ts';
import { pairToOffer } from '../tell/key-pairs.ts';
import { toInvitation, toRenewalLink } from '../tell/renewal-links.ts';

const DAY = 86_400_000;
/** The last line of the log knows it by this and cuts it out. */
const PREFIX = 'adl_';

export interface RenewalLinkOptions {
  store: Store;
  clock: Clock;
  /** Cryptographically strong. */
  random: (bytes: number) => Buffer;
  upload: UploadOptions;
  /** Whether the address asked is Apple's. */
  apple: 'real' | 'simulated';
}

/** Links for people without an account, over the store. */
export function createRenewalLinkActions(options: RenewalLinkOptions): RenewalLinkActions {
  return { ...ownerActions(options), ...holderActions(options) };
}

function ownerActions({
  store,
  clock,
  random,
}: RenewalLinkOptions): Pick<RenewalLinkActions, 'list' | 'create' | 'revoke'> {
  return {
    async list(viewer, tokenId, page) {
      if ((await store.tokens.get(viewer, tokenId)) === null) return null;
      const { items, next } = await store.renewalLinks.list(viewer, tokenId, page);
      return { items: items.map((link) => toRenewalLink(link, clock.now())), next };
    },
    async create(viewer, tokenId, { expiresInDays, language = null }) {
      if ((await store.tokens.get(viewer, tokenId)) === null) return null;
      if (pairToOffer(await store.keyPairs.list(viewer, tokenId)) === null)
        await stageKeyPair(viewer, tokenId, { store, clock });
      const secret = `${PREFIX}${random(32).toString('base64url')}`;
      const link = await store.renewalLinks.create(viewer, {
        tokenId,
        hash: hashOf(secret),
        language,
        createdBy: nameOf(viewer),
        expiresAt: new Date(clock.now().getTime() + expiresInDays * DAY),
      });
      return link && { link: toRenewalLink(link, clock.now()), secret };
    },
    revoke: (viewer, tokenId, linkId) => store.renewalLinks.revoke(viewer, tokenId, linkId),
  };
}

function holderActions({
  store,
  clock,
  upload,
  apple,
}: RenewalLinkOptions): Pick<RenewalLinkActions, 'holder' | 'invitation' | 'publicKey' | 'upload'> {
  const offered = async (viewer: LinkViewer): Promise<TokenKeyPair | null> =>
    pairToOffer(await store.keyPairs.list(viewer, viewer.tokenId));
  return {
    async holder(secret, address) {
      const link = await store.renewalLinks.usableByHash(SYSTEM, hashOf(secret));
      return (
        link && { kind: 'link', linkId: link.id, tokenId: link.tokenId, expiresAt: link.expiresAt, address }
      );
    },
    async invitation(viewer, speaker) {
      const token = await store.tokens.get(viewer, viewer.tokenId);
      if (token === null) throw new AdeptError('renewal-link-not-usable', 404);
      const keyCreatedAt = (await offered(viewer))?.createdAt ?? null;
      return toInvitation(token, {
        linkExpiresAt: viewer.expiresAt,
        keyCreatedAt,
        apple,
        speaker,
        now: clock.now(),
      });
    },
    async publicKey(viewer) {
      const pair = await offered(viewer);
      if (pair === null) throw new AdeptError('renewal-link-not-usable', 404);
      await store.keyPairs.noteDownload(viewer, pair);
      return pair.certificatePem;
    },
    async upload(viewer, bytes, speaker, onCheck) {
      return uploadThroughLink(viewer, bytes, speaker, { ...upload, onCheck });
    },
  };
}

/** The secret is random: one round is enough. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

function nameOf(viewer: Viewer): string {
  if (viewer.kind === 'user') return viewer.email;
  return viewer.kind === 'api-token' ? viewer.name : viewer.kind;
}
