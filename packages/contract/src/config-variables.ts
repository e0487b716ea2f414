import { parseDuration } from './iso-duration.ts';

/** Why a value can't be used; `configuration.<reason>` in messages says it. Values are never repeated: one may hold a secret. */
export const CONFIGURATION_REASONS = [
  'not-a-port',
  'not-a-host',
  'host-needs-tls',
  'not-an-origin',
  'not-a-url',
  'plain-http-beyond-loopback',
  'not-a-database-url',
  'not-a-duration',
  'not-a-time-zone',
  'not-a-language',
  'not-a-log-level',
  'not-a-migrate-mode',
  'not-a-flag',
  'not-an-api-token',
  'not-an-address-list',
  'not-an-smtp-url',
  'not-a-sender',
  'smtp-needs-sender',
  'not-a-target-list',
  'set-twice',
  'file-unreadable',
  'unknown-variable',
] as const;
export type ConfigurationReason = (typeof CONFIGURATION_REASONS)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export type MigrateMode = 'auto' | 'off';

/** Form of every API token. */
export const API_TOKEN_FORM = /^adp_[A-Za-z0-9_-]{20,200}$/;

/** What each kind of variable becomes. */
interface Values {
  port: number;
  host: string;
  origin: string;
  'apple-url': string;
  'proxy-url': string;
  'server-url': string;
  'database-url': string;
  path: string;
  duration: string;
  'time-zone': string;
  language: string;
  'log-level': LogLevel;
  migrate: MigrateMode;
  flag: boolean;
  'api-token': string;
  addresses: readonly string[];
  'smtp-url': string;
  sender: string;
  targets: readonly string[];
  text: string;
}
export type VariableKind = keyof Values;
type Parsed<T> = { value: T } | { reason: ConfigurationReason };

export interface Variable {
  name: string;
  kind: VariableKind;
  /** Used when the variable is absent or empty. */
  default?: string;
  /** Masked wherever it is shown; may also be read from the file that `<name>_FILE` names. */
  secret?: boolean;
}

/** The one schema of the environment: server, CLI, demo and simulator. Key = name in the Configuration. */
export const VARIABLES = {
  adminPort: { name: 'ADEPT_ADMIN_PORT', kind: 'port', default: '4480' },
  devicePort: { name: 'ADEPT_DEVICE_PORT', kind: 'port', default: '4481' },
  simulatorPort: { name: 'ADEPT_SIMULATOR_PORT', kind: 'port', default: '4490' },
  simulatorControlPort: { name: 'ADEPT_SIMULATOR_CONTROL_PORT', kind: 'port', default: '4491' },
  adminHost: { name: 'ADEPT_ADMIN_HOST', kind: 'host', default: '127.0.0.1' },
  deviceHost: { name: 'ADEPT_DEVICE_HOST', kind: 'host', default: '127.0.0.1' },
  trustedProxies: { name: 'ADEPT_TRUSTED_PROXIES', kind: 'addresses' },
  publicUrl: { name: 'ADEPT_PUBLIC_URL', kind: 'origin' },
  devicePublicUrl: { name: 'ADEPT_DEVICE_PUBLIC_URL', kind: 'origin' },
  dataDir: { name: 'ADEPT_DATA_DIR', kind: 'path', default: './data' },
  databaseUrl: { name: 'DATABASE_URL', kind: 'database-url', secret: true },
  masterKeyFile: { name: 'ADEPT_MASTER_KEY_FILE', kind: 'path' },
  appleDeviceServiceUrl: {
    name: 'ADEPT_APPLE_DEVICE_SERVICE_URL',
    kind: 'apple-url',
    default: 'https://mdmenrollment.apple.com',
  },
  /** Absent: Apple's, which differs between Apple Business and Apple School Manager. */
  appleApiUrl: { name: 'ADEPT_APPLE_API_URL', kind: 'apple-url' },
  appleAuthUrl: { name: 'ADEPT_APPLE_AUTH_URL', kind: 'apple-url', default: 'https://account.apple.com' },
  extraCaFile: { name: 'ADEPT_EXTRA_CA_FILE', kind: 'path' },
  /** Secret, because a proxy's URL may carry a password. */
  httpsProxy: { name: 'HTTPS_PROXY', kind: 'proxy-url', secret: true },
  noProxy: { name: 'NO_PROXY', kind: 'text' },
  syncInterval: { name: 'ADEPT_SYNC_INTERVAL', kind: 'duration' },
  fullSyncInterval: { name: 'ADEPT_FULL_SYNC_INTERVAL', kind: 'duration' },
  timeZone: { name: 'ADEPT_TIME_ZONE', kind: 'time-zone' },
  language: { name: 'ADEPT_LANGUAGE', kind: 'language' },
  logLevel: { name: 'ADEPT_LOG_LEVEL', kind: 'log-level', default: 'info' },
  initialApiToken: { name: 'ADEPT_INITIAL_API_TOKEN', kind: 'api-token', secret: true },
  demoApiToken: { name: 'ADEPT_DEMO_API_TOKEN', kind: 'api-token', secret: true },
  migrate: { name: 'ADEPT_MIGRATE', kind: 'migrate' },
  /** Secret, because it carries the mail server's password. */
  smtpUrl: { name: 'ADEPT_SMTP_URL', kind: 'smtp-url', secret: true },
  smtpFrom: { name: 'ADEPT_SMTP_FROM', kind: 'sender' },
  noticePrivateTargets: { name: 'ADEPT_NOTICE_PRIVATE_TARGETS', kind: 'targets' },
  /** For the CLI as a client. */
  server: { name: 'ADEPT_SERVER', kind: 'server-url' },
  apiToken: { name: 'ADEPT_API_TOKEN', kind: 'api-token', secret: true },
  /** Read by the test run; named here so that a program started inside a test doesn't call them unknown. */
  noInstall: { name: 'ADEPT_NO_INSTALL', kind: 'flag' },
  testSeed: { name: 'ADEPT_TEST_SEED', kind: 'text' },
} as const satisfies Record<string, Variable>;

