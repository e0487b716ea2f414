import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { PATHS } from '../../paths.ts';
import { isRenewalBegun, useKeyPairs } from '../token-file/use-key-pairs.ts';

/**
 * Whether the upload is open: by the address, which a reload keeps and a link can carry, or because a key was made for a
 * renewal, which the server tells every browser. What was closed stays closed until the page is left.
 */
export function useUploading(tokenId: string, waiting: boolean) {
  const search: { upload?: 'open' | undefined; tab?: string | undefined } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [hand, setHand] = useState<'opened' | 'closed' | null>(null);
  const begun = isRenewalBegun(useKeyPairs(tokenId).pairs) && !waiting;
  const show = (upload: 'open' | undefined) =>
    void navigate({ to: PATHS.token, params: { tokenId }, search: { ...search, upload }, replace: true });
  return {
    /** Opened by a button of this page, which goes: whoever pressed it stands before nothing otherwise. */
    byHand: hand === 'opened',
    /** Closed by hand: its button went, too. */
    closedByHand: hand === 'closed',
    isOpen: hand === 'opened' || (hand !== 'closed' && (search.upload === 'open' || begun)),
    open: () => {
      setHand('opened');
      show('open');
    },
    /** What was just accepted stays in sight. */
    keep: () => {
      setHand('opened');
      show(undefined);
    },
    close: () => {
      setHand('closed');
      show(undefined);
    },
  };
}
