import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ConfigurationError,
  effectiveValues,
  parseDuration,
  readConfiguration,
  VARIABLES,
} from './config.ts';
import type { Environment } from './config.ts';

const host = {
  timeZone: 'Europe/Berlin',
  readFile(path: string): string {
    if (path === '/run/secrets/token') return 'adp_0123456789012345678901234\n';
    throw new Error('ENOENT');
  },
};
const read = (env: Environment) => readConfiguration(env, host);

function findingsOf(env: Environment) {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.findings;
    throw error;
  }
  return [];
}
const reasonsOf = (env: Environment) =>
  findingsOf(env).map(({ variable, reason }) => `${variable} ${reason}`);

describe('readConfiguration', () => {
  it('has the documented defaults', () => {
    expect(read({})).toMatchObject({
      adminPort: 4480,
      devicePort: 4481,
      simulatorPort: 4490,
      simulatorControlPort: 4491,
      adminHost: '127.0.0.1',
      deviceHost: '127.0.0.1',
      dataDir: './data',
      logLevel: 'info',
      migrate: 'auto',
      timeZone: 'Europe/Berlin',
      language: 'en',
      appleDeviceServiceUrl: 'https://mdmenrollment.apple.com',
    });
    expect(read({}).databaseUrl).toBeUndefined();
  });

  it('takes an empty value as absent and the shell as the language', () => {
    expect(read({ ADEPT_ADMIN_PORT: '', LANG: 'pl_PL.UTF-8' })).toMatchObject({
      adminPort: 4480,
      language: 'pl_PL.UTF-8',
    });
    expect(read({ ADEPT_LANGUAGE: 'vi', LANG: 'pl_PL.UTF-8' }).language).toBe('vi');
  });

  it('does not migrate a shared database by itself', () => {
    expect(read({ DATABASE_URL: 'postgres://adept@db/adept' }).migrate).toBe('off');
    expect(read({ DATABASE_URL: 'postgres://adept@db/adept', ADEPT_MIGRATE: 'auto' }).migrate).toBe('auto');
  });

  it('reads a secret from its file and refuses two sources', () => {
    expect(read({ ADEPT_INITIAL_API_TOKEN_FILE: '/run/secrets/token' })).toMatchObject({
      initialApiToken: 'adp_0123456789012345678901234',
      sources: { initialApiToken: 'file' },
    });
    expect(reasonsOf({ ADEPT_API_TOKEN: `adp_${'a'.repeat(20)}`, ADEPT_API_TOKEN_FILE: '/x' })).toEqual([
      'ADEPT_API_TOKEN set-twice',
    ]);
    expect(findingsOf({ ADEPT_API_TOKEN_FILE: '/nowhere' })).toEqual([
      {
        code: 'configuration-invalid',
        variable: 'ADEPT_API_TOKEN',
        reason: 'file-unreadable',
        parameters: { file: '/nowhere' },
      },
    ]);
  });

  it('names the nearest for an unknown ADEPT_ name and leaves other names alone', () => {
    expect(findingsOf({ ADEPT_ADMIN_PROT: '1', PATH: '/bin' })).toEqual([
      {
        code: 'unknown-variable',
        variable: 'ADEPT_ADMIN_PROT',
        reason: 'unknown-variable',
        parameters: { nearest: 'ADEPT_ADMIN_PORT' },
      },
    ]);
    // The shortest name of all is NO_PROXY, and nobody who writes ADEPT_ means it.
    expect(findingsOf({ ADEPT_XX: '1' })[0]?.parameters['nearest']).toMatch(/^ADEPT_/);
    expect(reasonsOf({ ADEPT_DATA_DIR_FILE: '/x' })).toEqual(['ADEPT_DATA_DIR_FILE unknown-variable']);
  });

  it('tells everything at once, and its code says whether only names are unknown', () => {
    const env = {
      ADEPT_ADMIN_PORT: '70000',
      ADEPT_LOG_LEVEL: 'loud',
      ADEPT_SYNC_INTERVAL: '5m',
      ADEPT_X: '1',
    };
    expect(reasonsOf(env)).toEqual([
      'ADEPT_X unknown-variable',
      'ADEPT_ADMIN_PORT not-a-port',
      'ADEPT_SYNC_INTERVAL not-a-duration',
      'ADEPT_LOG_LEVEL not-a-log-level',
    ]);
    expect(() => read(env)).toThrowError(expect.objectContaining({ code: 'configuration-invalid' }));
    expect(() => read({ ADEPT_X: '1' })).toThrowError(expect.objectContaining({ code: 'unknown-variable' }));
  });

  it.each([
    ['ADEPT_ADMIN_PORT', '-1', 'not-a-port'],
    ['ADEPT_ADMIN_HOST', 'a b', 'not-a-host'],
    ['ADEPT_PUBLIC_URL', 'https://mdm.example/adept', 'not-an-origin'],
    ['ADEPT_PUBLIC_URL', 'mdm.example', 'not-an-origin'],
    ['ADEPT_APPLE_DEVICE_SERVICE_URL', 'http://mdmenrollment.apple.com', 'plain-http-beyond-loopback'],
    ['ADEPT_APPLE_DEVICE_SERVICE_URL', 'apple', 'not-a-url'],
    ['ADEPT_APPLE_API_URL', 'http://10.0.0.1', 'plain-http-beyond-loopback'],
    ['ADEPT_APPLE_AUTH_URL', 'ftp://account.apple.com', 'not-a-url'],
    ['HTTPS_PROXY', 'proxy:3128', 'not-a-url'],
    ['ADEPT_SERVER', 'localhost', 'not-a-url'],
    ['DATABASE_URL', 'mysql://x', 'not-a-database-url'],
    ['ADEPT_FULL_SYNC_INTERVAL', 'P1M', 'not-a-duration'],
    ['ADEPT_TIME_ZONE', 'Mars/Base', 'not-a-time-zone'],
    ['ADEPT_LANGUAGE', '!', 'not-a-language'],
    ['ADEPT_MIGRATE', 'maybe', 'not-a-migrate-mode'],
    ['ADEPT_NO_INSTALL', 'perhaps', 'not-a-flag'],
    ['ADEPT_INITIAL_API_TOKEN', 'secret', 'not-an-api-token'],
    ['ADEPT_TRUSTED_PROXIES', 'proxy.example', 'not-an-address-list'],
  ])('%s=%s is %s, and the value is not repeated', (name, value, reason) => {
    const findings = findingsOf({ [name]: value });
    expect(findings).toEqual([expect.objectContaining({ variable: name, reason })]);
    expect(new ConfigurationError(findings).message).toBe(`${name}: ${reason}`);
  });

  it('accepts http to loopback only, with or without brackets', () => {
    for (const url of ['http://127.0.0.1:4490', 'http://localhost:4490', 'http://[::1]:4490/']) {
      expect(read({ ADEPT_APPLE_DEVICE_SERVICE_URL: url }).appleDeviceServiceUrl).toBe(
        url.replace(/\/$/, ''),
      );
    }
  });

  it('refuses a listener beyond loopback without a trusted proxy', () => {
    expect(reasonsOf({ ADEPT_ADMIN_HOST: '0.0.0.0', ADEPT_DEVICE_HOST: '::' })).toEqual([
      'ADEPT_ADMIN_HOST host-needs-tls',
      'ADEPT_DEVICE_HOST host-needs-tls',
    ]);
    expect(read({ ADEPT_ADMIN_HOST: '0.0.0.0', ADEPT_TRUSTED_PROXIES: '10.0.0.0/8, ::1' })).toMatchObject({
      adminHost: '0.0.0.0',
      trustedProxies: ['10.0.0.0/8', '::1'],
    });
    expect(read({ ADEPT_ADMIN_HOST: 'localhost', ADEPT_DEVICE_HOST: '[::1]' }).adminHost).toBe('localhost');
  });
});

