import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { useFileInHand } from '../token-file/file-in-hand.ts';
import { publicKeyFileName, save } from '../token-file/public-key.ts';

/** What a link leads to. Looking at it uses nothing up; only a file that is accepted does. */
export function useInvitation() {
  const api = useApi();
  const secret = useRouterState({ select: (state) => state.location.hash }).replace(/^#/, '');
  const invitation = useQuery({
    ...QUERIES.invitation(secret),
    queryFn: () => api.invitation(secret),
    staleTime: Infinity,
  });
  const { hand } = useFileInHand(({ file }, onCheck) => api.uploadThroughLink(secret, file, onCheck));
  const fileName = publicKeyFileName(invitation.data?.server ?? '');
  const publicKey = useMutation({
    mutationFn: async () => save(await api.publicKeyOfLink(secret), fileName),
  });
  return { invitation, hand, publicKey, fileName };
}
