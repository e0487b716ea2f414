import { Overview } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { type AdminApp, type RouteContext, viewerOf } from '../request.ts';

export function overviewRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  app.get('/overview', { schema: { tags: ['overview'], response: { 200: ref(Overview) } } }, (request) =>
    deps.questions.overview(viewerOf(request), speakerOf(request)),
  );
}
