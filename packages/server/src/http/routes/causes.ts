import { CauseEntry, CauseList } from '@adept/contract';
import { nearest } from '@adept/contract/nearest';
import { ref } from '@adept/contract/ref';
import { CAUSE_IDS } from '@adept/diagnosis';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { OpaquePageQuery } from '../query-parameters.ts';
import { type AdminApp, type RouteContext } from '../request.ts';

const tags = ['causes'];

export function causeRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  app.get(
    '/causes',
    { schema: { tags, querystring: Type.Object(OpaquePageQuery), response: { 200: ref(CauseList) } } },
    async (request) => {
      const { limit = 50, after } = request.query;
      return deps.questions.causes({ limit, after }, speakerOf(request));
    },
  );

  app.get(
    '/causes/:id',
    { schema: { tags, params: Type.Object({ id: Type.String() }), response: { 200: ref(CauseEntry) } } },
    async (request) => {
      const { id } = request.params;
      const cause = deps.questions.cause(id, speakerOf(request));
      if (cause === null) throw new AdeptError('cause-not-found', 404, { nearest: nearest(id, CAUSE_IDS) });
      return cause;
    },
  );
}
