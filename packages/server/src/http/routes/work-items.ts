import { WorkItemList } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { OpaquePageQuery } from '../query-parameters.ts';
import { type AdminApp, type RouteContext, viewerOf } from '../request.ts';

export function workItemRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  app.get(
    '/work-items',
    {
      schema: {
        tags: ['overview'],
        querystring: Type.Object(OpaquePageQuery),
        response: { 200: ref(WorkItemList) },
      },
    },
    (request) => {
      const { limit = 50, after } = request.query;
      return deps.questions.workItems(viewerOf(request), { limit, after }, speakerOf(request));
    },
  );
}
