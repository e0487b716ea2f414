import type { ApiRequest } from './client-transport.ts';
import type { Once, Page } from './client.ts';
import type { MadeRenewalLink, NewRenewalLink, RenewalLinkList } from './renewal-links.ts';
import type { TokenKeyPairList } from './tokens.ts';

type Json = <T>(request: ApiRequest) => Promise<T>;
type Nothing = (request: ApiRequest) => Promise<void>;

const at = (...parts: string[]) => parts.map((part) => `/${encodeURIComponent(part)}`).join('');

/** Key pairs of a token, and links with which others renew it. */
export function renewalRoutes(json: Json, paged: Json, nothing: Nothing) {
  return {
    /** Newest first. */
    keyPairs: (id: string, page: Page = {}) =>
      paged<TokenKeyPairList>({ method: 'GET', path: at('tokens', id, 'key-pairs'), query: { ...page } }),
    renewalLinks: {
      /** Newest first. */
      list: (id: string, page: Page = {}) =>
        paged<RenewalLinkList>({
          method: 'GET',
          path: at('tokens', id, 'renewal-links'),
          query: { ...page },
        }),
      /** The only answer that carries the link's address. */
      create: (id: string, link: NewRenewalLink, once: Once = {}) =>
        json<MadeRenewalLink>({
          method: 'POST',
          path: at('tokens', id, 'renewal-links'),
          json: link,
          ...once,
        }),
      revoke: (id: string, link: string) =>
        nothing({ method: 'DELETE', path: at('tokens', id, 'renewal-links', link) }),
    },
  };
}
