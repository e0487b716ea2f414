import type {
  NewRenewalLink,
  RenewalInvitation,
  RenewalLink,
  TokenFileCheck,
  TokenFileReport,
} from '@adept/contract';
import type { Speaker } from '@adept/messages';
import type { LinkViewer, Viewer } from '../domain/viewer.ts';

/** What the API does about renewal links. null or false: there is no such thing. */
export interface RenewalLinkActions {
  list(
    viewer: Viewer,
    tokenId: string,
    page: { limit: number; after?: string | undefined },
  ): Promise<{ items: RenewalLink[]; next: string | null } | null>;
  /** A token without a key pair gets one, so that there is a public key to download. */
  create(
    viewer: Viewer,
    tokenId: string,
    wish: NewRenewalLink,
  ): Promise<{ link: RenewalLink; secret: string } | null>;
  revoke(viewer: Viewer, tokenId: string, linkId: string): Promise<boolean>;
  /** Who holds it. Nothing is used up by asking. null: it can't be used, for whatever reason. */
  holder(secret: string, address: string): Promise<LinkViewer | null>;
  /** @throws AdeptError renewal-link-not-usable (404), as the ones below: it went meanwhile */
  invitation(viewer: LinkViewer, speaker: Speaker): Promise<RenewalInvitation>;
  /** PEM. */
  publicKey(viewer: LinkViewer): Promise<string>;
  /** Refused: 422 with the checks, and the link can still be used. Taken: it is used up. */
  upload(
    viewer: LinkViewer,
    bytes: Uint8Array,
    speaker: Speaker,
    onCheck?: (check: TokenFileCheck) => void,
  ): Promise<TokenFileReport>;
}
