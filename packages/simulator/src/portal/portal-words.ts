import type { Organization, OrganizationType } from '../world/organization.ts';

/** What the two portals call their places and buttons (portal-steps reference §2). */
export interface PortalWords {
  portal: string;
  /** The page of MDM servers, and the way to it. */
  servers: string;
  serversPath: readonly string[];
  server: string;
  addServer: string;
  devices: string;
  devicesPath: readonly string[];
  /** Assigning a device to another server. */
  assign: string;
}

export const PORTAL_WORDS: Record<OrganizationType, PortalWords> = {
  org: {
    portal: 'Apple Business',
    servers: 'Management Services',
    serversPath: ['Devices', 'Management Services'],
    server: 'device management service',
    addServer: 'Connect external device management',
    devices: 'Inventory',
    devicesPath: ['Devices', 'Inventory'],
    assign: 'Edit Device Management',
  },
  edu: {
    portal: 'Apple School Manager',
    servers: 'Your MDM Servers',
    serversPath: ['Preferences', 'Your MDM Servers'],
    server: 'MDM server',
    addServer: 'Add MDM server',
    devices: 'Devices',
    devicesPath: ['Devices'],
    assign: 'Edit MDM Server',
  },
};

export const wordsOf = (organization: Organization): PortalWords => PORTAL_WORDS[organization.type];

/** `2027-03-01 12:00 UTC` */
export const stamp = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
