import type { DeviceFamily } from '../world/device-models.ts';
import type { OrganizationType } from '../world/organization.ts';

/** What has become of a token in the demo world. */
export type DemoTokenState = 'healthy' | 'expired' | 'expiring' | 'terms-unsigned' | 'replaced';

export interface DemoServer {
  name: string;
  devices: readonly { family: DeviceFamily; count: number; profileStatus: 'empty' | 'assigned' | 'pushed' }[];
  state: DemoTokenState;
  /** Days from now to the end of the token; negative = ago. */
  expiresInDays: number;
}

export interface DemoOrganization {
  name: string;
  type: OrganizationType;
  servers: readonly DemoServer[];
}

const enrolled = (
  family: DeviceFamily,
  pushed: number,
  assigned: number,
  empty: number,
): DemoServer['devices'] => [
  { family, count: pushed, profileStatus: 'pushed' },
  { family, count: assigned, profileStatus: 'assigned' },
  { family, count: empty, profileStatus: 'empty' },
];

/** Two organisations, eight tokens, 2,500 devices. */
export const DEMO_WORLD: readonly DemoOrganization[] = [
  {
    name: 'Acme Retail',
    type: 'org',
    servers: [
      { name: 'HQ Macs', devices: enrolled('Mac', 270, 24, 6), state: 'healthy', expiresInDays: 261 },
      {
        name: 'Warehouse iPhones',
        devices: enrolled('iPhone', 480, 34, 6),
        state: 'healthy',
        expiresInDays: 198,
      },
      { name: 'Signage', devices: enrolled('AppleTV', 170, 8, 2), state: 'healthy', expiresInDays: 307 },
      { name: 'Berlin stores', devices: enrolled('iPad', 512, 96, 32), state: 'expired', expiresInDays: -9 },
      { name: 'Field tablets', devices: enrolled('iPad', 101, 15, 4), state: 'expiring', expiresInDays: 6 },
      { name: 'Lab', devices: enrolled('Mac', 188, 41, 16), state: 'replaced', expiresInDays: 102 },
    ],
  },
  {
    name: 'Nordlicht',
    type: 'edu',
    servers: [
      {
        name: 'Lycée iPads',
        devices: enrolled('iPad', 344, 52, 14),
        state: 'terms-unsigned',
        expiresInDays: 102,
      },
      {
        name: 'Lycée Macs',
        devices: enrolled('Mac', 71, 11, 3),
        state: 'terms-unsigned',
        expiresInDays: 102,
      },
    ],
  },
];
