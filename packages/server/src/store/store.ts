import type { Clock } from '../domain/clock.ts';
import { createIds } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import { Access } from './access.ts';
import { Audit } from './audit.ts';
import { Credentials } from './credentials.ts';
import { DeletedTokens } from './deleted-tokens.ts';
import { Cursors } from './cursors.ts';
import { Devices } from './devices.ts';
import { Events, Written } from './events.ts';
import { EvidenceLog } from './evidence.ts';
import { Idempotency } from './idempotency.ts';
import { KeyPairs } from './key-pairs.ts';
import { Leases } from './leases.ts';
import { CalendarFeeds } from './calendar-feeds.ts';
import { migrationState } from './migrate.ts';
import { NoticeRules } from './notice-rules.ts';
import { Notices } from './notices.ts';
import { Problems } from './problems.ts';
import { Profiles } from './profiles.ts';
import { RenewalLinks } from './renewal-links.ts';
import type { Secrets } from './secrets.ts';
import type { StoreContext } from './store-context.ts';
import { SyncRuns } from './sync-runs.ts';
import { TokenTurns } from './token-turns.ts';
import { Tokens } from './tokens.ts';
import { type Database, refuseInsideTransaction } from './transaction.ts';
import { Verifications } from './verifications.ts';
import { WorkItems } from './work-items.ts';

/** What pg-boss is constructed with (`db`). */
export interface JobsDatabase {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** What the two kinds of database do each in their own way. */
export interface DatabaseHandle {
  kind: 'embedded' | 'postgres';
  /** Names of the migrations that opening it ran, in order. */
  added: readonly string[];
  database: Database;
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  maintain(): Promise<void>;
  close(): Promise<void>;
}

/** Everything Adept keeps. One member per noun; the first parameter of every query is who asks. */
export class Store {
  readonly kind: 'embedded' | 'postgres';
  readonly tokens: Tokens;
  readonly deletedTokens: DeletedTokens;
  readonly keyPairs: KeyPairs;
  readonly credentials: Credentials;
  readonly renewalLinks: RenewalLinks;
  readonly cursors: Cursors;
  readonly devices: Devices;
  readonly syncRuns: SyncRuns;
  readonly evidence: EvidenceLog;
  readonly problems: Problems;
  readonly tokenTurns: TokenTurns;
  readonly profiles: Profiles;
  readonly verifications: Verifications;
  readonly events: Events;
  readonly workItems: WorkItems;
  readonly noticeRules: NoticeRules;
  readonly notices: Notices;
  readonly calendarFeeds: CalendarFeeds;
  readonly leases: Leases;
  readonly access: Access;
  readonly audit: Audit;
  readonly idempotency: Idempotency;
  readonly jobsDatabase: JobsDatabase;
  readonly #handle: DatabaseHandle;

  constructor(handle: DatabaseHandle, options: { clock: Clock; secrets: Secrets }) {
    const context: StoreContext = {
      database: handle.database,
      newId: createIds(options.clock),
      written: new Written(),
      ...options,
    };
    this.#handle = handle;
    this.kind = handle.kind;
    this.tokens = new Tokens(context);
    this.deletedTokens = new DeletedTokens(context);
    this.keyPairs = new KeyPairs(context);
    this.credentials = new Credentials(context);
    this.renewalLinks = new RenewalLinks(context);
    this.cursors = new Cursors(context);
    this.devices = new Devices(context);
    this.syncRuns = new SyncRuns(context);
    this.evidence = new EvidenceLog(context);
    this.problems = new Problems(context);
    this.tokenTurns = new TokenTurns(context);
    this.profiles = new Profiles(context);
    this.verifications = new Verifications(context);
    this.events = new Events(context);
    this.workItems = new WorkItems(context);
    this.noticeRules = new NoticeRules(context);
    this.notices = new Notices(context);
    this.calendarFeeds = new CalendarFeeds(context);
    this.leases = new Leases(context);
    this.access = new Access(context);
    this.audit = new Audit(context);
    this.idempotency = new Idempotency(context);
    this.jobsDatabase = {
      executeSql: async (text, values) => {
        refuseInsideTransaction();
        return handle.executeSql(text, values);
      },
    };
  }

  /**
   * What PostgreSQL does in the background and the embedded store can't: CHECKPOINT (or its log grows without end)
   * and VACUUM (ANALYZE). Everything else waits meanwhile. The caller decides when; PostgreSQL: nothing.
   */
  async maintain(): Promise<void> {
    await this.#handle.maintain();
  }

  /** What a report of a fault should name. */
  async describe(
    _viewer: Viewer,
  ): Promise<{ kind: DatabaseHandle['kind']; version: string; schema: string }> {
    const { rows } = await this.#handle.executeSql('SHOW server_version');
    const { done } = await migrationState(this.#handle.database);
    const [row] = rows as { server_version: string }[];
    return { kind: this.kind, version: row?.server_version ?? '', schema: done.at(-1) ?? '' };
  }

  /** Throws when the database doesn't answer. */
  async ping(): Promise<void> {
    await this.jobsDatabase.executeSql('SELECT 1');
  }

  /** Waits for running work, then lets go of the database. */
  async close(): Promise<void> {
    await this.#handle.close();
  }
}
