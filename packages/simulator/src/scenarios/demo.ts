import { days } from '../world/virtual-clock.ts';
import { DEMO_WORLD } from './demo-world.ts';
import type { Scenario } from './scenario.ts';

/**
 * The organisations, servers and devices of the demo, ready for anyone's MDM. A token begins with a public key,
 * so none is there yet: download one for a server and it lasts as long as the demo's (Berlin stores: already over).
 */
export const demo: Scenario = {
  name: 'demo',
  provokes: null,
  summary: 'two organizations, eight MDM servers, 2,500 devices; the terms of Nordlicht are unsigned',
  build(world) {
    for (const { name, type, servers } of DEMO_WORLD) {
      const organization = world.addOrganization(name, type);
      for (const wanted of servers) {
        const server = world.addServer(organization.id, wanted.name, days(wanted.expiresInDays));
        for (const batch of wanted.devices) world.addDevices({ organization, server, ...batch });
      }
      if (servers.some((server) => server.state === 'terms-unsigned'))
        organization.terms.publish(world.clock.now());
    }
  },
};
