import { defineConfig } from 'vitest/config';

const SEED = ['scripts/use-seed.ts'];
const e2e = {
  setupFiles: SEED,
  testTimeout: 120_000,
  hookTimeout: 300_000,
  // Each file has servers, ports and directories of its own, and waits half of its time: for ticks, slow answers, leases.
  maxWorkers: 3,
};

/**
 * Zones that find what a zone of whole hours hides: a quarter of an hour off, and one whose clocks change in April and
 * September. What turns instants into days and words runs in both; the tests on PostgreSQL run in them, too.
 */
const ODD_ZONES = { kathmandu: 'Asia/Kathmandu', chatham: 'Pacific/Chatham' };
const TELLS_TIME = [
  'packages/{console,contract,diagnosis}/src/**/*.test.ts',
  'packages/apple/src/errors/*.test.ts',
  'packages/messages/src/render*.test.ts',
  'packages/server/src/{domain,tell}/**/*.test.ts',
  'scripts/odd-zone.test.ts',
];
const inOddZones = Object.entries(ODD_ZONES).map(([name, zone]) => ({
  test: {
    name: `unit-${name}`,
    include: TELLS_TIME,
    setupFiles: SEED,
    env: { TZ: zone },
    provide: { store: 'embedded' as const },
    testTimeout: 30_000,
  },
}));

const proof = { testTimeout: 900_000, hookTimeout: 60_000, maxWorkers: 3 };

// Units beside the sources; e2e has a set of its own because it starts servers and a browser.
// What stands on a store runs twice, on the embedded one and (`…-postgres`) on a real PostgreSQL.
// What is named `proof` tries random histories, faults and crashes, three files at a time: a kill on
// PostgreSQL waits most of its time for the dead server's lease.
export default defineConfig({
  test: {
    // Once per run, for all projects: starts that PostgreSQL, and chooses the seed of the property tests.
    globalSetup: ['scripts/postgres-for-tests.ts', 'scripts/seed-for-tests.ts'],
    projects: [
      ...inOddZones,
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/odd-zone.test.ts'],
          setupFiles: SEED,
          provide: { store: 'embedded' },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'unit-postgres',
          include: [
            'packages/server/src/{http,jobs,wiring}/**/*.test.ts',
            'packages/server/src/store/jobs-database.test.ts',
          ],
          setupFiles: SEED,
          env: { TZ: ODD_ZONES.kathmandu },
          provide: { store: 'postgres' },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/src/**/*.test.ts'],
          exclude: ['e2e/src/{postgres,proof}/**'],
          provide: { store: 'embedded' },
          ...e2e,
        },
      },
      {
        // Everything but what has no store on PostgreSQL to look at: `npm run demo` keeps to the embedded one (demo,
        // and in a browser everything that looks at the console's pages), `./adept doctor` works without a server (doctor,
        // bad-answers), and the portal's page is the simulator's.
        test: {
          name: 'e2e-postgres',
          include: ['e2e/src/**/*.test.ts'],
          exclude: [
            'e2e/src/{demo,pseudo,notices-page,devices-page,tokens-page,token-care}.test.ts',
            'e2e/src/{console-pages,renewal-link,wizards,token-page,layout-shift}.test.ts',
            'e2e/src/in-browser/**',
            'e2e/src/{doctor,bad-answers}.test.ts',
            'e2e/src/portal-page.test.ts',
            // Tries both stores itself.
            'e2e/src/pre-flight.test.ts',
            'e2e/src/proof/**',
          ],
          env: { TZ: ODD_ZONES.chatham },
          provide: { store: 'postgres' },
          ...e2e,
        },
      },
      {
        test: {
          name: 'proof',
          include: ['e2e/src/proof/**/*.test.ts'],
          setupFiles: SEED,
          provide: { store: 'embedded' },
          ...proof,
        },
      },
      {
        test: {
          name: 'proof-postgres',
          include: ['e2e/src/proof/{history,kill,sweep,sync-life,token-life}.test.ts'],
          setupFiles: SEED,
          provide: { store: 'postgres' },
          ...proof,
        },
      },
    ],
    maxWorkers: 2,
  },
});
