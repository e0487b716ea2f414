import { MadeRenewalLink, NewRenewalLink, RenewalLinkList } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { OnceHeaders } from '../idempotency.ts';
import { PageQuery } from '../query-parameters.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['renewal-links'];
const NO_TOKEN = 'token-not-found';
const NO_LINK = 'renewal-link-not-found';

/** For who gives links out. The holder's own routes are renewal-link-holder.ts. */
export function renewalLinkRoutes(app: AdminApp, { deps, once }: RouteContext): void {
  const { links } = deps;
  app.get(
    '/tokens/:id/renewal-links',
    {
      schema: {
        tags,
        params: Type.Object({ id: Type.String() }),
        querystring: Type.Object(PageQuery),
        response: { 200: ref(RenewalLinkList) },
      },
    },
    async (request) => {
      const id = idFrom(request.params.id, NO_TOKEN);
      const { limit = 50, after } = request.query;
      return found(await links.list(viewerOf(request), id, { limit, after }), NO_TOKEN);
    },
  );

  app.post(
    '/tokens/:id/renewal-links',
    {
      schema: {
        tags,
        description: 'Renews this token, once, without an account. The address is shown this once.',
        headers: OnceHeaders,
        params: Type.Object({ id: Type.String() }),
        body: ref(NewRenewalLink),
        response: { 201: ref(MadeRenewalLink) },
      },
      preHandler: once,
    },
    async (request, reply) => {
      const id = idFrom(request.params.id, NO_TOKEN);
      const { link, secret } = found(await links.create(viewerOf(request), id, request.body), NO_TOKEN);
      const origin = deps.publicUrl ?? originOf(request);
      return reply.code(201).send({ ...link, url: pageAddress(origin, secret, link.language) });
    },
  );

  app.delete(
    '/tokens/:id/renewal-links/:link',
    {
      schema: {
        tags,
        params: Type.Object({ id: Type.String(), link: Type.String() }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const id = idFrom(request.params.id, NO_TOKEN);
      const link = idFrom(request.params.link, NO_LINK);
      if (!(await links.revoke(viewerOf(request), id, link))) throw new AdeptError(NO_LINK, 404);
      return reply.code(204).send(null);
    },
  );
}

/** By which the caller came here; Host was checked. */
function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

/** Behind `#`: browsers send it to nobody, so no log, proxy or Referer has it. */
function pageAddress(origin: string, secret: string, language: string | null): string {
  const page = new URL('/renew', origin);
  if (language !== null) page.searchParams.set('language', language);
  page.hash = secret;
  return page.href;
}
