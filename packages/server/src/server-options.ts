import type { Clock } from './domain/clock.ts';

/** Everything the server takes from outside; the cli reads the environment and passes it on. */
export interface ServerOptions {
  adminHost: string;
  /** 0 picks a free port. */
  adminPort: number;
  deviceHost: string;
  devicePort: number;
  adminPublicUrl?: string | undefined;
  devicePublicUrl?: string | undefined;
  dataDir: string;
  /** Absent = embedded store in dataDir. */
  databaseUrl?: string | undefined;
  /** Default: `auto` for the embedded store, `off` with databaseUrl. */
  migrate?: 'auto' | 'off' | undefined;
  /** Absent with the embedded store = made outside dataDir, its path printed. */
  masterKeyFile?: string | undefined;
  appleDeviceServiceUrl: string;
  syncInterval?: string | undefined;
  fullSyncInterval?: string | undefined;
  timeZone: string;
  language: string;
  logLevel: string;
  initialApiToken?: string | undefined;
  extraCaFile?: string | undefined;
  httpsProxy?: string | undefined;
  noProxy?: string | undefined;
  trustedProxies?: readonly string[] | undefined;
  /** `smtp://user:password@host:587`; absent: no mail is sent. */
  smtpUrl?: string | undefined;
  /** Needed beside smtpUrl: an address, or a name with one in angle brackets. */
  smtpFrom?: string | undefined;
  /** Hosts, addresses and networks that webhooks may go to although they are private. */
  noticePrivateTargets?: readonly string[] | undefined;
  clock: Clock;
  /** What OAuth time stamps are signed with; default `clock`. Differs only where a test moves time: Apple's clock is the wall's. */
  signingClock?: Clock | undefined;
  /** Folder of the built console; absent = the API alone. */
  consoleDir?: string | undefined;
  /** Folder that keeps a migrated empty store to start new ones from (a cache, safe to delete). */
  storeTemplateDir?: string | undefined;
  /** Told each line of `notices` as it comes: what was made stays made when the start fails after it. */
  notice?: ((text: string) => void) | undefined;
  /** Where log lines go (one JSON document each). */
  log: NodeJS.WritableStream;
}

export interface RunningServer {
  adminUrl: string;
  deviceUrl: string;
  /** The one-time link that makes the owner; null once there is one. */
  setUpUrl: string | null;
  /** Lines to print at start (key file made, limits of the embedded store). */
  notices: readonly string[];
  /** Resolves when the server stopped, however that came about. */
  stopped: Promise<void>;
  /** Graceful: /readyz 503, no new job, running page finished or dropped whole, leases handed back, database closed. */
  stop(): Promise<void>;
}
