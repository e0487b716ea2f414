import Fastify from 'fastify';
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { afterAll, describe, expect, it } from 'vitest';
import { faultCatalogue } from '../faults/registry.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { connectServer, makeOpensslKeyPair, removeKeyPair } from '../testing/connected-server.ts';
import { wordOf } from '../testing/faulted-server.ts';
import { send, sendJson } from '../testing/send.ts';
import { Refusal } from '../world/refusal.ts';
import { parseScenario } from './read-scenario-file.ts';
import { SCENARIO_FILE_SCHEMA } from './scenario-file.ts';

const keys = makeOpensslKeyPair();
afterAll(() => removeKeyPair(keys));

const SHIPPED = '../../scenario-file.schema.json';
const EXAMPLE = {
  $schema: './scenario-file.schema.json',
  name: 'two-schools',
  now: '2027-03-01T12:00:00Z',
  organizations: [
    {
      name: 'Nordlicht',
      type: 'edu',
      termsSigned: false,
      mdmServers: [
        {
          name: 'Lycée',
          tokenLifetimeDays: 6,
          devices: [{ family: 'iPad', count: 3, profileStatus: 'assigned' }],
        },
        { name: 'Collège' },
      ],
      unassignedDevices: [{ family: 'Mac', serials: ['C02AAAA11111'] }],
    },
    { name: 'Acme', type: 'org' },
  ],
  faults: [{ slug: 'cursor-expired', mdmServer: 'Collège', count: 2 }, { slug: 'success' }],
  failures: { get_session_responses: [{ count: 1, response: 'forbidden_access_denied' }] },
};

async function running<T>(
  look: (simulator: Simulator) => Promise<T>,
  scenario: unknown = EXAMPLE,
): Promise<T> {
  const simulator = await createSimulator({
    seed: 3,
    calm: true,
    scenario: parseScenario(JSON.stringify(scenario)),
  });
  try {
    return await look(simulator);
  } finally {
    await simulator.stop();
  }
}

interface Listed {
  id: string;
  name: string;
  type: string;
  termsSigned: boolean;
  mdmServers: { id: string; name: string; devices: number }[];
}
const organizations = async (simulator: Simulator): Promise<Listed[]> =>
  (await sendJson<{ items: Listed[] }>(`${simulator.url}/portal/api/organizations`)).items;

describe('a scenario file', () => {
  it('builds organizations, servers, devices, terms, the clock and faults', async () => {
    await running(async (simulator) => {
      const [school, acme] = await organizations(simulator);
      expect(school).toMatchObject({ name: 'Nordlicht', type: 'edu', termsSigned: false });
      expect(school?.mdmServers.map(({ name, devices }) => [name, devices])).toEqual([
        ['Lycée', 3],
        ['Collège', 0],
      ]);
      expect(acme).toMatchObject({ name: 'Acme', type: 'org', termsSigned: true, mdmServers: [] });
      const { items } = await sendJson<{ items: { serial: string }[] }>(
        `${simulator.url}/portal/api/organizations/${school?.id}/devices`,
      );
      expect(items.map(({ serial }) => serial)).toContain('C02AAAA11111');
      expect(await sendJson(`${simulator.controlUrl}/clock`)).toEqual({
        now: '2027-03-01T12:00:00.000Z',
        running: false,
      });
      expect(await sendJson(`${simulator.controlUrl}/faults`)).toMatchObject({
        items: [
          { slug: 'cursor-expired', mdmServer: school?.mdmServers[1]?.id, remaining: 2 },
          { slug: 'honest-answer', mdmServer: null, endpoint: null },
          { slug: 'access-denied', mdmServer: null, endpoint: 'GET /session', remaining: 1 },
        ],
      });
    });
  });

  it('has its failures act', async () => {
    await running(
      async (simulator) => {
        await expect(connectServer(simulator, keys, { devices: 1 })).resolves.toBeDefined();
        const own = await connectServer(simulator, keys, { name: 'Two' });
        expect(wordOf(await own.client.askSession())).toBe('403 ACCESS_DENIED');
        expect((await own.client.askSession()).status).toBe(200);
      },
      { failures: EXAMPLE.failures },
    );
  });

  it('is taken by POST /reset as content, and changes nothing when it is refused', async () => {
    await running(async (simulator) => {
      await sendJson(`${simulator.controlUrl}/reset`, 'POST', { scenario: EXAMPLE });
      expect(await organizations(simulator)).toHaveLength(2);
      const refused = await send(`${simulator.controlUrl}/reset`, {
        method: 'POST',
        body: JSON.stringify({ scenario: { organisations: [] } }),
      });
      expect(refused.status).toBe(400);
      expect(JSON.parse(refused.body)).toMatchObject({
        code: 'scenario-file-unknown-name',
        path: '/organisations',
        nearest: 'organizations',
      });
      expect(await organizations(simulator)).toHaveLength(2);
    }, {});
  });

  it('gives the same world for the same seed', async () => {
    const [first, second] = [await running(organizations), await running(organizations)];
    expect(first).toEqual(second);
  });
});

