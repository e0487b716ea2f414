import { days } from '../world/virtual-clock.ts';
import type { Scenario } from './scenario.ts';

/** One organisation with one server whose tokens last six days. */
export const tokenExpiring: Scenario = {
  name: 'token-expiring',
  provokes: 'token-expiring',
  summary: 'one organization, one MDM server with ten iPads; tokens downloaded for it last six days',
  build(world) {
    const organization = world.addOrganization('Acme Retail', 'org');
    const server = world.addServer(organization.id, 'Field tablets', days(6));
    world.addDevices({ organization, server, family: 'iPad', count: 10, profileStatus: 'assigned' });
  },
};
