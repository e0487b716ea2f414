import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import type { UploadChoices } from '../../api/token-calls.ts';
import { type Sent, useFileInHand } from './file-in-hand.ts';
import { type KnownAnswer, useLiveSince } from './use-live-since.ts';

/**
 * Sends a token file and keeps it in hand until it is accepted: an expired one, or one of another MDM server, can be
 * sent again on purpose.
 */
export function useTokenFile(tokenId: string, onAccepted: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const [knownAnswer, setKnownAnswer] = useState<string | null>(null);
  const { hand, sent, send } = useFileInHand(
    ({ file, how }, onCheck) => {
      const diagnosis = queries.getQueryData<KnownAnswer>(QUERIES.diagnosis(tokenId).queryKey);
      setKnownAnswer(diagnosis?.lastAnswer?.at ?? null);
      return api.uploadTokenFile(tokenId, file, how, onCheck);
    },
    async () => {
      onAccepted();
      await queries.invalidateQueries();
    },
  );
  // What becomes of everything here, before it does.
  const preview = useMutation({
    mutationFn: ({ file, how }: Sent) => api.uploadTokenFile(tokenId, file, { ...how, dryRun: true }),
  });
  const again = (how: UploadChoices) => {
    preview.reset();
    if (sent) send({ file: sent.file, how });
  };
  const replacing = { acceptExpired: sent?.how.acceptExpired, replaceIdentity: true };
  return {
    hand: {
      ...hand,
      send: (file: File) => {
        preview.reset();
        hand.send(file);
      },
    },
    liveSince: useLiveSince(tokenId, hand.report, knownAnswer),
    preview,
    sendAnyway: () => again({ acceptExpired: true }),
    showReplacement: () => {
      if (sent) preview.mutate({ file: sent.file, how: replacing });
    },
    replaceIdentity: () => {
      if (preview.data?.replacement) again(replacing);
    },
  };
}
