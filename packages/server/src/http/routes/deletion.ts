import { Deletion, Restoration, Token } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { OnceHeaders } from '../idempotency.ts';
import { OPTIONAL_BODY } from '../openapi.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['tokens'];
const params = Type.Object({ id: Type.String() });
const DeletionQuery = Type.Object({
  confirm: Type.Optional(
    Type.String({ maxLength: 200, description: 'The name of the token, as a person typed it.' }),
  ),
});

export function deletionRoutes(app: AdminApp, context: RouteContext): void {
  const { deps, speakerOf } = context;
  app.delete(
    '/tokens/:id',
    {
      schema: {
        tags,
        description: 'Gone at once; can be restored for 30 days, then it is erased with its secrets.',
        params,
        querystring: DeletionQuery,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const id = idFrom(request.params.id, 'token-not-found');
      if (!(await deps.actions.deleteToken(viewerOf(request), id, request.query.confirm)))
        throw new AdeptError('token-not-found', 404);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/tokens/:id/deletion',
    {
      schema: {
        tags,
        description: 'What deleting the token would end, and what goes on all the same. Changes nothing.',
        params,
        response: { 200: ref(Deletion) },
      },
    },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      return found(
        await deps.questions.deletion(viewerOf(request), id, speakerOf(request)),
        'token-not-found',
      );
    },
  );

  restoreRoute(app, context);
}

function restoreRoute(app: AdminApp, { deps, speakerOf, once }: RouteContext): void {
  app.post(
    '/tokens/:id/restore',
    {
      schema: {
        tags,
        [OPTIONAL_BODY]: true,
        headers: OnceHeaders,
        params,
        body: Type.Optional(ref(Restoration)),
        response: { 200: ref(Token) },
      },
      preValidation: async (request) => {
        request.body ??= {};
      },
      preHandler: once,
    },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const viewer = viewerOf(request);
      found(await deps.actions.restoreToken(viewer, id, request.body?.name), 'token-not-found');
      return found(await deps.questions.token(viewer, id, speakerOf(request)), 'token-not-found');
    },
  );
}
