import type { Diagnosis } from '@adept/contract';
import type { CauseId } from '@adept/diagnosis';
import {
  type ConnectedToken,
  downloadToken,
  givePublicKey,
  portalServer,
  uploadToken,
} from './connected-token.ts';
import { clearFaults, setFault } from './faults-of-token.ts';
import { goodSync, syncNow } from './sync-now.ts';
import { addDevices } from './sync-of-token.ts';
import { definedProfile, wantProfile } from './wanted-profile.ts';
import { api, API_TOKEN, call, type World } from './world.ts';

/** How a cause is brought about at Apple and how it is cured there: one row of the e2e matrix. */
export interface CauseRow {
  /** Fault or scenario of the simulator that the row uses, or `portal` when an admin's action is enough. */
  brings: string;
  state: 'error' | 'warning';
  /** While it is broken no call arrives at Apple: there is nothing in Apple's log. */
  ends?: 'before Apple';
  break(world: World, token: ConnectedToken): Promise<unknown>;
  /** What is done at Apple (or here) so that it is gone. */
  cure(world: World, token: ConnectedToken): Promise<void>;
  /** The run through the list that shows it, where a check alone doesn't; absent: a check does. */
  proof?(world: World, token: ConnectedToken): Promise<unknown>;
  /** Looks at Apple as often and over as long a time as the cause's opening rule asks for; returns the last diagnosis. */
  settle(world: World, token: ConnectedToken, verifyNow: () => Promise<Diagnosis>): Promise<Diagnosis>;
}

const atOnce: CauseRow['settle'] = (_world, _token, verifyNow) => verifyNow();

/** Asks so often, with so many minutes of the server's clock between. */
async function looks(
  world: World,
  verifyNow: () => Promise<Diagnosis>,
  times: number,
  minutes: number,
): Promise<Diagnosis> {
  for (let look = 1; look < times; look += 1) {
    await verifyNow();
    world.advanceMinutes(minutes);
  }
  return verifyNow();
}

function byFault(slug: string): Pick<CauseRow, 'brings' | 'break' | 'cure' | 'settle'> {
  return {
    brings: slug,
    settle: atOnce,
    break: (world, token) => setFault(world, token, slug),
    cure: clearFaults,
  };
}

