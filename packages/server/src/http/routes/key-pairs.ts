import { KeyPair, TokenKeyPairList } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { OnceHeaders } from '../idempotency.ts';
import { PageQuery } from '../query-parameters.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['tokens'];
const params = Type.Object({ id: Type.String() });

export function keyPairRoutes(app: AdminApp, { deps, once }: RouteContext): void {
  app.get(
    '/tokens/:id/key-pairs',
    {
      schema: {
        tags,
        description:
          'Newest first. A renewal needs no new one; staged ones stay until a file for a newer one is live.',
        params,
        querystring: Type.Object(PageQuery),
        response: { 200: ref(TokenKeyPairList) },
      },
    },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const { limit = 50, after } = request.query;
      return found(await deps.questions.keyPairs(viewerOf(request), id, { limit, after }), 'token-not-found');
    },
  );

  app.post(
    '/tokens/:id/key-pairs',
    {
      schema: { tags, headers: OnceHeaders, params, response: { 201: ref(KeyPair) } },
      preHandler: once,
    },
    async (request, reply) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const { id: kid, createdAt } = await deps.actions.stageKeyPair(viewerOf(request), id);
      // Without a host: right for every address that leads here, through a proxy too.
      const certificateUrl = `/api/v1/tokens/${id}/key-pairs/${kid}/certificate`;
      return reply
        .code(201)
        .header('location', certificateUrl)
        .send({ kid, createdAt: createdAt.toISOString(), certificateUrl });
    },
  );

  app.get(
    '/tokens/:id/key-pairs/:kid/certificate',
    {
      exposeHeadRoute: false, // The head alone must not count as a download.
      schema: {
        tags,
        params: Type.Object({ id: Type.String(), kid: Type.String() }),
        produces: ['application/x-pem-file'],
      },
    },
    async (request, reply) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const kid = idFrom(request.params.kid, 'key-pair-not-found');
      const pem = found(await deps.actions.certificate(viewerOf(request), id, kid), 'key-pair-not-found');
      return reply
        .type('application/x-pem-file')
        .header('content-disposition', `attachment; filename="adept-${kid}.pem"`)
        .send(pem);
    },
  );
}
