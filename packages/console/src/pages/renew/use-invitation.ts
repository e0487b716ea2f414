import { LARGEST_TOKEN_FILE } from '@adept/contract/largest-token-file';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { publicKeyFileName, save } from '../token/use-token-file.ts';

/** What a link leads to. Looking at it uses nothing up; only a file that is accepted does. */
export function useInvitation() {
  const api = useApi();
  const secret = useRouterState({ select: (state) => state.location.hash }).replace(/^#/, '');
  const invitation = useQuery({
    ...QUERIES.invitation(secret),
    queryFn: () => api.invitation(secret),
    staleTime: Infinity,
  });
  const [tooLarge, setTooLarge] = useState(false);
  const upload = useMutation({ mutationFn: (file: File) => api.uploadThroughLink(secret, file) });
  const fileName = publicKeyFileName(invitation.data?.server ?? '');
  const publicKey = useMutation({
    mutationFn: async () => save(await api.publicKeyOfLink(secret), fileName),
  });
  return {
    invitation,
    upload,
    tooLarge,
    publicKey,
    fileName,
    send: (file: File) => {
      setTooLarge(file.size > LARGEST_TOKEN_FILE);
      if (file.size <= LARGEST_TOKEN_FILE) upload.mutate(file);
    },
  };
}
