import type {
  MadeRenewalLink,
  NewRenewalLink,
  RenewalInvitation,
  RenewalLinkList,
  TokenFileCheck,
  TokenKeyPairList,
} from '@adept/contract';
import { RENEWAL_LINK_HEADER } from '@adept/contract/renewal-link-header';
import type { ApiClient } from './api-client.ts';
import { uploadInLines } from './upload-in-lines.ts';

/** Key pairs, renewal links, and what the holder of one may ask. */
export function renewalCalls(client: ApiClient) {
  const at = (id: string) => `/tokens/${encodeURIComponent(id)}`;
  const holding = (secret: string) => ({ headers: { [RENEWAL_LINK_HEADER]: secret } });
  return {
    keyPairs: (id: string, signal?: AbortSignal) =>
      client.get<TokenKeyPairList>(`${at(id)}/key-pairs`, { limit: 50 }, signal),
    renewalLinks: (id: string, signal?: AbortSignal) =>
      client.get<RenewalLinkList>(`${at(id)}/renewal-links`, { limit: 10 }, signal),
    async makeRenewalLink(id: string, link: NewRenewalLink): Promise<MadeRenewalLink> {
      const path = `${at(id)}/renewal-links`;
      return (await client.request<MadeRenewalLink>(path, { method: 'POST', json: link })).body;
    },
    async revokeRenewalLink(id: string, link: string): Promise<void> {
      await client.request(`${at(id)}/renewal-links/${encodeURIComponent(link)}`, { method: 'DELETE' });
    },
    /** What to do, for the holder of a link. */
    async invitation(secret: string): Promise<RenewalInvitation> {
      return (await client.request<RenewalInvitation>('/renewal-link', holding(secret))).body;
    },
    /** @returns PEM */
    async publicKeyOfLink(secret: string): Promise<string> {
      const options = { ...holding(secret), asText: true };
      return (await client.request<string>('/renewal-link/public-key', options)).body;
    },
    uploadThroughLink: (secret: string, file: Blob, onCheck: (check: TokenFileCheck) => void) =>
      uploadInLines(client, '/renewal-link/token-file', { ...holding(secret), file }, onCheck),
  };
}
