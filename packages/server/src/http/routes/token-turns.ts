import { TokenStates, TokenTurnList } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { momentOf, PageQuery } from '../query-parameters.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['diagnosis'];
const params = Type.Object({ id: Type.String() });
const Moment = Type.Optional(Type.String({ format: 'date-time', description: 'RFC 3339' }));
const DAYS = 90;

/** How a token's state went. */
export function tokenTurnRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  app.get(
    '/tokens/:id/states',
    {
      schema: {
        tags,
        description:
          'The worst state of each day, oldest first, today included. A day is one of the server’s time zone.',
        params,
        querystring: Type.Object({
          days: Type.Optional(Type.Integer({ minimum: 1, maximum: 400, default: DAYS })),
        }),
        response: { 200: ref(TokenStates) },
      },
    },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const { days = DAYS } = request.query;
      return found(
        await deps.questions.tokenStates(viewerOf(request), id, days, speakerOf(request)),
        'token-not-found',
      );
    },
  );

  app.get(
    '/tokens/:id/turns',
    {
      schema: {
        tags,
        description:
          'When the token’s state, or which problems are open, turned, newest first, with what was seen that made it turn. `until` is not included.',
        params,
        querystring: Type.Object({ ...PageQuery, since: Moment, until: Moment }),
        response: { 200: ref(TokenTurnList) },
      },
    },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const { limit = 50, after, since, until } = request.query;
      const filter = { limit, after, since: momentOf('since', since), until: momentOf('until', until) };
      return found(
        await deps.questions.tokenTurns(viewerOf(request), id, filter, speakerOf(request)),
        'token-not-found',
      );
    },
  );
}
