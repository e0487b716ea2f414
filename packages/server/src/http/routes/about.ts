import { About } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { type AdminApp, type RouteContext, viewerOf } from '../request.ts';

/** Only for who is signed in: a stranger has no use for the versions that run here. */
export function aboutRoutes(app: AdminApp, { deps }: RouteContext): void {
  app.get('/about', { schema: { tags: ['about'], response: { 200: ref(About) } } }, (request) =>
    deps.about(viewerOf(request)),
  );
}