function refusal(content: unknown): unknown {
  try {
    parseScenario(typeof content === 'string' ? content : JSON.stringify(content));
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.more };
    throw error;
  }
  return 'taken';
}
const inOrganization = (more: object): object => ({ organizations: [{ name: 'A', type: 'org', ...more }] });
const unknown = (path: string, name: string, nearest: string | null): object => ({
  code: 'scenario-file-unknown-name',
  path,
  name,
  nearest,
});
const bad = (path: string, rule: string): object => ({ code: 'scenario-file-bad-value', path, rule });

describe('a scenario file that does not fit is refused with the place', () => {
  const server = (more: object): object => inOrganization({ mdmServers: [{ name: 'One', ...more }] });
  it.each([
    ['no JSON', '{"name": x}', { code: 'scenario-file-not-json' }],
    ['nothing', '', { code: 'scenario-file-not-json' }],
    ['a list', [], bad('/', 'type: object')],
    ['an unknown member', { fault: [] }, unknown('/fault', 'fault', 'faults')],
    [
      'an unknown member below',
      server({ device: [] }),
      unknown('/organizations/0/mdmServers/0/device', 'device', 'devices'),
    ],
    [
      'an unknown family',
      server({ devices: [{ family: 'iPhnoe', count: 1 }] }),
      unknown('/organizations/0/mdmServers/0/devices/0/family', 'iPhnoe', 'iPhone'),
    ],
    [
      'an unknown fault',
      { faults: [{ slug: 'cursor-expird' }] },
      unknown('/faults/0/slug', 'cursor-expird', 'cursor-expired'),
    ],
    [
      'a fault on an unknown server',
      { ...server({}), faults: [{ slug: 'forbidden', mdmServer: 'Won' }] },
      unknown('/faults/0/mdmServer', 'Won', 'One'),
    ],
    [
      'a fault on a server where there is none',
      { faults: [{ slug: 'forbidden', mdmServer: 'One' }] },
      unknown('/faults/0/mdmServer', 'One', null),
    ],
    ['a missing member', { organizations: [{ name: 'A' }] }, bad('/organizations/0', 'required: type')],
    ['a wrong type', { name: 5 }, bad('/name', 'type: string')],
    [
      'too small a number',
      { faults: [{ slug: 'forbidden', count: 0 }] },
      bad('/faults/0/count', 'minimum: 1'),
    ],
    [
      'devices without a number',
      server({ devices: [{ family: 'Mac' }] }),
      bad('/organizations/0/mdmServers/0/devices/0', 'count or serials'),
    ],
    [
      'a serial twice',
      inOrganization({
        unassignedDevices: [
          { family: 'Mac', serials: ['C02AAAA11111'] },
          { family: 'Mac', serials: ['C02AAAA22222', 'C02AAAA11111'] },
        ],
      }),
      bad('/organizations/0/unassignedDevices/1/serials/1', 'unique'),
    ],
    [
      'a server twice',
      inOrganization({ mdmServers: [{ name: 'One' }, { name: 'One' }] }),
      bad('/organizations/0/mdmServers/1/name', 'unique'),
    ],
    [
      'a reserved name',
      inOrganization({ mdmServers: [{ name: 'Unassigned' }] }),
      bad('/organizations/0/mdmServers/0/name', 'reserved'),
    ],
    [
      'a server name that could be two',
      {
        organizations: ['A', 'B'].map((name) => ({ name, type: 'org', mdmServers: [{ name: 'One' }] })),
        faults: [{ slug: 'forbidden', mdmServer: 'One' }],
      },
      bad('/faults/0/mdmServer', 'unique'),
    ],
    ['no such day', { now: '2027-13-01T00:00:00Z' }, bad('/now', 'date-time')],
    [
      'an endpoint the fault never meets',
      { faults: [{ slug: 'cursor-expired', endpoint: 'GET /account' }] },
      bad('/faults/0', 'endpoint-not-affected'),
    ],
    [
      'a failure the endpoint never has',
      { failures: { put_profile_devices_responses: [{ count: 1, response: 'bad_request_invalid_cursor' }] } },
      bad('/failures/put_profile_devices_responses/0', 'endpoint-not-affected'),
    ],
  ])('%s', (_what, content, expected) => {
    expect(refusal(content)).toEqual(expected);
  });

  it('never quotes a file that is no JSON', () => {
    expect(() => parseScenario('{"secret": hunter2}')).toThrow(/^The scenario is not JSON\.$/);
  });
});

describe('the schema', () => {
  it('is shipped as the program has it', async () => {
    const text = await format(JSON.stringify(SCENARIO_FILE_SCHEMA), { parser: 'json', printWidth: 110 });
    await expect(text).toMatchFileSnapshot(SHIPPED);
  });

  it('is a schema that a validator of its own takes, and judges as we do', async () => {
    const { $schema: _draft, ...schema } = JSON.parse(
      readFileSync(new URL(SHIPPED, import.meta.url), 'utf8'),
    ) as { $schema: string };
    const app = Fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } });
    app.post('/', { schema: { body: schema } }, async () => 'taken');
    const judged = async (payload: object): Promise<number> =>
      (await app.inject({ method: 'POST', url: '/', payload })).statusCode;
    expect(await judged(EXAMPLE)).toBe(200);
    for (const { slug } of faultCatalogue) expect(await judged({ faults: [{ slug }] }), slug).toBe(200);
    expect(await judged({ organisations: [] })).toBe(400);
    expect(await judged({ faults: [{ slug: 'cursor-expird' }] })).toBe(400);
    await app.close();
  });
});
