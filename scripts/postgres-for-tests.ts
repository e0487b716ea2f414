import { randomBytes } from 'node:crypto';
import { PostgresCluster } from '@adept/server/store/testing/postgres-cluster';
import { findPostgres } from '@adept/server/store/testing/postgres-programs';
import { makeTemplateDatabase } from '@adept/server/store/testing/postgres-databases';
import type { TestProject } from 'vitest/node';

/** Once per Vitest run: a PostgreSQL with a migrated template, from which each test (file) gets a database of its own. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const programs = findPostgres(process.env.PATH ?? '');
  if (programs === null) {
    // Tests that need it fail by name; the rest of the inner loop goes on.
    project.provide('postgresUrl', null);
    return undefined;
  }
  const cluster = await PostgresCluster.create(programs, `MARKER-${randomBytes(12).toString('hex')}`);
  await makeTemplateDatabase(cluster.url);
  project.provide('postgresUrl', cluster.url);
  return () => cluster.remove();
}
