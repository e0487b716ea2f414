import { DeviceList, DeviceRecord, DeviceTimeline, DeviceValues } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { OpaquePageQuery, UuidText } from '../query-parameters.ts';
import { type AdminApp, found, type RouteContext, viewerOf } from '../request.ts';

const tags = ['devices'];
const Word = Type.Optional(Type.String({ maxLength: 200 }));
const DeviceQuery = Type.Object({
  ...OpaquePageQuery,
  token: Type.Optional(UuidText),
  q: Word,
  profileStatus: Word,
  model: Word,
  color: Word,
  family: Word,
  assetTag: Word,
});

export function deviceRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  app.get(
    '/devices',
    { schema: { tags, querystring: DeviceQuery, response: { 200: ref(DeviceList) } } },
    (request) =>
      deps.questions.devices(viewerOf(request), { ...request.query, limit: request.query.limit ?? 50 }),
  );

  app.get(
    '/devices/:serial',
    {
      schema: {
        tags,
        params: Type.Object({ serial: Type.String() }),
        querystring: Type.Object({ token: Type.Optional(UuidText) }),
        response: { 200: ref(DeviceRecord) },
      },
    },
    async (request) => {
      const device = await deps.questions.device(
        viewerOf(request),
        request.params.serial,
        request.query.token,
      );
      return found(device, 'device-not-found');
    },
  );

  app.get(
    '/devices/:serial/timeline',
    {
      schema: {
        tags,
        params: Type.Object({ serial: Type.String() }),
        querystring: Type.Object(OpaquePageQuery),
        response: { 200: ref(DeviceTimeline) },
      },
    },
    async (request) => {
      const { limit = 50, after } = request.query;
      const { serial } = request.params;
      const page = { limit, after };
      const timeline = await deps.questions.deviceTimeline(
        viewerOf(request),
        serial,
        page,
        speakerOf(request),
      );
      return found(timeline, 'device-not-found');
    },
  );

  app.get('/device-values', { schema: { tags, response: { 200: ref(DeviceValues) } } }, (request) =>
    deps.questions.deviceValues(viewerOf(request)),
  );
}
