import { randomBytes } from 'node:crypto';
import { createSpeaker, type Speaker } from '@adept/messages';
import { createUpdateProblems } from '@adept/server/diagnose/update-problems';
import { LeaseLost } from '@adept/server/domain/lease-lost';
import type { Lease } from '@adept/server/domain/lease';
import type { SyncMode, SyncRun } from '@adept/server/domain/sync-run';
import type { TokenKeyPair } from '@adept/server/domain/key-pair';
import { SYSTEM } from '@adept/server/domain/viewer';
import { createToken } from '@adept/server/intake/create-token';
import { stageKeyPair } from '@adept/server/intake/stage-key-pair';
import { uploadTokenFile } from '@adept/server/intake/upload-token-file';
import { syncTokenJob } from '@adept/server/jobs/sync-token.job';
import type { Store } from '@adept/server/store/store';
import { type ClonedStore, openClonedStore } from '@adept/server/store/testing/cloned-store';
import { requestSync } from '@adept/server/sync/request-sync';
import { syncToken } from '@adept/server/sync/sync-token';
import { type AppleConnections, connectApple } from '@adept/server/wiring/connect-apple';
import { createSimulator, type Simulator } from '@adept/simulator';
import { sql } from 'kysely';
import { call, download } from '../world.ts';
import { WireTap } from './wire-tap.ts';

const START = new Date('2026-01-05T08:00:00Z');
const HOUR = 3_600_000;
/** Devices a page: a handful of devices makes several pages. */
const PAGE = 4;

export interface PortalDevice {
  serial: string;
  mdmServer: string | null;
  released: boolean;
  profileStatus: string;
}

/** What a worker does while it is watched. */
export interface Work {
  /** What the worker reads and writes; the whole store where absent. */
  store?: Store;
  signal?: AbortSignal;
}

type Page = Parameters<Store['devices']['applyPage']>[2];

/**
 * The real client, simulator and store, and the real turn of work between them, without the process around: the clock
 * is ours, and a worker can be made to die at any statement or call.
 */
export class Laboratory {
  readonly simulator: Simulator;
  readonly cloned: ClonedStore;
  readonly tap = new WireTap();
  readonly #speaker: Speaker;
  /** Runs, so that what comes later is later; the simulator's stands still. */
  readonly #clock: { now: () => Date; ahead: number; from: number };
  #pair: TokenKeyPair | null = null;
  #number = 0;
  tokenId = '';
  organization = '';
  mdmServer = '';
  /** Another server of the organization, with which devices are exchanged. */
  otherServer = '';
  /** Pages that any worker began to store. */
  pagesBegun = 0;
  /** Pages as they were stored, with the lease they were stored under. */
  stored: { lease: Lease; page: Page }[] = [];

  private constructor(from: {
    simulator: Simulator;
    cloned: ClonedStore;
    speaker: Speaker;
    clock: { now: () => Date; ahead: number; from: number };
  }) {
    this.simulator = from.simulator;
    this.cloned = from.cloned;
    this.#speaker = from.speaker;
    this.#clock = from.clock;
  }

  static async open(): Promise<Laboratory> {
    const clock = {
      ahead: 0,
      from: Date.now(),
      now: () => new Date(START.getTime() + clock.ahead + Date.now() - clock.from),
    };
    const simulator = await createSimulator({
      seed: 1,
      now: START,
      port: 0,
      controlPort: 0,
      largestPage: PAGE,
    });
    const cloned = await openClonedStore({ clock });
    return new Laboratory({ simulator, cloned, speaker: await createSpeaker('en', 'UTC'), clock });
  }

  async close(): Promise<void> {
    await this.tap.close();
    await this.simulator.stop();
    await this.cloned.remove();
  }

  get store(): Store {
    return this.cloned.store;
  }

  now(): Date {
    return this.#clock.now();
  }

