import type { FastifyInstance, FastifyReply } from 'fastify';
import { DEVICE_FAMILIES } from '../world/device-models.ts';
import { Refusal } from '../world/refusal.ts';
import { type PortalState, sendToken } from './portal-api.ts';
import { portalHtml } from './portal-html.ts';

interface Place {
  org: string;
  server: string;
}

/** The portal for people: one page of plain forms, and the actions behind them. */
export function portalPage(app: FastifyInstance, state: () => PortalState): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(body as string)),
  );
  app.setErrorHandler(async (error: Error, _request, reply) => {
    if (!(error instanceof Refusal)) throw error;
    return reply
      .code(error.status)
      .type('text/html;charset=UTF-8')
      .send(portalHtml(state().world, error.message));
  });
  app.get('/', async (_request, reply) =>
    reply.type('text/html;charset=UTF-8').send(portalHtml(state().world, null)),
  );
  organizationActions(app, state);
  serverActions(app, state);
}

const back = (reply: FastifyReply): FastifyReply => reply.redirect('/portal', 303);

function field(body: unknown, name: string): string {
  const value = body instanceof URLSearchParams ? (body.get(name) ?? '').trim() : '';
  if (value === '' || value.length > 200)
    throw new Refusal(400, 'field-missing', `The field ${name} is empty or too long.`);
  return value;
}

function organizationActions(app: FastifyInstance, state: () => PortalState): void {
  app.post('/organizations', async (request, reply) => {
    state().world.addOrganization(
      field(request.body, 'name'),
      field(request.body, 'type') === 'edu' ? 'edu' : 'org',
    );
    return back(reply);
  });
  for (const act of ['publish', 'accept'] as const) {
    app.post<{ Params: Place }>(`/organizations/:org/terms/${act}`, async (request, reply) => {
      const { world } = state();
      world.organization(request.params.org).terms[act](world.clock.now());
      return back(reply);
    });
  }
  app.post<{ Params: Place }>('/organizations/:org/mdm-servers', async (request, reply) => {
    state().world.addServer(request.params.org, field(request.body, 'name'));
    return back(reply);
  });
}

function serverActions(app: FastifyInstance, state: () => PortalState): void {
  const at = '/organizations/:org/mdm-servers/:server';
  app.post<{ Params: Place }>(`${at}/token`, async (request, reply) => {
    const server = state().world.server(request.params.org, request.params.server);
    return sendToken(reply, { ...state(), server, wanted: {} });
  });
  app.post<{ Params: Place }>(`${at}/delete`, async (request, reply) => {
    const { world } = state();
    world.removeServer(world.server(request.params.org, request.params.server));
    return back(reply);
  });
  app.post<{ Params: Place }>(`${at}/devices`, async (request, reply) => {
    const { world } = state();
    const family = DEVICE_FAMILIES.find((name) => name === field(request.body, 'family'));
    const count = Number(field(request.body, 'count'));
    if (!family || !Number.isInteger(count) || count < 1 || count > 10_000) {
      throw new Refusal(400, 'bad-devices', 'Name a family and between 1 and 10,000 devices.');
    }
    const server = world.server(request.params.org, request.params.server);
    world.addDevices({ organization: world.organization(request.params.org), server, family, count });
    return back(reply);
  });
}
