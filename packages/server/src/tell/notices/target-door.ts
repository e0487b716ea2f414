import { lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Networks that a webhook can't be sent to unless the operator names them: our own, and those that lead nowhere. */
const CLOSED_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const CLOSED_6 = [
  '::/128',
  '::1/128',
  '64:ff9b:1::/48',
  '100::/64',
  '2001:db8::/32',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];
/** Networks whose addresses carry an IPv4 address, and where in it. */
const MAPPED_6 = ['::ffff:0:0/96', '::/96', '64:ff9b::/96'];

export interface TargetDoor {
  /** Whether a message may go to this address of this host. */
  allows(address: string, host: string): boolean;
  /** Whether the host is named by the operator: then http is good enough, too. */
  names(host: string): boolean;
}

/**
 * Judges addresses, not names: a name can lead to another address at each look.
 * @param named what ADEPT_NOTICE_PRIVATE_TARGETS lists: hosts, addresses, networks as `10.0.0.0/8`
 */
export function createTargetDoor(named: readonly string[]): TargetDoor {
  const closed = listOf([...CLOSED_4, ...CLOSED_6]);
  const mapped = listOf(MAPPED_6);
  const open = listOf(named.filter((one) => isIP(one.split('/')[0] ?? '') !== 0));
  const hosts = new Set(named.map((one) => one.toLowerCase()));
  const names = (host: string): boolean => {
    const bare = bareHost(host);
    return hosts.has(bare) || (isIP(bare) !== 0 && has(open, bare));
  };
  return {
    names,
    allows(address, host) {
      if (names(host) || has(open, address)) return true;
      if (isIP(address) === 6 && has(mapped, address)) {
        const inner = innerAddress(address);
        return inner !== null && !has(closed, inner);
      }
      return isIP(address) !== 0 && !has(closed, address);
    },
  };
}

/** Thrown by a lookup whose answer may not be used. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused';
  readonly code = 'webhook-target-private';
}

type Addresses = { address: string; family: number }[];
/** Every address of a name. */
export type Resolve = (
  host: string,
  family: 0 | 4 | 6,
  done: (error: Error | null, found: Addresses) => void,
) => void;
export const bySystem: Resolve = (host, family, done) => lookup(host, { all: true, family }, done);

type Done = (error: Error | null, addresses: Addresses | string, family?: number) => void;

/**
 * What net.connect resolves names with: every address is judged at the moment of connecting, so that a name that
 * meant something else a second ago opens nothing.
 */
export function guardedLookup(door: TargetDoor, resolve: Resolve = bySystem) {
  return (host: string, options: { all?: boolean; family?: number | string }, done: Done): void => {
    resolve(host, familyOf(options.family), (error, found) => {
      if (error) return done(error, []);
      const refused = found.find(({ address }) => !door.allows(address, host));
      const [first] = found;
      if (refused || !first)
        return done(new TargetRefused(`${host} leads to ${refused?.address ?? 'nothing'}`), []);
      if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

/**
 * Whether our own lookup leads a name to an address that is closed. Where somebody else connects, it is all that can
 * be said: a name that isn't known here, or not in time, isn't called private.
 */
export function leadsToPrivate(
  host: string,
  door: TargetDoor,
  { resolve, within }: { resolve: Resolve; within: AbortSignal },
): Promise<boolean> {
  return new Promise((decide) => {
    within.addEventListener('abort', () => decide(false), { once: true });
    // On an error there is no list, whatever its type says.
    resolve(host, 0, (error, found) =>
      decide(error === null && found.some(({ address }) => !door.allows(address, host))),
    );
  });
}

function familyOf(family: number | string | undefined): 0 | 4 | 6 {
  const number = Number(family ?? 0);
  return number === 4 || number === 6 ? number : 0;
}

/** Without the brackets that a URL puts around an IPv6 address. */
export function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list;
}

function has(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** The IPv4 address in the last 32 bits. */
function innerAddress(address: string): string | null {
  // The URL parser writes every form the same way: `::ffff:7f00:1`.
  const written = bareHost(new URL(`http://[${address.split('%')[0]}]`).hostname);
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(written)?.[1];
  if (dotted) return dotted;
  const [low = '', high = ''] = written.split(':').reverse();
  const number = Number.parseInt(high || '0', 16) * 65_536 + Number.parseInt(low || '0', 16);
  return Number.isNaN(number) ? null : [24, 16, 8, 0].map((bits) => (number >>> bits) & 255).join('.');
}
