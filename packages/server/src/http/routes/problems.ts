import { Problem, ProblemList } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { PageQuery, UuidText } from '../query-parameters.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['problems'];
const ProblemQuery = Type.Object({
  ...PageQuery,
  state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('closed')])),
  token: Type.Optional(UuidText),
  cause: Type.Optional(Type.String({ maxLength: 100 })),
  healed: Type.Optional(
    Type.Boolean({ description: 'true: only those that Adept closed by what it did itself' }),
  ),
});

export function problemRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  app.get(
    '/problems',
    { schema: { tags, querystring: ProblemQuery, response: { 200: ref(ProblemList) } } },
    (request) =>
      deps.questions.problems(
        viewerOf(request),
        { ...request.query, limit: request.query.limit ?? 50 },
        speakerOf(request),
      ),
  );

  app.get(
    '/problems/:id',
    { schema: { tags, params: Type.Object({ id: Type.String() }), response: { 200: ref(Problem) } } },
    async (request) => {
      const id = idFrom(request.params.id, 'problem-not-found');
      return found(
        await deps.questions.problem(viewerOf(request), id, speakerOf(request)),
        'problem-not-found',
      );
    },
  );
}
