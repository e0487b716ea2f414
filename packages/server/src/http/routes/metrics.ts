import { type AdminApp, type RouteContext, viewerOf } from '../request.ts';

/** For Prometheus, with an API token like every other route. */
export function metricsRoute(app: AdminApp, { deps }: Pick<RouteContext, 'deps'>): void {
  app.get('/metrics', { schema: { tags: ['metrics'] } }, async (request, reply) => {
    const { type, text } = await deps.metrics(viewerOf(request));
    return reply.type(type).send(text);
  });
}
