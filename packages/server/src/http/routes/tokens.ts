import { NewToken, Token, TokenList, TokenPatch } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { OnceHeaders } from '../idempotency.ts';
import { PageQuery } from '../query-parameters.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['tokens'];
const params = Type.Object({ id: Type.String() });
const TokenQuery = Type.Object({
  ...PageQuery,
  deleted: Type.Optional(Type.Boolean({ description: 'Those that were deleted and can be restored.' })),
});
export function tokenRoutes(app: AdminApp, context: RouteContext): void {
  const { deps, speakerOf, once } = context;

  app.get(
    '/tokens',
    { schema: { tags, querystring: TokenQuery, response: { 200: ref(TokenList) } } },
    (request) => {
      const { limit = 50, after, deleted = false } = request.query;
      const { questions } = deps;
      const [viewer, page, speaker] = [viewerOf(request), { limit, after }, speakerOf(request)] as const;
      return deleted
        ? questions.deletedTokens(viewer, page, speaker)
        : questions.tokens(viewer, page, speaker);
    },
  );

  app.post(
    '/tokens',
    {
      schema: { tags, headers: OnceHeaders, body: ref(NewToken), response: { 201: ref(Token) } },
      preHandler: once,
    },
    async (request, reply) => {
      const { id } = await deps.actions.createToken(viewerOf(request), request.body);
      const token = found(
        await deps.questions.token(viewerOf(request), id, speakerOf(request)),
        'token-not-found',
      );
      return reply.code(201).header('location', `/api/v1/tokens/${id}`).send(token);
    },
  );

  app.get('/tokens/:id', { schema: { tags, params, response: { 200: ref(Token) } } }, async (request) => {
    const id = idFrom(request.params.id, 'token-not-found');
    return found(await deps.questions.token(viewerOf(request), id, speakerOf(request)), 'token-not-found');
  });

  app.patch(
    '/tokens/:id',
    { schema: { tags, params, body: ref(TokenPatch), response: { 200: ref(Token) } } },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const viewer = viewerOf(request);
      found(await deps.actions.patchToken(viewer, id, request.body), 'token-not-found');
      return found(await deps.questions.token(viewer, id, speakerOf(request)), 'token-not-found');
    },
  );
}
