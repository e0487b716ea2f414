import { SyncOutcomes, SyncRequest, SyncRun, SyncRunList } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { toSyncRun } from '../../tell/sync-runs.ts';
import { OnceHeaders } from '../idempotency.ts';
import { OPTIONAL_BODY } from '../openapi.ts';
import { momentOf, PageQuery } from '../query-parameters.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['sync'];
const params = Type.Object({ id: Type.String() });

const Moment = Type.Optional(Type.String({ format: 'date-time', description: 'RFC 3339' }));
const EndedRunsQuery = Type.Object({
  ...PageQuery,
  state: Type.Optional(Type.Union([Type.Literal('succeeded'), Type.Literal('failed')])),
  since: Moment,
  until: Moment,
});

/** What all tokens' syncs have come to. */
export function syncOutcomeRoutes(app: AdminApp, { deps }: RouteContext): void {
  app.get(
    '/sync-outcomes',
    {
      schema: {
        tags,
        description: 'How the syncs of all tokens ended: the last 24 hours, or the last seven days.',
        querystring: Type.Object({
          window: Type.Optional(Type.Union([Type.Literal('day'), Type.Literal('week')])),
        }),
        response: { 200: ref(SyncOutcomes) },
      },
    },
    (request) => deps.questions.syncOutcomes(viewerOf(request), request.query.window ?? 'day'),
  );

  app.get(
    '/sync-runs',
    {
      schema: {
        tags,
        description: 'Runs of all tokens that have ended, newest first. `until` is not included.',
        querystring: EndedRunsQuery,
        response: { 200: ref(SyncRunList) },
      },
    },
    (request) => {
      const { limit = 50, since, until, ...filter } = request.query;
      return deps.questions.allSyncRuns(viewerOf(request), {
        ...filter,
        limit,
        since: momentOf('since', since),
        until: momentOf('until', until),
      });
    },
  );
}

export function syncRoutes(app: AdminApp, { deps, once }: RouteContext): void {
  app.post(
    '/tokens/:id/sync',
    {
      schema: {
        tags,
        [OPTIONAL_BODY]: true,
        headers: OnceHeaders,
        params,
        body: Type.Optional(ref(SyncRequest)),
        response: { 202: ref(SyncRun) },
      },
      // No body at all asks for what is due; a schema alone would take it for a wrong one.
      preValidation: async (request) => {
        request.body ??= {};
      },
      preHandler: once,
    },
    async (request, reply) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const viewer = viewerOf(request);
      if (!(await deps.questions.hasToken(viewer, id))) throw new AdeptError('token-not-found', 404);
      const run = await deps.actions.requestSync(viewer, id, request.body?.mode);
      return reply.code(202).send(toSyncRun(run));
    },
  );

  app.get(
    '/tokens/:id/sync-runs',
    { schema: { tags, params, querystring: Type.Object(PageQuery), response: { 200: ref(SyncRunList) } } },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const { limit = 50, after } = request.query;
      return found(await deps.questions.syncRuns(viewerOf(request), id, { limit, after }), 'token-not-found');
    },
  );
}
