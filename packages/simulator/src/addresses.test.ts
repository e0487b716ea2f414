import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from './simulator.ts';
import { type Received, send } from './testing/send.ts';

const FOREIGN = 'evil.example';
let simulator: Simulator;
let open: Simulator;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 5, scenario: 'demo' });
  open = await createSimulator({ seed: 5, scenario: 'demo', anyHost: true });
});
afterAll(() => Promise.all([simulator.stop(), open.stop()]));

const as = (url: string, headers: Record<string, string>, method = 'GET'): Promise<Received> =>
  send(url, { method, headers });
const portOf = (url: string): string => new URL(url).port;
const doors = (of: Simulator) => [
  `${of.url}/portal/api/organizations`,
  `${of.url}/portal`,
  `${of.controlUrl}/faults`,
  `${of.controlUrl}/requests`,
];
const changes = (of: Simulator) =>
  [
    ['POST', `${of.url}/portal/organizations`],
    ['POST', `${of.url}/portal/api/organizations`],
    ['PUT', `${of.url}/portal/api/organizations/1/mdm-servers/1/public-key`],
    ['POST', `${of.controlUrl}/reset`],
    ['POST', `${of.controlUrl}/clock`],
    ['DELETE', `${of.controlUrl}/faults`],
  ] as const;

describe('addresses of portal and control port', () => {
  it('answer under the loopback names with their port', async () => {
    for (const url of doors(simulator))
      for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])
        expect((await as(url, { host: `${name}:${portOf(url)}` })).status, `${name} ${url}`).toBe(200);
  });

  it('refuse every other name and port, and show nothing of the world', async () => {
    const calls = [...doors(simulator).map((url) => ['GET', url] as const), ...changes(simulator)];
    for (const [method, url] of calls)
      for (const host of [`${FOREIGN}:${portOf(url)}`, FOREIGN, '127.0.0.1', 'localhost:1']) {
        const answer = await as(url, { host }, method);
        expect(answer.status, `${host} ${method} ${url}`).toBe(421);
        expect(answer.headers['content-type']).toContain('application/problem+json');
        expect(JSON.parse(answer.body)).toMatchObject({ code: 'host-not-allowed' });
        expect(answer.body).toContain('--i-know');
      }
  });

  it('refuse changes that a page of another site sends; programs name no origin', async () => {
    const origins = [`http://${FOREIGN}`, 'null', 'http://127.0.0.1:1', 'https://localhost'];
    const before = (await as(`${simulator.url}/portal/api/organizations`, {})).body;
    for (const [method, url] of changes(simulator))
      for (const origin of origins) {
        const answer = await as(url, { origin }, method);
        expect(answer.status, `${origin} ${method} ${url}`).toBe(403);
        expect(JSON.parse(answer.body)).toMatchObject({ code: 'origin-not-allowed' });
      }
    expect((await as(`${simulator.url}/portal/api/organizations`, {})).body).toBe(before);
    const clock = `${simulator.controlUrl}/clock`;
    const body = JSON.stringify({ advance: 'PT1S' });
    for (const headers of [undefined, { origin: simulator.controlUrl }])
      expect((await send(clock, { method: 'POST', body, ...(headers && { headers }) })).status).toBe(200);
  });

  it('take any name once others are meant to reach them, and still no page of another site', async () => {
    for (const url of doors(open))
      expect((await as(url, { host: 'adept-simulator.internal' })).status, url).toBe(200);
    const clock = `${open.controlUrl}/clock`;
    const post = (origin: string): Promise<Received> =>
      send(clock, {
        method: 'POST',
        headers: { host: 'simulator.internal:8080', origin },
        body: JSON.stringify({ advance: 'PT1S' }),
      });
    expect((await post('http://simulator.internal:8080')).status).toBe(200);
    expect((await post('https://simulator.internal:8080')).status).toBe(200);
    expect((await post(`http://${FOREIGN}`)).status).toBe(403);
  });

  it("leave Apple's own paths alone: there the token decides", async () => {
    const answer = await as(`${simulator.url}/session`, { host: 'mdmenrollment.apple.com' });
    expect(answer.status).not.toBe(421);
    expect(answer.headers['content-type']).not.toContain('problem');
  });
});
