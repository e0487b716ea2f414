import type { FastifyInstance } from 'fastify';
import type { MdmServer } from '../world/mdm-server.ts';
import type { Organization } from '../world/organization.ts';
import { Refusal } from '../world/refusal.ts';
import { readForm } from './form-body.ts';
import {
  doneOf,
  filled,
  organizationOf,
  type PageRequest,
  type PageRoute,
  sendPage,
  showDone,
} from './page-route.ts';
import { deviceRoutes } from './portal-page-devices.ts';
import { homePage } from './pages/home-page.ts';
import { activityPage, termsPage } from './pages/organization-pages.ts';
import {
  deleteServerPage,
  downloadTokenPage,
  serverAt,
  serverPage,
  serversPage,
} from './pages/servers-pages.ts';
import { organizationAt } from './pages/layout.ts';
import { PortalActs, type PortalState } from './portal-acts.ts';
import { sendTokenFile } from './portal-api.ts';

/** The portal for people: pages made here, plain forms, and after each act the page with a line of what it did. */
export function portalPage(app: FastifyInstance, state: () => PortalState): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) =>
    done(null, readForm(request.headers['content-type'] ?? '', body as Buffer)),
  );
  app.setErrorHandler(async (error: Error, request, reply) => {
    if (!(error instanceof Refusal)) throw error;
    const page = refusedPage(state(), request as PageRequest, error.message);
    return sendPage(reply.code(error.status), page);
  });
  app.addHook('preHandler', async (request) => {
    request.body ??= readForm('', Buffer.alloc(0));
  });
  organizationRoutes(app, state);
  serverRoutes(app, state);
  deviceRoutes(app, state);
}

function serverOf(
  state: PortalState,
  request: PageRequest,
): { organization: Organization; server: MdmServer } {
  const organization = organizationOf(state, request);
  return { organization, server: state.world.server(organization.id, request.params.server) };
}

/** A refusal on the page it belongs to, as far as that is there. */
function refusedPage(state: PortalState, request: PageRequest, refused: string): string {
  const { world } = state;
  const organization = world.organizations().find(({ id }) => id === request.params.org);
  if (!organization) return homePage(state, { refused });
  const server = world.servers(organization.id).find(({ id }) => id === request.params.server);
  return server
    ? serverPage(state, { organization, server, refused })
    : serversPage(state, organization, { refused });
}

function organizationRoutes(app: FastifyInstance, state: () => PortalState): void {
  app.get<PageRoute>('/', async (request, reply) =>
    sendPage(reply, homePage(state(), { done: doneOf(state(), request) })),
  );
  app.post<PageRoute>('/organizations', async (request, reply) => {
    const type = request.body.field('type') === 'edu' ? 'edu' : 'org';
    const { result, entry } = new PortalActs(state()).addOrganization(filled(request.body, 'name'), type);
    return showDone(reply, organizationAt(result), entry);
  });
  app.get<PageRoute>('/organizations/:org', async (request, reply) => {
    const organization = organizationOf(state(), request);
    return sendPage(reply, serversPage(state(), organization, { done: doneOf(state(), request) }));
  });
  for (const [place, page] of [
    ['terms', termsPage],
    ['activity', activityPage],
  ] as const) {
    app.get<PageRoute>(`/organizations/:org/${place}`, async (request, reply) => {
      const organization = organizationOf(state(), request);
      return sendPage(reply, page(state(), { organization, done: doneOf(state(), request) }));
    });
  }
  for (const act of ['publish', 'accept'] as const) {
    app.post<PageRoute>(`/organizations/:org/terms/${act}`, async (request, reply) => {
      const { result, entry } = new PortalActs(state())[`${act}Terms`](organizationOf(state(), request));
      return showDone(reply, `${organizationAt(result)}/terms`, entry);
    });
  }
}

function serverRoutes(app: FastifyInstance, state: () => PortalState): void {
  const servers = '/organizations/:org/mdm-servers';
  const at = `${servers}/:server`;
  app.post<PageRoute>(servers, async (request, reply) => {
    const organization = organizationOf(state(), request);
    const { result, entry } = new PortalActs(state()).addServer(organization, filled(request.body, 'name'));
    return showDone(reply, serverAt(organization, result), entry);
  });
  app.get<PageRoute>(at, async (request, reply) => {
    const download = request.query.file !== undefined;
    const shown = { ...serverOf(state(), request), done: doneOf(state(), request), download };
    return sendPage(reply, serverPage(state(), shown));
  });
  for (const [place, page] of [
    ['download-token', downloadTokenPage],
    ['delete', deleteServerPage],
  ] as const) {
    app.get<PageRoute>(`${at}/${place}`, async (request, reply) =>
      sendPage(reply, page(state(), serverOf(state(), request))),
    );
  }
  app.post<PageRoute>(`${at}/public-key`, async (request, reply) => {
    const { organization, server } = serverOf(state(), request);
    const { entry } = new PortalActs(state()).uploadPublicKey(server, request.body.file('certificate'));
    return showDone(reply, serverAt(organization, server), entry);
  });
  app.post<PageRoute>(`${at}/token`, async (request, reply) => {
    const { organization, server } = serverOf(state(), request);
    const { entry } = new PortalActs(state()).downloadToken(server);
    return showDone(reply, `${serverAt(organization, server)}?file=new`, entry);
  });
  app.get<PageRoute>(`${at}/token-file`, async (request, reply) => {
    const { server } = serverOf(state(), request);
    if (!server.tokenFile)
      throw new Refusal(404, 'token-file-not-found', `No token of ${server.name} was downloaded yet.`);
    return sendTokenFile(reply, server.tokenFile);
  });
  app.post<PageRoute>(`${at}/delete`, async (request, reply) => {
    const { organization, server } = serverOf(state(), request);
    const { entry } = new PortalActs(state()).removeServer(server);
    return showDone(reply, organizationAt(organization), entry);
  });
}