  /** A fresh Apple from this seed, and a token of ours that has no file yet; the former one is deleted. */
  async begin(seed: number): Promise<void> {
    if (this.tokenId) await this.store.tokens.delete(SYSTEM, this.tokenId);
    this.#clock.ahead = 0;
    this.#clock.from = Date.now();
    await this.control('POST', '/reset', { seed });
    this.tap.reset();
    this.stored = [];
    this.#number += 1;
    this.tokenId = (await createToken(SYSTEM, { name: `History ${this.#number}` }, this.store)).id;
    const organizations = `${this.simulator.url}/portal/api/organizations`;
    const made = (url: string, body: object): Promise<{ id: string }> => call(url, { method: 'POST', body });
    this.organization = (await made(organizations, { name: 'Acme', type: 'org' })).id;
    this.mdmServer = (await made(this.portal('/mdm-servers'), { name: 'MDM' })).id;
    this.otherServer = (await made(this.portal('/mdm-servers'), { name: 'Other' })).id;
    // One key serves all histories; a pair of its own would take most of a history's time.
    this.#pair = await this.#stage();
    await this.giveKey(this.portal(`/mdm-servers/${this.mdmServer}`));
  }

  /** Uploads our public key to a server of the portal. */
  async giveKey(server: string): Promise<void> {
    const bytes = Buffer.from(this.#pair?.certificatePem ?? '');
    await download(`${server}/public-key`, { method: 'PUT', bytes, contentType: 'application/x-pem-file' });
  }

  async #stage(): Promise<TokenKeyPair> {
    if (this.#pair) {
      const known = await this.store.keyPairs.recipients(SYSTEM);
      if (known.some(({ id }) => id === this.#pair?.id)) return this.#pair;
    }
    // Kept on a token that lives as long as the laboratory.
    const holder = await createToken(SYSTEM, { name: `Key ${this.#number}` }, this.store);
    return stageKeyPair(SYSTEM, holder.id, { store: this.store, clock: this.#clock });
  }

  portal(path: string): string {
    return `${this.simulator.url}/portal/api/organizations/${this.organization}${path}`;
  }

  control<T>(method: string, path: string, body?: object): Promise<T> {
    return call<T>(`${this.simulator.controlUrl}${path}`, { method, body });
  }

  /** Download Token in the portal: the former one dies. Its file. */
  downloadToken(): Promise<Buffer> {
    return download(this.portal(`/mdm-servers/${this.mdmServer}/token`), { method: 'POST', body: {} });
  }

  async upload(bytes: Uint8Array): Promise<void> {
    const { tokenId } = this;
    await uploadTokenFile(SYSTEM, { tokenId, bytes, dryRun: false, acceptExpired: false }, this.#speaker, {
      store: this.store,
      clock: this.#clock,
      askApple: this.#connections(this.store).forShadow,
      judge: createUpdateProblems(this.store, this.#clock),
      requestSync: () => this.request('full'),
      onFault: (error) => {
        throw error;
      },
    });
  }

  request(mode: SyncMode): Promise<SyncRun> {
    return requestSync(
      SYSTEM,
      { tokenId: this.tokenId, mode },
      { store: this.store, now: this.now(), wake: async () => undefined },
    );
  }

  /** Judges the token by what is written now. */
  async judge(): Promise<void> {
    await createUpdateProblems(this.store, this.#clock)(this.tokenId);
  }

  async pass(hours: number): Promise<void> {
    this.#clock.ahead += hours * HOUR;
    await this.control('POST', '/clock', { advance: `PT${Math.round(hours * 60)}M` });
  }

  /** One worker takes the token and does all there is to do, as the job does it. */
  work({ store = this.store, signal = new AbortController().signal }: Work = {}): Promise<string> {
    const watched = this.#watched(store);
    const clock = this.#clock;
    const apple = this.#connections(store);
    const judge = createUpdateProblems(store, clock);
    const pace = { changesEvery: null, fullEvery: null, random: () => 0.5 };
    return syncTokenJob(this.tokenId, signal, {
      store,
      turn: (lease, stop) =>
        syncToken(lease, stop, { store: watched, open: apple.forSync, judge, pace, clock }),
    });
  }

  #connections(store: Store): AppleConnections {
    return connectApple({
      store,
      baseUrl: this.simulator.url,
      transport: this.tap.transport,
      clock: this.#clock,
      signingClock: { now: () => new Date() },
      random: randomBytes,
    });
  }

  /** The store, remembering the pages that went into it. */
  #watched(store: Store): Store {
    const applyPage: Store['devices']['applyPage'] = async (viewer, lease, page) => {
      this.pagesBegun += 1;
      const result = await store.devices.applyPage(viewer, lease, page);
      this.stored.push({ lease, page });
      return result;
    };
    const devices = new Proxy(store.devices, {
      get: (target, name) => (name === 'applyPage' ? applyPage : bound(target, name)),
    });
    return new Proxy(store, { get: (target, name) => (name === 'devices' ? devices : bound(target, name)) });
  }

  /** The lease of a worker that died has run out. */
  async outlive(): Promise<void> {
    await sql`UPDATE tokens SET lease_until = now() - interval '1 second' WHERE id = ${this.tokenId}`.execute(
      this.cloned.database,
    );
  }

  async newestRun(): Promise<SyncRun | undefined> {
    return (await this.store.syncRuns.list(SYSTEM, this.tokenId, { limit: 1 })).items[0];
  }

  /** Every row of ours, removed ones too. */
  async rows(): Promise<{ serial: string; removed: boolean; profileStatus: string | null }[]> {
    const found = await sql<{ serial: string; removed: boolean; profileStatus: string | null }>`
      SELECT serial, removed_at IS NOT NULL AS removed, profile_status AS "profileStatus" FROM devices
      WHERE token_id = ${this.tokenId} ORDER BY serial`.execute(this.cloned.database);
    return found.rows;
  }

  async apples(): Promise<PortalDevice[]> {
    const { items } = await call<{ items: PortalDevice[] }>(this.portal('/devices'));
    return items;
  }

  /** What differs between our devices and Apple's; empty when nothing does. */
  async differences(): Promise<string[]> {
    const line = (serial: string, status: string | null): string => `${serial} ${status}`;
    const ours = (await this.rows())
      .filter(({ removed }) => !removed)
      .map((each) => line(each.serial, each.profileStatus));
    const theirs = (await this.apples())
      .filter(({ mdmServer }) => mdmServer === this.mdmServer)
      .map((each) => line(each.serial, each.profileStatus));
    const counted = (await this.store.tokens.get(SYSTEM, this.tokenId))?.counts.devices;
    return [
      ...theirs.filter((each) => !ours.includes(each)).map((each) => `Apple has ${each}`),
      ...ours.filter((each) => !theirs.includes(each)).map((each) => `we have ${each}`),
      ...(counted === ours.length ? [] : [`we count ${counted} devices and have ${ours.length}`]),
    ];
  }

  /** Stores all pages of former workers once more: none may change anything, since each lease is somebody else's. */
  async replayLate(): Promise<void> {
    const { pages, ...before } = { pages: this.stored.slice(-5), rows: JSON.stringify(await this.rows()) };
    const lease = await this.store.leases.take(SYSTEM, this.tokenId, 'another worker', 60);
    if (!lease) throw new Error('the token is still held');
    for (const { lease: old, page } of pages) {
      const error: unknown = await this.store.devices.applyPage(SYSTEM, old, page).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (!(error instanceof LeaseLost)) throw new Error('a page was stored under a lease that was lost');
    }
    await this.store.leases.release(SYSTEM, lease);
    if (JSON.stringify(await this.rows()) !== before.rows) throw new Error('a late page changed something');
  }
}

/** Members of a class with private parts work only on the thing itself. */
function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
}
