import type { Scenario } from './scenario.ts';

/** One server whose one token file fits two tokens of the same MDM: both would hold the same server. */
export const tokenHeldTwice: Scenario = {
  name: 'token-held-twice',
  provokes: 'token-held-twice',
  summary: 'one organization, one MDM server with ten Macs; upload its one token file to two tokens',
  build(world) {
    const organization = world.addOrganization('Acme Retail', 'org');
    const server = world.addServer(organization.id, 'Headquarters');
    world.addDevices({ organization, server, family: 'Mac', count: 10, profileStatus: 'assigned' });
  },
};