type Table = typeof VARIABLES;
export type VariableKey = keyof Table;
/** The value of each variable; those without a default may be absent. */
export type VariableValues = {
  [Key in VariableKey]: Table[Key] extends { default: string }
    ? Values[Table[Key]['kind']]
    : Values[Table[Key]['kind']] | undefined;
};

const ok = <T>(value: T): Parsed<T> => ({ value });

function url(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** `127.0.0.0/8`, `::1` and `localhost`, with or without brackets. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

function isHttp(parsed: URL | null): parsed is URL {
  return parsed !== null && /^https?:$/.test(parsed.protocol);
}

function oneOf<const T extends string>(allowed: readonly T[], reason: ConfigurationReason) {
  return (text: string): Parsed<T> => {
    const found = allowed.find((word) => word === text);
    return found === undefined ? { reason } : ok(found);
  };
}

/** Reads one kind of value; a reason instead of a value when it can't be used. */
export const PARSERS: { [Kind in VariableKind]: (text: string) => Parsed<Values[Kind]> } = {
  port: (text) =>
    /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? ok(Number(text)) : { reason: 'not-a-port' },
  host: (text) => (/^[A-Za-z0-9.:[\]-]{1,253}$/.test(text) ? ok(text) : { reason: 'not-a-host' }),
  origin(text) {
    const parsed = url(text);
    const bare =
      isHttp(parsed) && parsed.pathname === '/' && !parsed.search && !parsed.hash && !parsed.username;
    return bare ? ok(parsed.origin) : { reason: 'not-an-origin' };
  },
  'apple-url'(text) {
    const parsed = url(text);
    if (!isHttp(parsed) || parsed.username || parsed.search || parsed.hash) return { reason: 'not-a-url' };
    if (parsed.protocol === 'http:' && !isLoopback(parsed.hostname)) {
      return { reason: 'plain-http-beyond-loopback' };
    }
    return ok(parsed.href.replace(/\/$/, ''));
  },
  'proxy-url': (text) => (isHttp(url(text)) ? ok(text) : { reason: 'not-a-url' }),
  'server-url'(text) {
    const parsed = url(text);
    return isHttp(parsed) && !parsed.username ? ok(parsed.href.replace(/\/$/, '')) : { reason: 'not-a-url' };
  },
  'database-url': (text) =>
    /^postgres(ql)?:$/.test(url(text)?.protocol ?? '') ? ok(text) : { reason: 'not-a-database-url' },
  path: (text) => ok(text),
  duration: (text) => (parseDuration(text) === null ? { reason: 'not-a-duration' } : ok(text.trim())),
  'time-zone'(text) {
    try {
      return ok(new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone);
    } catch {
      return { reason: 'not-a-time-zone' };
    }
  },
  language: (text) =>
    /^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*(\.[A-Za-z0-9-]+)?(@\w+)?$/.test(text)
      ? ok(text)
      : { reason: 'not-a-language' },
  'log-level': oneOf(LOG_LEVELS, 'not-a-log-level'),
  migrate: oneOf(['auto', 'off'], 'not-a-migrate-mode'),
  flag: (text) =>
    /^(1|true)$/.test(text) ? ok(true) : /^(0|false)$/.test(text) ? ok(false) : { reason: 'not-a-flag' },
  'api-token': (text) => (API_TOKEN_FORM.test(text) ? ok(text) : { reason: 'not-an-api-token' }),
  addresses(text) {
    const items = text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
    const good =
      items.length > 0 && items.every((item) => /^[0-9A-Fa-f.:]+(\/\d{1,3})?$|^loopback$/.test(item));
    return good ? ok(items) : { reason: 'not-an-address-list' };
  },
  'smtp-url'(text) {
    const parsed = url(text);
    const good = parsed !== null && /^smtps?:$/.test(parsed.protocol) && parsed.hostname !== '';
    return good && !parsed.hash ? ok(text) : { reason: 'not-an-smtp-url' };
  },
  sender: (text) =>
    /^([^<>"\p{C}]* <)?[^\s<>"\p{C}@,;]+@[^\s<>"\p{C}@,;]+>?$/u.test(text) &&
    text.includes('<') === text.endsWith('>')
      ? ok(text)
      : { reason: 'not-a-sender' },
  targets(text) {
    const items = text
      .split(',')
      .map((item) => item.trim().toLowerCase())
      .filter(Boolean);
    const good =
      items.length > 0 && items.every((item) => /^[0-9a-f.:]+(\/\d{1,3})?$|^[a-z0-9.-]{1,253}$/.test(item));
    return good ? ok(items) : { reason: 'not-a-target-list' };
  },
  text: (text) => ok(text),
};