describe('effectiveValues', () => {
  it('masks secrets and has a row for every variable', () => {
    const secret = `adp_${'s'.repeat(30)}`;
    const rows = effectiveValues(read({ ADEPT_API_TOKEN: secret, HTTPS_PROXY: 'http://me:pass@proxy:3128' }));
    expect(rows).toHaveLength(Object.keys(VARIABLES).length);
    expect(JSON.stringify(rows)).not.toMatch(/sss|pass/);
    expect(rows).toContainEqual({ name: 'ADEPT_ADMIN_PORT', value: '4480', source: 'default' });
    expect(rows).toContainEqual({ name: 'DATABASE_URL', value: null, source: 'unset' });
  });
});

describe('parseDuration', () => {
  it.each([
    ['PT5M', 300_000],
    ['P1D', 86_400_000],
    ['P1DT12H', 129_600_000],
    ['P2W', 1_209_600_000],
    ['PT90S', 90_000],
  ])('%s is %d ms', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  it.each(['', 'P', 'PT', 'PT0S', '5M', 'P1Y', 'P1M', 'pt5m', 'PT5M3', '-PT5M', 'P1W2D'])(
    '%j is none',
    (text) => expect(parseDuration(text)).toBeNull(),
  );

  it('adds up its parts', () => {
    const part = fc.integer({ min: 0, max: 999 });
    let tried = 0;
    fc.assert(
      fc.property(part, part, part, part, (d, h, m, s) => {
        tried += 1;
        const sum = (((d * 24 + h) * 60 + m) * 60 + s) * 1000;
        expect(parseDuration(`P${d}DT${h}H${m}M${s}S`)).toBe(sum === 0 ? null : sum);
      }),
    );
    console.log(`inputs tried: ${tried}`);
  });
});
