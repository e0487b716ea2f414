import { AdeptError } from '../domain/adept-error.ts';
import { isEmailAddress } from '../domain/email-address.ts';
import type { Viewer } from '../domain/viewer.ts';
import { tokenName } from './create-token.ts';

/** What a person may change; an absent member stays. */
export interface TokenChanges {
  name?: string | undefined;
  owner?: string | null | undefined;
  deputy?: string | null | undefined;
  tags?: readonly string[] | undefined;
}

/**
 * Changes what people say of a token. null: no such token.
 * @throws AdeptError token-name-taken (409), token-name-empty, email-address-invalid, tag-invalid (400)
 */
export async function changeToken<Changed>(
  viewer: Viewer,
  change: { tokenId: string; changes: TokenChanges },
  store: { tokens: { patch(viewer: Viewer, id: string, changes: TokenChanges): Promise<Changed | null> } },
): Promise<Changed | null> {
  const { name, owner, deputy, tags } = change.changes;
  return store.tokens.patch(viewer, change.tokenId, {
    ...(name === undefined ? {} : { name: tokenName(name) }),
    ...(owner === undefined ? {} : { owner: emailAddress('owner', owner) }),
    ...(deputy === undefined ? {} : { deputy: emailAddress('deputy', deputy) }),
    ...(tags === undefined ? {} : { tags: distinctTags(tags) }),
  });
}

/** They are written to: what could be more than one address, or a header of its own, is refused. Empty: nobody. */
function emailAddress(member: 'owner' | 'deputy', text: string | null): string | null {
  const address = text?.trim() ?? '';
  if (address === '') return null;
  if (!isEmailAddress(address)) throw new AdeptError('email-address-invalid', 400, { member });
  return address;
}

/** Each once, in the order given. */
function distinctTags(tags: readonly string[]): string[] {
  const trimmed = tags.map((tag) => tag.trim());
  if (trimmed.some((tag) => tag === '' || /\p{C}/u.test(tag))) throw new AdeptError('tag-invalid', 400);
  return [...new Set(trimmed)];
}
