import type { FastifyInstance } from 'fastify';
import { DEVICE_FAMILIES } from '../world/device-models.ts';
import type { MdmServer } from '../world/mdm-server.ts';
import { Refusal } from '../world/refusal.ts';
import { deviceAt, devicePage, devicesPage } from './pages/devices-pages.ts';
import { organizationAt } from './pages/layout.ts';
import { PortalActs, type PortalState } from './portal-acts.ts';
import { ownDevice } from './portal-api.ts';
import {
  doneOf,
  organizationOf,
  type PageRequest,
  type PageRoute,
  sendPage,
  showDone,
} from './page-route.ts';

/** The server a form names; null when it names none. */
function chosenServer({ world }: PortalState, request: PageRequest): MdmServer | null {
  const id = request.body.field('mdmServer');
  return id === '' ? null : world.server(request.params.org, id);
}

/** Pages and acts of devices. */
export function deviceRoutes(app: FastifyInstance, state: () => PortalState): void {
  const devices = '/organizations/:org/devices';
  app.get<PageRoute>(devices, async (request, reply) => {
    const { mdmServer = '', q = '', after = '' } = request.query;
    const shown = { organization: organizationOf(state(), request), done: doneOf(state(), request) };
    return sendPage(reply, devicesPage(state(), { mdmServer, q: q.trim(), after }, shown));
  });
  app.post<PageRoute>(devices, async (request, reply) => {
    const organization = organizationOf(state(), request);
    const family = DEVICE_FAMILIES.find((name) => name === request.body.field('family'));
    const count = Number(request.body.field('count'));
    if (!family || !Number.isInteger(count) || count < 1 || count > 10_000)
      throw new Refusal(400, 'bad-devices', 'Name a family and between 1 and 10,000 devices.');
    const server = chosenServer(state(), request);
    const { entry } = new PortalActs(state()).addDevices({ organization, server, family, count });
    return showDone(
      reply,
      `${organizationAt(organization)}/devices?mdmServer=${server?.id ?? 'unassigned'}`,
      entry,
    );
  });
  app.get<PageRoute>(`${devices}/:serial`, async (request, reply) => {
    const shown = { organization: organizationOf(state(), request), done: doneOf(state(), request) };
    return sendPage(reply, devicePage(state(), ownDevice(state().world, request.params), shown));
  });
  app.post<PageRoute>(`${devices}/:serial/move`, async (request, reply) => {
    const device = ownDevice(state().world, request.params);
    const { entry } = new PortalActs(state()).moveDevice(device, chosenServer(state(), request));
    return showDone(reply, deviceAt(organizationOf(state(), request), device), entry);
  });
  app.post<PageRoute>(`${devices}/:serial/switch-on`, async (request, reply) => {
    const device = ownDevice(state().world, request.params);
    const { entry } = new PortalActs(state()).switchOn(device);
    return showDone(reply, deviceAt(organizationOf(state(), request), device), entry);
  });
  app.post<PageRoute>(`${devices}/:serial/release`, async (request, reply) => {
    const device = ownDevice(state().world, request.params);
    if (request.body.field('understood') !== 'yes')
      throw new Refusal(
        400,
        'release-not-understood',
        'Tick that you understand that a release cannot be undone.',
      );
    const { entry } = new PortalActs(state()).releaseDevice(device);
    return showDone(reply, deviceAt(organizationOf(state(), request), device), entry);
  });
}
