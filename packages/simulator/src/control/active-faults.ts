import { type AppleEndpoint, ENDPOINTS } from '@adept/apple/wire/endpoints';
import { distance } from 'fastest-levenshtein';
import type { Fault } from '../faults/fault.ts';
import { FAULTS } from '../faults/registry.ts';
import { endpointNamed, slugOf } from './depsim-names.ts';
import { Refusal } from '../world/refusal.ts';
import type { ServerToken } from '../world/server-token.ts';
import type { World } from '../world/world.ts';

/** A fault that is set. */
export interface ActiveFault {
  id: string;
  slug: string;
  mdmServer: string | null;
  endpoint: AppleEndpoint | null;
  /** Calls it will still spoil; null = lasting. */
  remaining: number | null;
}

export interface NewFault {
  slug: string;
  mdmServer?: string | undefined;
  endpoint?: string | undefined;
  count?: number | undefined;
}

/** The faults that are set, oldest first; of several that fit a call the oldest that changes its answer acts. */
export class ActiveFaults {
  #active: ActiveFault[] = [];
  #made = 0;
  #intercept: ((intercepted: boolean) => void) | null = null;

  /** Tells whose certificate is shown, now and at every change. Without it no fault can act on secure connections. */
  tellCertificate(intercept: (intercepted: boolean) => void): void {
    this.#intercept = intercept;
    this.#tell();
  }

  #tell(): void {
    this.#intercept?.(this.#active.some(({ slug }) => findFault(slug).showsForeignCertificate));
  }

  list(): readonly ActiveFault[] {
    return this.#active;
  }

  add(wanted: NewFault, world: World): ActiveFault {
    const fault = findFault(slugOf(wanted.slug));
    const endpoint =
      wanted.endpoint === undefined ? null : findEndpoint(fault, endpointNamed(wanted.endpoint));
    if (wanted.mdmServer !== undefined && !world.findServer(wanted.mdmServer)) {
      throw new Refusal(404, 'mdm-server-not-found', `There is no MDM server ${wanted.mdmServer}.`);
    }
    if (fault.showsForeignCertificate) this.#assertWhole(wanted);
    this.#made += 1;
    const active: ActiveFault = {
      id: `fault-${this.#made}`,
      slug: fault.slug,
      mdmServer: wanted.mdmServer ?? null,
      endpoint,
      remaining: wanted.count ?? null,
    };
    this.#active.push(active);
    if (fault.endsSessions) world.sessions.end(active.mdmServer);
    this.#tell();
    return active;
  }

  /** Whose call it is isn't known before the certificate is shown, and without TLS none is. */
  #assertWhole({ slug, mdmServer, endpoint, count }: NewFault): void {
    if (mdmServer !== undefined || endpoint !== undefined || count !== undefined)
      throw new Refusal(
        400,
        'fault-not-scoped',
        `${slug} acts on all calls: no mdmServer, endpoint or count.`,
      );
    if (!this.#intercept)
      throw new Refusal(409, 'no-secure-door', `${slug} needs a simulator that was started with tls.`);
  }

  remove(id: string): void {
    const before = this.#active.length;
    this.#active = this.#active.filter((fault) => fault.id !== id);
    if (this.#active.length === before) throw new Refusal(404, 'fault-not-found', `No fault ${id} is set.`);
    this.#tell();
  }

  clear(): void {
    this.#active = [];
    this.#tell();
  }

  /** Faults whose scope a call is in, oldest first. */
  *inScope(
    endpoint: AppleEndpoint,
    mdmServer: string | null,
  ): Generator<{ active: ActiveFault; fault: Fault }> {
    for (const active of this.#active) {
      const fault = findFault(active.slug);
      const forServer = active.mdmServer === null || active.mdmServer === mdmServer;
      const here =
        fault.endpoints.includes(endpoint) && (active.endpoint === null || active.endpoint === endpoint);
      if (forServer && here) yield { active, fault };
    }
  }

  /** The token as it goes into the file that is downloaded now; Apple keeps the right one. */
  spoilToken(mdmServer: string, token: ServerToken): ServerToken {
    const active = this.#active.find(
      (one) =>
        findFault(one.slug).spoilToken !== undefined &&
        (one.mdmServer === null || one.mdmServer === mdmServer),
    );
    if (!active) return token;
    this.spend(active);
    return findFault(active.slug).spoilToken?.(token) ?? token;
  }

  /** A counted fault acted once more; after the last time it is gone. */
  spend(active: ActiveFault): void {
    if (active.remaining === null) return;
    active.remaining -= 1;
    if (active.remaining === 0) this.#active = this.#active.filter((other) => other !== active);
  }
}

/** Refuses a fault that isn't there, or that never acts on its endpoint. */
export function assertActsOn({ slug, endpoint }: NewFault): void {
  const fault = findFault(slug);
  if (endpoint !== undefined) findEndpoint(fault, endpoint);
}

function findFault(slug: string): Fault {
  const found = FAULTS.find((fault) => fault.slug === slug);
  if (found) return found;
  const nearest = nearestOf(
    slug,
    FAULTS.map((fault) => fault.slug),
  );
  throw new Refusal(404, 'unknown-fault', `There is no fault ${slug}. The nearest: ${nearest.join(', ')}.`, {
    nearest,
  });
}

/** Takes `GET /session`, `/session` and `session` alike. */
function findEndpoint(fault: Fault, wanted: string): AppleEndpoint {
  const found = ENDPOINTS.find((endpoint) => {
    const path = endpoint.slice(endpoint.indexOf(' ') + 1);
    return wanted === endpoint || wanted === path || wanted === path.slice(1);
  });
  if (!found) {
    throw new Refusal(
      400,
      'unknown-endpoint',
      `There is no endpoint ${wanted}. There are: ${ENDPOINTS.join(', ')}.`,
    );
  }
  if (!fault.endpoints.includes(found)) {
    throw new Refusal(
      400,
      'endpoint-not-affected',
      `${fault.slug} acts only on ${fault.endpoints.join(', ')}.`,
    );
  }
  return found;
}

/** The three names that look most like one. */
export function nearestOf(name: string, names: readonly string[]): string[] {
  return [...names].sort((a, b) => distance(name, a) - distance(name, b)).slice(0, 3);
}
