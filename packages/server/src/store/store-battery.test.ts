import { commitBattery, failureBattery } from './testing/battery/failure-battery.ts';
import { openEmbeddedTestStore } from './testing/cloned-store.ts';
import { openPostgresTestStore } from './testing/postgres-store.ts';
import { storeBattery } from './testing/store-battery.ts';

storeBattery('PGlite', openEmbeddedTestStore);
storeBattery('PostgreSQL', openPostgresTestStore);
failureBattery('PGlite', openEmbeddedTestStore);
failureBattery('PostgreSQL', openPostgresTestStore);
commitBattery('PGlite', openEmbeddedTestStore);
commitBattery('PostgreSQL', openPostgresTestStore);
