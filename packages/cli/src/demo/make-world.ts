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
  const made = await Promise.all(
    DEMO_WORLD.map(async ({ name, type, servers }) => {
      const { id: organization } = await sides.portal.addOrganization({ name, type });
      // One after the other: the same order, the same ids at Apple at each start.
      const tokens: DemoToken[] = [];
      for (const wanted of servers) tokens.push(await makeToken(sides, organization, wanted));
      return tokens;
    }),
  );
  return made.flat();
}

/** Server and devices in the portal, key pair here, its certificate there, the token file back here. */
async function makeToken(sides: Sides, organization: string, wanted: DemoServer): Promise<DemoToken> {
  const { portal, api, now } = sides;
  const { id: mdmServer } = await portal.addServer(organization, wanted.name);
  for (const devices of wanted.devices) await portal.addDevices(organization, { ...devices, mdmServer });
  const token = await api.tokens.create({ name: wanted.name });
  const place = { organization, mdmServer };
  const { kid } = await api.tokens.createKeyPair(token.id);
  await portal.uploadPublicKey(place, await api.tokens.certificate(token.id, kid));
  const days = wanted.expiresInDays > 0 ? wanted.expiresInDays : STILL_GOOD_DAYS;
  await api.tokens.uploadTokenFile(token.id, await portal.downloadToken(place, inDays(days, now())));
  const deviceCount = wanted.devices.reduce((sum, { count }) => sum + count, 0);
  return { ...place, id: token.id, wanted, deviceCount };
}

/** What goes wrong in the year of an admin: done at Apple, as it happens there. */
export async function turnTokens(sides: Sides, tokens: readonly DemoToken[]): Promise<void> {
  const { portal, api, now } = sides;
  for (const token of tokens) {
    const { state, expiresInDays } = token.wanted;
    if (state === 'expired') {
      const file = await portal.downloadToken(token, inDays(expiresInDays, now()));
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
