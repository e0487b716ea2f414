import type { ApiClient } from '@adept/contract/client';
import { DEMO_WORLD, type DemoServer } from '@adept/simulator';
import type { PortalClient, PortalServer } from './portal-client.ts';

/** A token of the demo: its place at Apple, and here. */
export interface DemoToken extends PortalServer {
  id: string;
  wanted: DemoServer;
  deviceCount: number;
}

/** Both sides, each through its public door. */
export interface Sides {
  portal: PortalClient;
  api: ApiClient;
  now(): Date;
}

const DAY_MS = 86_400_000;
/** So that a token of six days still has six days when it is shown. */
const MARGIN_MS = 2 * 3_600_000;
/** Life of a token that will be expired later: long enough to sync in. */
const STILL_GOOD_DAYS = 100;

/** The end of a token `days` from now; negative = ago. */
export function inDays(days: number, now: Date): Date {
  return new Date(now.getTime() + days * DAY_MS + Math.sign(days) * MARGIN_MS);
}

/** Two organisations at Apple and their tokens here, all of them in good order. */
export async function makeWorld(sides: Sides): Promise<DemoToken[]> {
  const places: (PortalServer & { wanted: DemoServer })[] = [];
  // One after the other: the same order, the same ids at Apple at each start.
  for (const { name, type, servers } of DEMO_WORLD) {
    const { id: organization } = await sides.portal.addOrganization({ name, type });
    for (const wanted of servers) places.push({ ...(await makeServer(sides, organization, wanted)), wanted });
  }
  return Promise.all(places.map((place) => connectToken(sides, place, place.wanted)));
}

async function makeServer(
  { portal }: Sides,
  organization: string,
  wanted: DemoServer,
): Promise<PortalServer> {
  const { id: mdmServer } = await portal.addServer(organization, wanted.name);
  for (const devices of wanted.devices) await portal.addDevices(organization, { ...devices, mdmServer });
  return { organization, mdmServer };
}

/** Key pair here, its certificate in the portal, the token file back here. */
async function connectToken(sides: Sides, place: PortalServer, wanted: DemoServer): Promise<DemoToken> {
  const { portal, api } = sides;
  const token = await api.tokens.create({ name: wanted.name });
  const { kid } = await api.tokens.createKeyPair(token.id);
  await portal.uploadPublicKey(place, await api.tokens.certificate(token.id, kid));
  const days = wanted.expiresInDays > 0 ? wanted.expiresInDays : STILL_GOOD_DAYS;
  await api.tokens.uploadTokenFile(token.id, await portal.downloadToken(place, inDays(days, sides.now())));
  const deviceCount = wanted.devices.reduce((sum, { count }) => sum + count, 0);
  return { organization: place.organization, mdmServer: place.mdmServer, id: token.id, wanted, deviceCount };
}

/** What goes wrong in the year of an admin: done at Apple, as it happens there. */
export async function turnTokens(sides: Sides, tokens: readonly DemoToken[]): Promise<void> {
  const { portal, api } = sides;
  for (const token of tokens) {
    const { state, expiresInDays } = token.wanted;
    if (state === 'expired') {
      const file = await portal.downloadToken(token, inDays(expiresInDays, sides.now()));
      await api.tokens.uploadTokenFile(token.id, file, { acceptExpired: true });
    }
    // Downloaded by somebody and never uploaded.
    if (state === 'replaced') await portal.downloadToken(token);
  }
  const unsigned = tokens.filter(({ wanted }) => wanted.state === 'terms-unsigned');
  for (const organization of new Set(unsigned.map((token) => token.organization))) {
    await portal.publishTerms(organization);
  }
}
