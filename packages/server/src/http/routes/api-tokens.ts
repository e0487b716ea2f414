import { ApiTokenList, CreatedApiToken, NewApiToken } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { hashCredential, newApiToken } from '../credential.ts';
import { OnceHeaders } from '../idempotency.ts';
import { PageQuery } from '../query-parameters.ts';
import { type AdminApp, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['api-tokens'];

export function apiTokenRoutes(app: AdminApp, { deps, once }: RouteContext): void {
  app.get(
    '/api-tokens',
    { schema: { tags, querystring: Type.Object(PageQuery), response: { 200: ref(ApiTokenList) } } },
    async (request) => {
      const { limit = 50, after } = request.query;
      const page = await deps.access.listApiTokens(viewerOf(request), { limit, after: after ?? null });
      const items = page.items.map(({ id, name, createdAt, revokedAt }) => ({
        id,
        name,
        createdAt: createdAt.toISOString(),
        revokedAt: revokedAt?.toISOString() ?? null,
      }));
      return { items, next: page.next };
    },
  );

  app.post(
    '/api-tokens',
    {
      schema: { tags, headers: OnceHeaders, body: ref(NewApiToken), response: { 201: ref(CreatedApiToken) } },
      preHandler: once,
    },
    async (request, reply) => {
      const apiToken = newApiToken(deps.random);
      const record = await deps.access.createApiToken(viewerOf(request), {
        name: request.body.name,
        hash: hashCredential(apiToken),
        createdAt: deps.clock.now(),
      });
      const { id, name, createdAt } = record;
      return reply.code(201).send({ id, name, createdAt: createdAt.toISOString(), apiToken });
    },
  );

  app.delete(
    '/api-tokens/:id',
    { schema: { tags, params: Type.Object({ id: Type.String() }), response: { 204: Type.Null() } } },
    async (request, reply) => {
      const id = idFrom(request.params.id, 'api-token-not-found');
      const revoked = await deps.access.revokeApiToken(viewerOf(request), id, deps.clock.now());
      if (!revoked) throw new AdeptError('api-token-not-found', 404);
      return reply.code(204).send(null);
    },
  );
}
