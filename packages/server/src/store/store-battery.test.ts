import { openClonedStore } from './testing/cloned-store.ts';
import { openPostgresTestStore } from './testing/postgres-store.ts';
import { storeBattery } from './testing/store-battery.ts';

storeBattery('PGlite', openClonedStore);

// A PostgreSQL whose user may create databases; absent until the test set-up starts one.
const postgresUrl = process.env.ADEPT_TEST_DATABASE_URL;
if (postgresUrl !== undefined) storeBattery('PostgreSQL', () => openPostgresTestStore(postgresUrl));