async function renew(world: World, token: ConnectedToken): Promise<void> {
  await uploadToken(world, token, await downloadToken(world, token));
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** Faults of the walk through the list show in a run, and the proof of their cure is a run. */
function bySync(slug: string, mode: 'changes' | 'full' = 'changes'): Omit<CauseRow, 'state'> {
  return {
    brings: slug,
    break: (world, token) => setFault(world, token, slug),
    async settle(world, token, verifyNow) {
      await syncNow(world, token, mode);
      return verifyNow();
    },
    cure: clearFaults,
    proof: (world, token) => goodSync(world, token, mode),
  };
}

/** A fault of every call: a run may have met it at a list, which then has to work again. A good account is no proof of that. */
function byFaultAnywhere(slug: string): Omit<CauseRow, 'state'> {
  return { ...byFault(slug), proof: (world, token) => goodSync(world, token) };
}

/** A second token of ours for the same MDM server, by the id of the first. */
const secondTokens = new Map<string, string>();

/** One row for every cause; the completeness test compares the keys with the catalogue. */
export const CAUSE_MATRIX: Record<CauseId, CauseRow> = {
  'access-denied': { ...byFaultAnywhere('access-denied'), state: 'error' },
  'apple-unavailable': {
    ...byFaultAnywhere('apple-unavailable'),
    state: 'error',
    settle: (world, _token, verifyNow) => looks(world, verifyNow, 3, 8),
  },
  'apple-unreachable': {
    ...byFaultAnywhere('apple-unreachable'),
    state: 'error',
    settle: (world, _token, verifyNow) => looks(world, verifyNow, 3, 8),
  },
  // Adept signs with Apple's time meanwhile, so the token works: a warning.
  'clock-skew': { ...byFault('clock-skew'), state: 'warning' },
  'cursor-lost': { ...bySync('cursor-expired'), state: 'error' },
  'cursor-stuck': { ...bySync('same-cursor-more'), state: 'error' },
  'device-count-collapsed': {
    ...bySync('devices-vanish', 'full'),
    state: 'warning',
    async break(world, token) {
      await addDevices(world, token, 95);
      await goodSync(world, token);
      await setFault(world, token, 'devices-vanish');
    },
  },
  'mdm-server-removed': {
    brings: 'portal',
    settle: atOnce,
    state: 'error',
    async break(world, token) {
      await call(portalServer(world, token), { method: 'DELETE' });
    },
    // Another server in the portal, and its token here.
    async cure(world, token) {
      const servers = `${world.simulator.url}/portal/api/organizations/${token.organization}/mdm-servers`;
      const made = await call<{ id: string }>(servers, { method: 'POST', body: { name: 'In its place' } });
      token.mdmServer = made.id;
      await givePublicKey(world, token);
      await uploadToken(world, token, await downloadToken(world, token), '?replaceIdentity=true');
    },
  },
  'request-refused': {
    brings: 'malformed-request-body',
    state: 'error',
    break: (world, token) => setFault(world, token, 'malformed-request-body', { endpoint: '/account' }),
    cure: clearFaults,
    // Each look makes the call once: a request that is wrong is not repeated.
    async settle(_world, _token, verifyNow) {
      await verifyNow();
      return verifyNow();
    },
  },
  'profile-missing-at-apple': {
    ...byFault('profile-missing-at-apple'),
    state: 'error',
    async break(world, token) {
      await definedProfile(world, token);
      await setFault(world, token, 'profile-missing-at-apple');
    },
  },
  'profile-refused': {
    ...byFault('profile-refused'),
    state: 'error',
    async break(world, token) {
      await setFault(world, token, 'profile-refused');
      await wantProfile(world, token);
    },
  },
  'rate-limited': {
    ...byFaultAnywhere('rate-limited'),
    state: 'warning',
    settle: (world, _token, verifyNow) => looks(world, verifyNow, 5, 8),
  },
  'sync-incomplete': {
    ...bySync('sync-omits-devices', 'full'),
    state: 'warning',
    // Left out of changes that were read more than a day after the assignment: moved devices may come so late. A full list
    // of its own in that time would find them: the world reads one a week.
    async break(world, token) {
      await setFault(world, token, 'sync-omits-devices');
      await addDevices(world, token, 3);
      world.advanceMinutes(26 * 60);
      await goodSync(world, token);
    },
  },
  'sync-stale': {
    ...bySync('sync-stale'),
    state: 'warning',
    async settle(world, _token, verifyNow) {
      world.advanceMinutes(25 * 60);
      return verifyNow();
    },
  },
  'terms-not-signed': {
    brings: 'portal',
    settle: atOnce,
    state: 'error',
    async break(world, token) {
      await call(`${world.simulator.url}/portal/api/organizations/${token.organization}/terms/publish`, {
        method: 'POST',
      });
    },
    async cure(world, token) {
      await call(`${world.simulator.url}/portal/api/organizations/${token.organization}/terms/accept`, {
        method: 'POST',
      });
    },
  },
  // The certificate comes before the call: the fault acts on every token of a world that was started with tls.
  'tls-intercepted': {
    brings: 'tls-intercepted',
    state: 'error',
    ends: 'before Apple',
    settle: (world, _token, verifyNow) => looks(world, verifyNow, 2, 0),
    break: (world) =>
      call(`${world.simulator.controlUrl}/faults`, { method: 'POST', body: { slug: 'tls-intercepted' } }),
    async cure(world) {
      const { items } = await call<{ items: { id: string; slug: string }[] }>(
        `${world.simulator.controlUrl}/faults`,
      );
      for (const { id, slug } of items)
        if (slug === 'tls-intercepted')
          await call(`${world.simulator.controlUrl}/faults/${id}`, { method: 'DELETE' });
    },
  },
  'token-damaged': {
    brings: 'token-damaged',
    settle: atOnce,
    state: 'error',
    async break(world, token) {
      await setFault(world, token, 'token-damaged');
      await renew(world, token);
    },
    async cure(world, token) {
      await clearFaults(world, token);
      await renew(world, token);
    },
  },
  'token-expired': {
    ...byFault('token-expired'),
    state: 'error',
  },
  'token-expiring': {
    brings: 'token-expiring',
    settle: atOnce,
    state: 'warning',
    async break(world, token) {
      await uploadToken(world, token, await downloadToken(world, token, { expiresAt: inDays(6) }));
    },
    cure: renew,
  },
  'token-forbidden': { ...byFault('forbidden'), state: 'error' },
  'token-held-twice': {
    brings: 'token-held-twice',
    settle: atOnce,
    state: 'warning',
    // The same file, uploaded to a second token of ours.
    async break(world, token) {
      const body = { name: 'The same server again' };
      const { id } = await api<{ id: string }>(world, '/tokens', { method: 'POST', body });
      secondTokens.set(token.tokenId, id);
      const file = await downloadToken(world, token);
      for (const tokenId of [token.tokenId, id]) await uploadToken(world, { ...token, tokenId }, file);
      await verify(world, { ...token, tokenId: id });
    },
    async cure(world, token) {
      await call(`${world.server.adminUrl}/api/v1/tokens/${secondTokens.get(token.tokenId)}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${API_TOKEN}` },
      });
    },
  },
  'token-identity-changed': { ...byFault('token-identity-changed'), state: 'error' },
  'token-replaced': {
    brings: 'portal',
    settle: atOnce,
    state: 'error',
    async break(world, token) {
      await downloadToken(world, token);
    },
    cure: renew,
  },
  'unknown-apple-error': { ...byFault('unknown-apple-error'), state: 'error' },
};

/** Presses *Verify now*. */
export function verify(world: World, token: ConnectedToken): Promise<Diagnosis> {
  return api<Diagnosis>(world, `/tokens/${token.tokenId}/verify`, { method: 'POST' });
}
