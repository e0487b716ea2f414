import { openEmbeddedTestStore } from './testing/cloned-store.ts';
import { openPostgresTestStore } from './testing/postgres-store.ts';
import { storeBattery } from './testing/store-battery.ts';

storeBattery('PGlite', openEmbeddedTestStore);
storeBattery('PostgreSQL', openPostgresTestStore);
