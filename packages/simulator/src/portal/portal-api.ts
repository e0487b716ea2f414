import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { DEVICE_FAMILIES } from '../world/device-models.ts';
import type { WorldDevice } from '../world/device.ts';
import type { MdmServer } from '../world/mdm-server.ts';
import { ORGANIZATION_TYPES, type Organization } from '../world/organization.ts';
import { optionalBody } from '../optional-body.ts';
import { Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { PortalActs, type PortalState } from './portal-acts.ts';
import { attachment, type TokenDownload } from './token-file.ts';

const oneOf = <T extends string>(values: readonly T[]) =>
  Type.Union(values.map((value) => Type.Literal(value)));
const closed = { additionalProperties: false };
const Name = Type.String({ minLength: 1, maxLength: 200 });

const NewOrganization = Type.Object({ name: Name, type: oneOf(ORGANIZATION_TYPES) }, closed);
const NewServer = Type.Object({ name: Name }, closed);
const NewToken = Type.Object(
  { expiresAt: Type.Optional(Type.String()), adminId: Type.Optional(Name) },
  closed,
);
const Move = Type.Object({ mdmServer: Type.Optional(Type.Union([Type.String(), Type.Null()])) }, closed);
const NewDevices = Type.Object(
  {
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    serials: Type.Optional(
      Type.Array(Type.String({ pattern: '^[0-9A-Z]{8,14}$' }), { minItems: 1, uniqueItems: true }),
    ),
    family: Type.Optional(oneOf(DEVICE_FAMILIES)),
    mdmServer: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    profileStatus: Type.Optional(oneOf(['empty', 'assigned', 'pushed'])),
  },
  closed,
);

interface Place {
  org: string;
  server: string;
  serial: string;
}

/** The portal as an API: what an admin does by hand in Apple Business or Apple School Manager (interfaces.md). */
export function portalApi(app: FastifyInstance, state: () => PortalState): void {
  organizationRoutes(app, state);
  serverRoutes(app, state);
  deviceRoutes(app, state);
}

function organizationRoutes(app: FastifyInstance, state: () => PortalState): void {
  app.get('/organizations', async () => {
    const { world } = state();
    return {
      items: world.organizations().map((organization) => describeOrganization(world, organization)),
      next: null,
    };
  });
  app.post<{ Body: Static<typeof NewOrganization> }>(
    '/organizations',
    { schema: { body: NewOrganization } },
    async (request, reply) => {
      const { name, type } = request.body;
      const { result } = new PortalActs(state()).addOrganization(name, type === 'edu' ? 'edu' : 'org');
      return reply.code(201).send(describeOrganization(state().world, result));
    },
  );
  for (const act of ['publish', 'accept'] as const) {
    app.post<{ Params: Place }>(`/organizations/:org/terms/${act}`, async (request) => {
      const { world } = state();
      const organization = world.organization(request.params.org);
      new PortalActs(state())[`${act}Terms`](organization);
      return describeOrganization(world, organization);
    });
  }
}

function serverRoutes(app: FastifyInstance, state: () => PortalState): void {
  const servers = '/organizations/:org/mdm-servers';
  app.get<{ Params: Place }>(servers, async (request) => {
    const { world } = state();
    const { id } = world.organization(request.params.org);
    return { items: world.servers(id).map(describeServer), next: null };
  });
  app.post<{ Params: Place; Body: Static<typeof NewServer> }>(
    servers,
    { schema: { body: NewServer } },
    async (request, reply) => {
      const organization = state().world.organization(request.params.org);
      const { result } = new PortalActs(state()).addServer(organization, request.body.name);
      return reply.code(201).send(describeServer(result));
    },
  );
  app.delete<{ Params: Place }>(`${servers}/:server`, async (request, reply) => {
    new PortalActs(state()).removeServer(state().world.server(request.params.org, request.params.server));
    return reply.code(204).send();
  });
  app.post<{ Params: Place }>(`${servers}/:server/token`, async (request, reply) => {
    const { world } = state();
    const server = world.server(request.params.org, request.params.server);
    const wanted = readNewToken(optionalBody(NewToken, request.body));
    return sendTokenFile(reply.code(201), new PortalActs(state()).downloadToken(server, wanted).result);
  });
}

/** The one route of the portal that takes a body of any kind: a certificate file. */
export function publicKeyRoute(app: FastifyInstance, state: () => PortalState): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.put<{ Params: Place }>('/organizations/:org/mdm-servers/:server/public-key', async (request) => {
    const server = state().world.server(request.params.org, request.params.server);
    const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    return describeServer(new PortalActs(state()).uploadPublicKey(server, file).result);
  });
}

