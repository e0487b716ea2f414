import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { authenticate } from '../authenticate.ts';
import { MOST_STREAMS } from '../event-hub.ts';
import { EventStream } from '../event-stream.ts';
import { type AdminApp, type RouteContext, viewerOf } from '../request.ts';
import { isSecure } from '../session-cookie.ts';

/** Live: what happens, told as it happens. The streams end before the listener does. */
export function eventRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  const hub = deps.events;
  app.addHook('preClose', async () => hub.close());
  app.get(
    '/events',
    {
      // A HEAD would wait for the end of the stream.
      exposeHeadRoute: false,
      schema: {
        tags: ['events'],
        description:
          'Server-sent events: token.state (TokenStateChange), problem.opened and problem.closed (Problem), sync.progress and sync.finished (SyncRun), events.missed (EventsMissed). Resumable by Last-Event-ID for an hour.',
        headers: Type.Object({
          'last-event-id': Type.Optional(Type.String({ maxLength: 100 })),
        }),
        response: {
          200: {
            description: 'A stream.',
            content: { 'text/event-stream': { schema: Type.Unsafe<EventStream>(Type.String()) } },
          },
        },
      },
    },
    async (request, reply) => {
      if (hub.numbers().streams >= MOST_STREAMS)
        throw new AdeptError('too-many-event-streams', 503, { limit: MOST_STREAMS });
      const viewer = viewerOf(request);
      const speaker = speakerOf(request);
      const stream = await EventStream.open({
        hub,
        lastEventId: idOf(request.headers['last-event-id']),
        tell: (event) => deps.questions.event(viewer, event, speaker),
        onError: (error) => request.log.error({ err: error }, 'an event stream broke off'),
        isStillAllowed: () =>
          authenticate(request, { access: deps.access, now: deps.clock.now(), secure: isSecure(deps) }).then(
            () => true,
            (error: unknown) => !(error instanceof AdeptError && error.status === 401),
          ),
      });
      return reply
        .type('text/event-stream')
        .header('x-accel-buffering', 'no')
        .header('content-language', speaker.language)
        .send(stream);
    },
  );
}

function idOf(header: string | undefined): number | null {
  if (header === undefined || header === '') return null;
  return /^\d{1,15}$/.test(header) ? Number(header) : Number.NaN;
}
