import { Type } from 'typebox';
import type { AdminApp } from '../request.ts';

const Health = Type.Object({ status: Type.String() }, { $id: 'Health' });

/** What decides whether requests are welcome. */
export interface Readiness {
  stopping(): boolean;
  /** false: the store doesn't answer in time. */
  storeAnswers(): Promise<boolean>;
}

/** For load balancers and start scripts: anonymous, under any host, and without a word about what is kept here. */
export function healthRoutes(app: AdminApp, readiness: Readiness): void {
  const config = { anonymous: true, anyHost: true };
  const schema = { tags: ['health'], security: [] };
  app.get('/healthz', { config, schema: { ...schema, response: { 200: Health } } }, () => ({ status: 'ok' }));
  app.get(
    '/readyz',
    { config, schema: { ...schema, response: { 200: Health, 503: Health } } },
    async (_request, reply) => {
      if (!readiness.stopping() && (await readiness.storeAnswers())) return { status: 'ok' };
      void reply.code(503);
      return { status: readiness.stopping() ? 'stopping' : 'unavailable' };
    },
  );
}