function deviceRoutes(app: FastifyInstance, state: () => PortalState): void {
  const devices = '/organizations/:org/devices';
  app.get<{ Params: Place; Querystring: Record<string, string> }>(devices, async (request) => {
    const { world } = state();
    return listDevices(world, world.organization(request.params.org), request.query);
  });
  app.post<{ Params: Place; Body: Static<typeof NewDevices> }>(
    devices,
    { schema: { body: NewDevices } },
    async (request, reply) => {
      const { world } = state();
      const { count, serials, family = 'Mac', mdmServer, profileStatus } = request.body;
      if ((count === undefined) === (serials === undefined))
        throw new Refusal(400, 'count-or-serials', 'Name either count or serials.');
      const { result } = new PortalActs(state()).addDevices({
        organization: world.organization(request.params.org),
        server: mdmServer ? world.server(request.params.org, mdmServer) : null,
        family,
        ...(count === undefined ? { serials: serials ?? [] } : { count }),
        ...(profileStatus ? { profileStatus } : {}),
      });
      return reply.code(201).send({ serials: result });
    },
  );
  app.post<{ Params: Place }>(`${devices}/:serial/move`, async (request) => {
    const { world } = state();
    const { mdmServer } = optionalBody(Move, request.body);
    const target = mdmServer ? world.server(request.params.org, mdmServer) : null;
    const device = ownDevice(world, request.params);
    return describeDevice(new PortalActs(state()).moveDevice(device, target).result);
  });
  app.post<{ Params: Place }>(`${devices}/:serial/release`, async (request) => {
    const device = ownDevice(state().world, request.params);
    return describeDevice(new PortalActs(state()).releaseDevice(device).result);
  });
  app.post<{ Params: Place }>(`${devices}/:serial/switch-on`, async (request) => {
    const device = ownDevice(state().world, request.params);
    return describeDevice(new PortalActs(state()).switchOn(device).result);
  });
}

export function ownDevice(world: World, place: { org: string; serial: string }): WorldDevice {
  const device = world.devices.find(place.serial);
  if (device?.organization !== place.org)
    throw new Refusal(404, 'device-not-found', `There is no device ${place.serial} in this organization.`);
  return device;
}

function readNewToken({ expiresAt, adminId }: Static<typeof NewToken>): {
  expiresAt?: Date;
  adminId?: string;
} {
  const instant = expiresAt === undefined ? undefined : new Date(expiresAt);
  if (instant && Number.isNaN(instant.getTime()))
    throw new Refusal(400, 'not-an-instant', 'expiresAt must be an RFC 3339 instant.');
  return { ...(instant ? { expiresAt: instant } : {}), ...(adminId ? { adminId } : {}) };
}

/** Answers a token's file as a download. */
export function sendTokenFile(reply: FastifyReply, file: TokenDownload): FastifyReply {
  return reply
    .type('application/pkcs7-mime')
    .header('content-disposition', attachment(file.fileName))
    .send(file.bytes);
}

function describeOrganization(world: World, organization: Organization): Record<string, unknown> {
  return {
    id: organization.id,
    name: organization.name,
    type: organization.type,
    termsSigned: organization.terms.signed,
    mdmServers: world.servers(organization.id).map(describeServer),
  };
}

function describeServer(server: MdmServer): Record<string, unknown> {
  const { token } = server;
  return {
    id: server.id,
    name: server.name,
    organization: server.organization,
    publicKey: server.certificate !== null,
    token: token
      ? {
          createdAt: token.createdAt.toISOString(),
          expiresAt: token.expiresAt.toISOString(),
          adminId: token.adminId,
        }
      : null,
    devices: server.deviceCount,
  };
}

function describeDevice(device: WorldDevice): Record<string, unknown> {
  const { serial, family, mdmServer, profileStatus, profileUuid, released } = device;
  return { serial, family, mdmServer, profileStatus, profileUuid, released };
}

const KNOWN_QUERY = ['mdmServer', 'limit', 'after'];

function listDevices(
  world: World,
  organization: Organization,
  query: Record<string, string>,
): Record<string, unknown> {
  const unknown = Object.keys(query).find((name) => !KNOWN_QUERY.includes(name));
  if (unknown) throw new Refusal(400, 'unknown-parameter', `There is no parameter ${unknown}.`);
  const limit = Math.min(Number(query.limit ?? 1000), 1000);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Refusal(400, 'bad-limit', 'limit must be a whole number from 1.');
  const items: Record<string, unknown>[] = [];
  let reached = query.after === undefined;
  for (const device of world.devices.all()) {
    const fits =
      device.organization === organization.id && (!query.mdmServer || device.mdmServer === query.mdmServer);
    if (reached && fits) {
      if (items.length === limit) return { items, next: items.at(-1)?.serial };
      items.push(describeDevice(device));
    }
    if (device.serial === query.after) reached = true;
  }
  return { items, next: null };
}
